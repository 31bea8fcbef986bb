import { describe, expect, it } from '@jest/globals';
import { aRegistry, D, DAY_AFTER, DAY_BEFORE } from './registry.fixture.js';

const branch = (given: object) => aRegistry().branch('B1', given).facts('branch', 'B1');

describe('an active branch', () => {
  it.each([
    [DAY_BEFORE, true],
    [D, true],
    [DAY_AFTER, false],
  ])('established on %s is active on D: %s', (establishedOn, active) => {
    expect(branch({ establishedOn }).value('isActive')).toBe(active);
  });

  it.each([
    [DAY_BEFORE, false],
    [D, false],
    [DAY_AFTER, true],
    [null, true],
  ])('dissolved on %s is active on D: %s', (dissolvedOn, active) => {
    expect(branch({ dissolvedOn }).value('isActive')).toBe(active);
  });

  it.each(['preparing', 'dissolved'] as const)('is not one whose status is %s', (status) => {
    expect(branch({ status }).value('isActive')).toBe(false);
  });

  it.each(['status', 'establishedOn'])('is unknown without its %s, which is then missing', (field) => {
    const facts = branch({ [field]: null });
    expect(facts.value('isActive')).toBeNull();
    expect(facts.missing('isActive')).toEqual([`/branches/B1/${field}`]);
  });

  it.each([
    ['the date of its end', { status: null, establishedOn: null, dissolvedOn: D }],
    ['a status that is not active', { status: 'preparing', establishedOn: null }],
    ['a founding still to come', { status: null, establishedOn: DAY_AFTER }],
  ])('is ruled out by %s, whatever else is unknown', (_why, given) => {
    const facts = branch(given);
    expect(facts.value('isActive')).toBe(false);
    expect(facts.missing('isActive')).toEqual([]);
  });
});
