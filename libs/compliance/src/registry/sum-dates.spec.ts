import { describe, expect, it } from '@jest/globals';
import type { ListFreshness } from './freshness-reader.js';
import { sumDates } from './sum-dates.js';

const of = (list: ListFreshness['list'], oldest: string | null, newest = oldest): ListFreshness => ({
  ...{ townCode: 't1', list, records: 4, undated: oldest === null ? 4 : 1 },
  ...{ oldest, newest },
});

describe('the dates of a list in all towns', () => {
  it('are from the oldest of any to the newest of any, and every record counts once', () => {
    const lists = [
      of('members', '2026-02-03', '2026-02-04'),
      of('members', '2025-12-31', '2026-01-01'),
      of('members', null),
      of('ledgers', '2020-01-01'),
    ];
    expect(sumDates(lists, 'members')).toEqual({
      ...{ records: 12, undated: 6 },
      ...{ oldest: '2025-12-31', newest: '2026-02-04' },
    });
  });

  it('are none where no town has a record', () => {
    expect(sumDates([], 'evidence')).toEqual({ records: 0, undated: 0, oldest: null, newest: null });
  });
});
