import { describe, expect, it } from '@jest/globals';
import { INSTRUCTOR_SOURCES } from '../records.js';
import { aRegistry, D, DAY_AFTER } from './registry.fixture.js';

describe('an active instructor', () => {
  const instructor = (active: boolean | null) =>
    aRegistry().instructor('I1', { active }).facts('instructor', 'I1');

  it.each([true, false])('is one as recorded: %s', (active) => {
    expect(instructor(active).value('isActive')).toBe(active);
  });

  it('is unknown, not inactive, without a record', () => {
    expect(instructor(null).value('isActive')).toBeNull();
    expect(instructor(null).missing('isActive')).toEqual(['/instructors/I1/active']);
  });
});

describe("an instructor's source", () => {
  it.each(INSTRUCTOR_SOURCES)('is set: %s', (source) => {
    expect(aRegistry().instructor('I1', { source }).facts('instructor', 'I1').value('sourceSet')).toBe(true);
  });

  it('is not set without a record, and that is certain', () => {
    const facts = aRegistry().instructor('I1', { source: null }).facts('instructor', 'I1');
    expect(facts.value('sourceSet')).toBe(false);
    expect(facts.missing('sourceSet')).toEqual([]);
  });
});

describe("an instructor's open markets", () => {
  const assigned = { instructorCodes: ['I2', 'I1'] };

  it.each([
    ['open since D', { ...assigned, openedOn: D }, 1],
    ['opened after D', { ...assigned, openedOn: DAY_AFTER }, 0],
    ['suspended', { ...assigned, status: 'suspended' }, 0],
    ['in preparation', { ...assigned, status: 'preparing' }, 0],
    ['closed', { ...assigned, status: 'closed' }, 0],
    ['of another', { instructorCodes: ['I2'] }, 0],
  ])('%s', (_what, market, count) => {
    const facts = aRegistry()
      .instructor('I1')
      .market('M1', market as object)
      .facts('instructor', 'I1');
    expect(facts.value('openMarkets')).toBe(count);
    expect(facts.missing('openMarkets')).toEqual([]);
  });

  it('are counted over all towns, and none without a market', () => {
    const registry = aRegistry().instructor('I1').instructor('I2').instructor('I3');
    registry.market('M1', assigned).market('M2', { ...assigned, townCode: 'T2' });
    expect(registry.facts('instructor', 'I1').value('openMarkets')).toBe(2);
    expect(registry.facts('instructor', 'I3').value('openMarkets')).toBe(0);
  });

  it('are uncertain while a market may be open', () => {
    const facts = aRegistry()
      .instructor('I1')
      .market('M1', assigned)
      .market('M2', { ...assigned, status: null })
      .market('M3', { ...assigned, openedOn: null })
      .market('M4', { ...assigned, status: null, openedOn: DAY_AFTER })
      .market('M5', { ...assigned, status: 'closed', openedOn: null })
      .facts('instructor', 'I1');
    expect(facts.value('openMarkets')).toEqual({ lo: 1, hi: 3 });
    expect(facts.missing('openMarkets')).toEqual(['/markets/M2/status', '/markets/M3/openedOn']);
  });
});
