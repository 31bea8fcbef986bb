import { describe, expect, it } from '@jest/globals';
import { listImports, type Freshness } from '@hongzhu/compliance';
import { REGISTRY_LISTS } from '@hongzhu/contracts';
import { presentFreshness } from './present-freshness.js';

const AT = new Date('2026-03-30T01:02:03.000Z');
const COUNTS = { created: 1, updated: 0, unchanged: 0, deleted: 0, rejected: 0 };
const OTHERS = { towns: 2, markets: 5, organizations: 9, branches: 3, organizers: 0, marketLinks: 4 };
const aFreshness = (others: Freshness['others'] = OTHERS): Freshness => ({
  newestImportAt: AT,
  lists: [
    { townCode: 't1', list: 'ledgers', records: 3, undated: 1, oldest: '2026-01-01', newest: '2026-02-01' },
    { townCode: 't2', list: 'ledgers', records: 2, undated: 0, oldest: '2025-01-01', newest: '2025-01-01' },
  ],
  others,
  imports: listImports([{ finishedAt: AT, counts: { ledgers: COUNTS } }]),
});
const sourcesOf = (freshness: Freshness) => presentFreshness(freshness, '2026-03-31').sources;

describe('the sources of the registry', () => {
  it('have a row each, in the order of the lists', () => {
    const sources = sourcesOf(aFreshness({ ...OTHERS, instructors: 7 }));
    expect(sources.map(({ list }) => list)).toEqual(REGISTRY_LISTS);
  });

  it('have dates where the list has some, of all towns together', () => {
    expect(sourcesOf(aFreshness()).find(({ list }) => list === 'ledgers')).toEqual({
      ...{ list: 'ledgers', field: 'updatedOn', records: 5, undated: 1 },
      ...{ oldest: '2025-01-01', newest: '2026-02-01' },
      ...{ changedAt: AT.toISOString(), carriedAt: AT.toISOString() },
    });
  });

  it('say of a list without dates that it has none, and of one that no import wrote that none did', () => {
    expect(sourcesOf(aFreshness()).find(({ list }) => list === 'markets')).toEqual({
      ...{ list: 'markets', field: null, records: 5, undated: null },
      ...{ oldest: null, newest: null, changedAt: null, carriedAt: null },
    });
  });

  it('have no row of what is of no town where that is not seen', () => {
    expect(sourcesOf(aFreshness()).some(({ list }) => list === 'instructors')).toBe(false);
  });
});
