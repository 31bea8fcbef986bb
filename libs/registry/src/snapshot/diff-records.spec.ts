import { describe, expect, it } from '@jest/globals';
import { emptyRecords, LIST_NAMES, type RegistryRecords } from '../records.js';
import { diffRecords } from './diff-records.js';
import { aSnapshot, caseCity, type Json, readSnapshot, withValue } from './snapshot.fixture.js';

const recordsOf = (json: Json): RegistryRecords => readSnapshot(json).records;

describe('diffRecords', () => {
  it('finds nothing to change between a city and itself', () => {
    const diff = diffRecords(recordsOf(caseCity(2)), recordsOf(caseCity(2)));
    for (const list of LIST_NAMES) {
      expect(diff[list]).toEqual({
        list,
        created: 0,
        updated: 0,
        unchanged: (caseCity(2)[list] as unknown[]).length,
        deleted: 0,
        upserts: [],
        deletedKeys: [],
      });
    }
  });

  it('creates everything from nothing, and deletes everything for nothing, in the order of keys', () => {
    const city = recordsOf(caseCity(1));
    const created = diffRecords(emptyRecords(), city).members;
    const deleted = diffRecords(city, emptyRecords()).members;
    expect(created).toMatchObject({ created: 123, updated: 0, unchanged: 0, deleted: 0, deletedKeys: [] });
    expect(deleted).toMatchObject({ created: 0, updated: 0, unchanged: 0, deleted: 123, upserts: [] });
    expect(created.upserts.map(({ code }) => code)).toEqual(deleted.deletedKeys);
    expect(deleted.deletedKeys).toEqual(deleted.deletedKeys.toSorted());
  });

  it.each<[string, unknown, keyof RegistryRecords]>([
    ['/markets/0/name', null, 'markets'],
    ['/markets/0/demonstrationCandidate', false, 'markets'],
    ['/branches/0/committee/size', 5, 'branches'],
    ['/branches/0/unitCodes', [], 'branches'],
    ['/towns/0/generalBranch', null, 'towns'],
    ['/towns/0/generalBranch/subBranches', ['association'], 'towns'],
    ['/evidence/0/attributes/seats', null, 'evidence'],
    ['/evidence/1/attributes/systems', ['theme-day'], 'evidence'],
    ['/marketLinks/0/monitor', null, 'marketLinks'],
  ])('sees a change of %s to %j', (pointer, value, list) => {
    const [before, after] = [recordsOf(aSnapshot()), recordsOf(withValue(aSnapshot(), pointer, value))];
    const diff = diffRecords(before, after);
    expect(diff[list]).toMatchObject({ created: 0, updated: 1, deleted: 0 });
    expect(diff[list].upserts).toHaveLength(1);
    expect(diffRecords(after, before)[list].updated).toBe(1);
  });

  it('compares lists of codes and of words as sets', () => {
    const lists = (order: (items: string[]) => string[]): Json => {
      const units = withValue(aSnapshot(), '/branches/0/unitCodes', order(['O1', 'O2', 'O3']));
      return withValue(units, '/activities/0/carriers', order(['service-star', 'integrity-shop']));
    };
    const diff = diffRecords(
      recordsOf(lists((items) => items)),
      recordsOf(lists((items) => items.toReversed())),
    );
    expect(diff.branches.updated + diff.activities.updated).toBe(0);
  });

  it('knows a link of a market by the market', () => {
    const moved = recordsOf(withValue(aSnapshot(), '/marketLinks/0/marketCode', 'M2'));
    expect(diffRecords(recordsOf(aSnapshot()), moved).marketLinks).toMatchObject({
      created: 1,
      deleted: 1,
      deletedKeys: ['M1'],
    });
  });
});
