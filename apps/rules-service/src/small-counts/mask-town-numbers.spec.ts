import { describe, expect, it } from '@jest/globals';
import type { ListFreshnessView, SourceFreshnessView } from '@hongzhu/contracts';
import { maskFreshness } from './mask-town-numbers.js';

const DAYS = { oldest: '2026-01-05', newest: '2026-03-02' };
const read = (
  numbers: Pick<ListFreshnessView, 'records' | 'undated'>,
  rest: Partial<ListFreshnessView> = {},
): ListFreshnessView => ({
  ...{ townCode: 't1', list: 'members', field: 'verifiedOn', ...DAYS },
  ...numbers,
  ...rest,
});
const NOTHING = { asOf: '2026-03-31', newestImportAt: null, lists: [], sources: [] };
const masked = (list: ListFreshnessView): ListFreshnessView =>
  maskFreshness({ ...NOTHING, lists: [list] }).lists[0]!;
const NO_DAYS = { oldest: null, newest: null };

describe('how old the records of members are, for who sees no small numbers of them', () => {
  it('is all withheld of one member and of two, and reads the same', () => {
    const one = masked(read({ records: 1, undated: 0 }, { newest: DAYS.oldest }));
    expect(one).toEqual({ ...read({ records: null, undated: null }, NO_DAYS), suppressed: true });
    expect(masked(read({ records: 2, undated: 0 }))).toEqual(one);
    expect(masked(read({ records: 2, undated: 2 }, NO_DAYS))).toEqual(one);
  });

  it('is told of three and more, but for how few of them are undated', () => {
    for (const undated of [0, 1, 2])
      expect(masked(read({ records: 5, undated }))).toEqual({
        ...read({ records: 5, undated: null }),
        suppressed: true,
      });
    const told = read({ records: 6, undated: 3 });
    expect(masked(told)).toBe(told);
  });

  it('tells by nothing how few are dated', () => {
    const few = [3, 4, 5].map((undated) =>
      masked(read({ records: 5, undated }, undated === 5 ? NO_DAYS : {})),
    );
    expect(few[0]).toEqual({ ...read({ records: 5, undated: null }, NO_DAYS), suppressed: true });
    expect(new Set(few.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  it('is of other lists as it is', () => {
    const evidence = read({ records: 1, undated: 1 }, { list: 'evidence' });
    expect(masked(evidence)).toBe(evidence);
  });
});

describe('the sources, for who sees no small numbers of members', () => {
  const WRITTEN = { changedAt: '2026-03-02T00:00:00.000Z', carriedAt: '2026-03-03T00:00:00.000Z' };
  const sourceOf = (list: SourceFreshnessView['list'], records: number): SourceFreshnessView => ({
    ...{ list, records, field: 'aField', undated: 0, ...DAYS, ...WRITTEN },
  });
  const maskedSource = (source: SourceFreshnessView): SourceFreshnessView =>
    maskFreshness({ ...NOTHING, sources: [source] }).sources[0]!;

  it('tell no number of members, whatever it is, but when they were imported', () => {
    const withheld = {
      ...{ list: 'members', field: 'aField', ...WRITTEN, suppressed: true },
      ...{ records: null, undated: null, ...NO_DAYS },
    };
    expect(maskedSource(sourceOf('members', 1))).toEqual(withheld);
    expect(maskedSource(sourceOf('members', 4_000))).toEqual(withheld);
  });

  it('are of other lists as they are', () => {
    const evidence = sourceOf('evidence', 1);
    expect(maskedSource(evidence)).toBe(evidence);
  });
});
