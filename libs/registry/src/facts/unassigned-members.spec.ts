import { describe, expect, it } from '@jest/globals';
import type { Branch, Member } from '../records.js';
import { aRegistry, D, DAY_AFTER } from './registry.fixture.js';

const THIRTY_DAYS = { minDays: 30 };

/** A market with one member; branch B1 is as given. */
const unassigned = (
  member: Partial<Member>,
  branch: Partial<Omit<Branch, 'committee' | 'secretary'>> = {},
) => {
  const facts = aRegistry()
    .branch('B1', branch)
    .market('M1')
    .organization('O1')
    .member('P1', member)
    .facts('market', 'M1');
  return {
    count: facts.value('unassignedMembers', THIRTY_DAYS),
    missing: facts.missing('unassignedMembers', THIRTY_DAYS),
  };
};

describe('unassigned members', () => {
  it.each([
    ['2024-03-02', 0],
    ['2024-03-01', 1],
    ['2024-02-29', 1],
    [D, 0],
    [DAY_AFTER, 0],
    ['2025-03-31', 0],
  ])('without a branch, first verified on %s: %s', (firstVerifiedOn, count) => {
    expect(unassigned({ firstVerifiedOn })).toEqual({ count, missing: [] });
  });

  it('count on the day itself where no days are given', () => {
    const facts = aRegistry()
      .market('M1')
      .organization('O1')
      .members(1, { firstVerifiedOn: D })
      .members(1, { firstVerifiedOn: DAY_AFTER })
      .facts('market', 'M1');
    expect(facts.value('unassignedMembers', { minDays: 0 })).toBe(1);
  });

  it('are uncertain while the verification is unknown', () => {
    expect(unassigned({ firstVerifiedOn: null })).toEqual({
      count: { lo: 0, hi: 1 },
      missing: ['/members/P1/firstVerifiedOn'],
    });
  });

  it('are none in an active branch, whenever they were verified', () => {
    expect(unassigned({ branchCode: 'B1' })).toEqual({ count: 0, missing: [] });
    expect(unassigned({ branchCode: 'B1', firstVerifiedOn: null })).toEqual({ count: 0, missing: [] });
  });

  it.each([
    ['dissolved', { dissolvedOn: D }],
    ['in preparation', { status: 'preparing' as const }],
    ['established after D', { establishedOn: DAY_AFTER }],
  ])('count in a branch that is %s', (_what, branch) => {
    expect(unassigned({ branchCode: 'B1' }, branch).count).toBe(1);
  });

  it('are uncertain while the branch may be active', () => {
    expect(unassigned({ branchCode: 'B1' }, { status: null })).toEqual({
      count: { lo: 0, hi: 1 },
      missing: ['/branches/B1/status'],
    });
  });

  it('lack both fields where both are unknown', () => {
    expect(unassigned({ branchCode: 'B1', firstVerifiedOn: null }, { establishedOn: null })).toEqual({
      count: { lo: 0, hi: 1 },
      missing: ['/branches/B1/establishedOn', '/members/P1/firstVerifiedOn'],
    });
  });

  it('are none while the verification is recent, whatever the branch', () => {
    expect(unassigned({ branchCode: 'B1', firstVerifiedOn: '2024-03-02' }, { status: null })).toEqual({
      count: 0,
      missing: [],
    });
  });

  it('are none among those who left', () => {
    expect(unassigned({ leftOn: D }).count).toBe(0);
    expect(unassigned({ leftOn: DAY_AFTER }).count).toBe(1);
  });

  it('may be of any status and relation', () => {
    expect(unassigned({ status: 'probationary', relation: 'elsewhere' }).count).toBe(1);
    expect(unassigned({ status: null, relation: null }).count).toBe(1);
  });

  it('are counted over all organizations of the market', () => {
    const facts = aRegistry()
      .branch('B1')
      .market('M1')
      .organization('O1')
      .members(2)
      .organization('O2', { status: 'closed' })
      .members(1)
      .members(1, { firstVerifiedOn: null })
      .members(1, { firstVerifiedOn: null, branchCode: 'B1' })
      .facts('market', 'M1');
    expect(facts.value('unassignedMembers', THIRTY_DAYS)).toEqual({ lo: 3, hi: 4 });
    expect(facts.missing('unassignedMembers', THIRTY_DAYS)).toEqual(['/members/P4/firstVerifiedOn']);
  });

  it('in a branch that the index does not hold are a fault', () => {
    expect(() => unassigned({ branchCode: 'B9' })).toThrow("No branch 'B9'");
  });
});
