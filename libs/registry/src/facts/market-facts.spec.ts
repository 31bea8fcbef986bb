import { describe, expect, it } from '@jest/globals';
import { aRegistry, D, DAY_AFTER } from './registry.fixture.js';

describe("a market's members", () => {
  it('are those of all its organizations, open or not, and of no other market', () => {
    const facts = aRegistry()
      .market('M2')
      .organization('O9')
      .members(1)
      .market('M1')
      .organization('O1', { status: 'closed' })
      .members(1)
      .organization('O2', { status: null })
      .members(2)
      .organization('O3', { kind: 'trust-company', marketCode: null })
      .members(1)
      .facts('market', 'M1');
    expect(facts.value('currentMembers')).toBe(3);
    expect(facts.value('fullMembers')).toBe(3);
  });

  it('make intervals that add up over its organizations', () => {
    const facts = aRegistry()
      .market('M1')
      .organization('O1')
      .members(1)
      .members(1, { relation: null })
      .organization('O2')
      .members(1, { status: null })
      .facts('market', 'M1');
    expect(facts.value('fullMembers')).toEqual({ lo: 1, hi: 3 });
    expect(facts.missing('fullMembers')).toEqual(['/members/P2/relation', '/members/P3/status']);
    expect(facts.value('currentMembers')).toBe(3);
  });
});

describe('a branch that touches a market', () => {
  const touched = (given: object) =>
    aRegistry()
      .market('M2')
      .organization('O9')
      .market('M1')
      .organization('O1')
      .branch('B1', given)
      .facts('market', 'M1');

  it.each([
    ['is of the market', { marketCode: 'M1' }, true],
    ['covers an organization of the market', { unitCodes: ['O1'] }, true],
    ['is of another market and covers one here', { marketCode: 'M2', unitCodes: ['O9', 'O1'] }, true],
    ['is of another market', { marketCode: 'M2', unitCodes: ['O9'] }, false],
    ['only has its host there', { hostCode: 'O1' }, false],
    ['is of the market, but not active', { marketCode: 'M1', status: 'dissolved' }, false],
    ['covers one here, but is established later', { unitCodes: ['O1'], establishedOn: DAY_AFTER }, false],
    ['covers one here, but was dissolved', { unitCodes: ['O1'], dissolvedOn: D }, false],
  ])('%s', (_what, given, touches) => {
    expect(touched(given).value('activeBranchTouches')).toBe(touches);
  });

  it('may cover a closed organization', () => {
    const facts = aRegistry()
      .market('M1')
      .organization('O1', { status: 'closed' })
      .branch('B1', { unitCodes: ['O1'] })
      .facts('market', 'M1');
    expect(facts.value('activeBranchTouches')).toBe(true);
  });

  it('is unknown while it may be active', () => {
    const facts = touched({ unitCodes: ['O1'], establishedOn: null });
    expect(facts.value('activeBranchTouches')).toBeNull();
    expect(facts.missing('activeBranchTouches')).toEqual(['/branches/B1/establishedOn']);
  });

  it('is a floating one by its formation', () => {
    expect(touched({ marketCode: 'M1' }).value('activeFloatingBranchTouches')).toBe(false);
    expect(touched({ marketCode: 'M1', formation: 'floating' }).value('activeFloatingBranchTouches')).toBe(
      true,
    );
    expect(touched({ unitCodes: ['O1'], formation: 'floating' }).value('activeFloatingBranchTouches')).toBe(
      true,
    );
  });

  it('is not made unknown by one of another formation', () => {
    const facts = touched({ marketCode: 'M1', status: null });
    expect(facts.value('activeFloatingBranchTouches')).toBe(false);
    expect(facts.missing('activeFloatingBranchTouches')).toEqual([]);
  });

  it('decides among others of unknown status', () => {
    const facts = aRegistry()
      .market('M1')
      .branch('B1', { marketCode: 'M1', formation: 'floating', status: null })
      .branch('B2', { marketCode: 'M1', formation: 'floating' })
      .facts('market', 'M1');
    expect(facts.value('activeBranchTouches')).toBe(true);
    expect(facts.value('activeFloatingBranchTouches')).toBe(true);
    expect(facts.missing('activeBranchTouches')).toEqual([]);
    expect(facts.missing('activeFloatingBranchTouches')).toEqual([]);
  });
});

describe('the active instructors of a market', () => {
  const market = (instructorCodes: string[]) =>
    aRegistry()
      .instructor('I1', { active: true })
      .instructor('I2', { active: false })
      .instructor('I3', { active: null })
      .instructor('I4', { active: true })
      .market('M1', { instructorCodes })
      .facts('market', 'M1');

  it.each([
    [[], 0],
    [['I2'], 0],
    [['I1', 'I2'], 1],
    [['I4', 'I1'], 2],
  ])('%j: %s', (codes, count) => {
    expect(market(codes).value('activeInstructors')).toBe(count);
  });

  it('are uncertain while one may be active', () => {
    const facts = market(['I1', 'I2', 'I3']);
    expect(facts.value('activeInstructors')).toEqual({ lo: 1, hi: 2 });
    expect(facts.missing('activeInstructors')).toEqual(['/instructors/I3/active']);
  });

  it('that the index does not hold are a fault', () => {
    expect(() => market(['I9']).value('activeInstructors')).toThrow("No instructor 'I9'");
  });
});

describe('a candidate for a demonstration site', () => {
  it.each([true, false])('is one as recorded: %s', (demonstrationCandidate) => {
    const facts = aRegistry().market('M1', { demonstrationCandidate }).facts('market', 'M1');
    expect(facts.value('demonstrationCandidate')).toBe(demonstrationCandidate);
  });

  it('is unknown, not false, without a record', () => {
    const facts = aRegistry().market('M1', { demonstrationCandidate: null }).facts('market', 'M1');
    expect(facts.value('demonstrationCandidate')).toBeNull();
    expect(facts.missing('demonstrationCandidate')).toEqual(['/markets/M1/demonstrationCandidate']);
  });
});
