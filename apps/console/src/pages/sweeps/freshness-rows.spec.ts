import { describe, expect, it } from '@jest/globals';
import type { ListFreshness } from '@hongzhu/client';
import { freshnessRows, isDated } from './freshness-rows.js';

const fresh = (townCode: string, list: ListFreshness['list']): ListFreshness => ({
  townCode,
  list,
  field: 'verifiedOn',
  oldest: '2026-08-12',
  newest: '2026-11-21',
  records: 27,
  undated: 0,
});

describe('how old the records are', () => {
  it('is told by town, by its code, and a list without records has nothing to tell', () => {
    const rows = freshnessRows([fresh('t2', 'members'), fresh('t1', 'ledgers')], []);
    expect(rows.map(({ townCode }) => townCode)).toEqual(['t1', 't2']);
    expect(rows[1]!.lists).toMatchObject({ members: { records: 27 }, evidence: null, ledgers: null });
  });

  it('has a row of a town of which nothing is recorded at all', () => {
    const [row] = freshnessRows([], [{ code: 't9' }]);
    expect(row).toEqual({
      townCode: 't9',
      lists: { members: null, evidence: null, ledgers: null, activities: null },
    });
  });

  it('is told by a date in some lists alone', () => {
    const lists = ['members', 'evidence', 'ledgers', 'activities', 'markets', 'instructors'] as const;
    expect(lists.filter(isDated)).toEqual(['members', 'evidence', 'ledgers', 'activities']);
  });
});
