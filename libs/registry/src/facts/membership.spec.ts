import { describe, expect, it } from '@jest/globals';
import { aRegistry, D, DAY_AFTER, DAY_BEFORE, LONG_AGO } from './registry.fixture.js';

const oneMember = (given: object) =>
  aRegistry().organization('O1').member('P1', given).facts('organization', 'O1');

describe('current members', () => {
  it.each([
    [DAY_BEFORE, 0],
    [D, 0],
    [DAY_AFTER, 1],
    [null, 1],
  ])('a member who left on %s counts as %s', (leftOn, count) => {
    expect(oneMember({ leftOn }).value('currentMembers')).toBe(count);
    expect(oneMember({ leftOn }).value('fullMembers')).toBe(count);
  });

  it('are counted whatever their status and relation', () => {
    const facts = aRegistry()
      .organization('O1')
      .members(1, { status: 'probationary' })
      .members(1, { relation: 'elsewhere' })
      .members(1, { status: null, relation: null })
      .facts('organization', 'O1');
    expect(facts.value('currentMembers')).toBe(3);
  });

  it('are those of the organization only', () => {
    const facts = aRegistry()
      .organization('O1')
      .members(1)
      .organization('O2')
      .members(2)
      .facts('organization', 'O1');
    expect(facts.value('currentMembers')).toBe(1);
  });
});

describe('F, the full members', () => {
  it('counts the full and transferred', () => {
    const facts = aRegistry()
      .organization('O1')
      .members(3, { status: 'full', relation: 'transferred' })
      .facts('organization', 'O1');
    expect(facts.value('fullMembers')).toBe(3);
  });

  it.each([
    ['probationary member', { status: 'probationary' }],
    ['floating member', { relation: 'elsewhere' }],
  ])('a %s does not count', (_who, given) => {
    expect(oneMember(given).value('fullMembers')).toBe(0);
  });

  it.each([
    ['status', { status: null }],
    ['relation', { relation: null }],
  ])('a member of unknown %s widens it by one', (field, given) => {
    const facts = oneMember(given);
    expect(facts.value('fullMembers')).toEqual({ lo: 0, hi: 1 });
    expect(facts.missing('fullMembers')).toEqual([`/members/P1/${field}`]);
  });

  it('a member of whom nothing is known lacks both fields', () => {
    const facts = oneMember({ status: null, relation: null });
    expect(facts.value('fullMembers')).toEqual({ lo: 0, hi: 1 });
    expect(facts.missing('fullMembers')).toEqual(['/members/P1/relation', '/members/P1/status']);
  });

  it.each([
    ['probationary, of unknown relation', { status: 'probationary', relation: null }],
    ['elsewhere, of unknown status', { status: null, relation: 'elsewhere' }],
    ['of unknown status, to be transferred later', { status: null, relationSince: DAY_AFTER }],
  ])('a member ruled out by a known field leaves nothing to ask: %s', (_who, given) => {
    const facts = oneMember(given);
    expect(facts.value('fullMembers')).toBe(0);
    expect(facts.missing('fullMembers')).toEqual([]);
  });

  it('adds the uncertain to the certain', () => {
    const facts = aRegistry()
      .organization('O1')
      .members(2)
      .members(2, { relation: null })
      .facts('organization', 'O1');
    expect(facts.value('fullMembers')).toEqual({ lo: 2, hi: 4 });
    expect(facts.missing('fullMembers')).toEqual(['/members/P3/relation', '/members/P4/relation']);
  });
});

describe('a relation that begins on a date', () => {
  it.each([
    [DAY_BEFORE, 1],
    [D, 1],
    [DAY_AFTER, 0],
    [null, 1],
  ])('a transfer of %s counts as %s', (relationSince, count) => {
    expect(oneMember({ relationSince }).value('fullMembers')).toBe(count);
  });

  it.each([
    [D, { lo: 0, hi: 1 }],
    [DAY_AFTER, 0],
    [null, { lo: 0, hi: 1 }],
  ])('an unknown relation since %s counts as %j', (relationSince, count) => {
    expect(oneMember({ relation: null, relationSince }).value('fullMembers')).toEqual(count);
  });
});

describe('Fo, the floating full members of a market', () => {
  const floating = (given: object) =>
    aRegistry().market('M1').organization('O1').member('P1', given).facts('market', 'M1');

  it.each([
    ['full and elsewhere', { relation: 'elsewhere' }, 1],
    ['elsewhere since a date after D', { relation: 'elsewhere', relationSince: DAY_AFTER }, 1],
    ['transferred', {}, 0],
    ['transferred from a date after D on', { relationSince: DAY_AFTER }, 1],
    ['of unknown relation that begins after D', { relation: null, relationSince: DAY_AFTER }, 1],
    ['probationary and elsewhere', { status: 'probationary', relation: 'elsewhere' }, 0],
    ['elsewhere, but left', { relation: 'elsewhere', leftOn: D }, 0],
    ['of unknown relation and probationary', { status: 'probationary', relation: null }, 0],
    ['of unknown status and transferred', { status: null }, 0],
  ])('a member who is %s counts as known', (_who, given, count) => {
    expect(floating(given).value('floatingFullMembers')).toBe(count);
    expect(floating(given).missing('floatingFullMembers')).toEqual([]);
  });

  it.each([
    ['relation', { relation: null, relationSince: LONG_AGO }],
    ['relation', { relation: null, relationSince: null }],
    ['status', { status: null, relation: 'elsewhere' }],
  ])('an unknown %s makes it an interval', (field, given) => {
    expect(floating(given).value('floatingFullMembers')).toEqual({ lo: 0, hi: 1 });
    expect(floating(given).missing('floatingFullMembers')).toEqual([`/members/P1/${field}`]);
  });
});
