import { describe, expect, it } from '@jest/globals';
import type { Member } from '../records.js';
import { aRegistry, D, DAY_AFTER } from './registry.fixture.js';

const SIX_MONTHS = { months: 6 };

const overdue = (member: Partial<Member>, asOf = D) => {
  const facts = aRegistry(asOf).market('M1').organization('O1').member('P1', member).facts('market', 'M1');
  return {
    count: facts.value('overdueTransfers', SIX_MONTHS),
    missing: facts.missing('overdueTransfers', SIX_MONTHS),
  };
};

describe('overdue transfers', () => {
  it.each([
    ['2023-09-29', '2024-03-28', 0],
    ['2023-09-29', '2024-03-29', 1],
    ['2023-09-30', '2024-03-29', 0],
    ['2023-09-30', '2024-03-30', 1],
    ['2023-10-01', '2024-03-31', 0],
    ['2023-10-01', '2024-04-01', 1],
    ['2023-08-31', '2024-02-28', 0],
    ['2023-08-31', '2024-02-29', 1],
    ['2024-08-31', '2025-02-27', 0],
    ['2024-08-31', '2025-02-28', 1],
    ['2024-08-29', '2025-02-27', 0],
    ['2024-08-29', '2025-02-28', 1],
    ['2024-08-28', '2025-02-28', 1],
    ['2023-12-31', '2024-06-29', 0],
    ['2023-12-31', '2024-06-30', 1],
  ])('away since %s, seen on %s: %s', (awaySince, asOf, count) => {
    expect(overdue({ relation: 'elsewhere', awaySince }, asOf)).toEqual({ count, missing: [] });
  });

  it('are none where the member only leaves after D', () => {
    expect(overdue({ relation: 'elsewhere', awaySince: DAY_AFTER }).count).toBe(0);
  });

  it('are none among the transferred, the recently gone and those who left', () => {
    expect(overdue({ awaySince: '2020-01-01' })).toEqual({ count: 0, missing: [] });
    expect(overdue({ awaySince: null })).toEqual({ count: 0, missing: [] });
    expect(overdue({ relation: null, awaySince: '2024-01-01' })).toEqual({ count: 0, missing: [] });
    expect(overdue({ relation: 'elsewhere', awaySince: '2020-01-01', leftOn: D }).count).toBe(0);
  });

  it('are counted for a probationary member, too', () => {
    expect(overdue({ status: 'probationary', relation: 'elsewhere', awaySince: '2020-01-01' }).count).toBe(1);
  });

  it.each(['transferred', null] as const)(
    'count a member of relation %s that only begins after D as elsewhere',
    (relation) => {
      const member = { relation, awaySince: '2020-01-01' };
      expect(overdue({ ...member, relationSince: DAY_AFTER })).toEqual({ count: 1, missing: [] });
      expect(overdue({ ...member, relationSince: D }).count).not.toBe(1);
    },
  );

  it('are uncertain while the relation is unknown', () => {
    expect(overdue({ relation: null, awaySince: '2020-01-01' })).toEqual({
      count: { lo: 0, hi: 1 },
      missing: ['/members/P1/relation'],
    });
  });

  it('are uncertain while it is unknown since when', () => {
    expect(overdue({ relation: 'elsewhere', awaySince: null })).toEqual({
      count: { lo: 0, hi: 1 },
      missing: ['/members/P1/awaySince'],
    });
  });

  it('are counted over all members, and ask only for the uncertain', () => {
    const facts = aRegistry()
      .market('M1')
      .organization('O1')
      .members(2, { relation: 'elsewhere', awaySince: '2020-01-01' })
      .members(1, { relation: 'transferred', awaySince: null })
      .organization('O2')
      .members(1, { relation: 'elsewhere', awaySince: null })
      .facts('market', 'M1');
    expect(facts.value('overdueTransfers', SIX_MONTHS)).toEqual({ lo: 2, hi: 3 });
    expect(facts.missing('overdueTransfers', SIX_MONTHS)).toEqual(['/members/P4/awaySince']);
  });

  it('lack both fields where both are unknown', () => {
    expect(overdue({ relation: null, awaySince: null })).toEqual({
      count: { lo: 0, hi: 1 },
      missing: ['/members/P1/awaySince', '/members/P1/relation'],
    });
  });
});
