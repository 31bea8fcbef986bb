import { describe, expect, it } from '@jest/globals';
import { emptyRecords, LIST_NAMES } from '../records.js';
import { checkReferences } from './check-references.js';
import type { RetainedRecords } from './retained-records.js';
import { selectGoodRows } from './select-good-rows.js';
import {
  aSnapshot,
  brief,
  caseCity,
  type Json,
  readSnapshot,
  retaining,
  withValue,
} from './snapshot.fixture.js';

describe('selectGoodRows', () => {
  const rejectedBy = (json: Json, retained?: RetainedRecords): string[] =>
    selectGoodRows(readSnapshot(json), retained).rejected.flatMap(({ problems }) => brief(problems));

  it.each([1, 2] as const)('keeps the whole of conformance city %d', (number) => {
    const snapshot = readSnapshot(caseCity(number));
    const { records, rejected } = selectGoodRows(snapshot);
    expect(records).toEqual(snapshot.records);
    expect(rejected).toEqual([]);
  });

  it('refuses what belongs to a refused town, down to the activities of its branches', () => {
    const { records, rejected } = selectGoodRows(readSnapshot(withValue(aSnapshot(), '/towns/0/lat', 91)));
    expect({ ...records, instructors: [] }).toEqual(emptyRecords());
    expect(records.instructors).toHaveLength(1);
    expect(rejected.find(({ list }) => list === 'members')).toMatchObject({
      index: 0,
      row: { code: 'P1' },
      problems: [
        { pointer: '/members/0/organizationCode', code: 'rejected_reference' },
        { pointer: '/members/0/branchCode', code: 'rejected_reference' },
      ],
    });
  });

  it('refuses no more than what needs the refused row', () => {
    expect(rejectedBy(withValue(aSnapshot(), '/branches/0/name', 5))).toEqual([
      '/members/0/branchCode rejected_reference',
      '/branches/0/name wrong_type',
      '/activities/0/branchCode rejected_reference',
    ]);
    expect(rejectedBy(withValue(aSnapshot(), '/members/0/branchCode', 'nowhere'))).toEqual([
      '/members/0/branchCode dangling_reference',
    ]);
  });

  it('keeps the first of two rows with one code, and what names it', () => {
    const json = aSnapshot();
    const rows = json['instructors'] as Json[];
    expect(rejectedBy({ ...json, instructors: [...rows, rows[0]] })).toEqual([
      '/instructors/1/code duplicate_code',
    ]);
  });

  it('follows a long chain of superiors that ends in a refused row', () => {
    const json = aSnapshot();
    const branch = (index: number): Json => ({
      code: `S${index}`,
      townCode: 'T1',
      formation: 'joint',
      superiorCode: `S${index + 1}`,
    });
    const chain = Array.from({ length: 20_000 }, (_, index) => branch(index));
    const { records } = selectGoodRows(
      readSnapshot({ ...json, branches: [...(json['branches'] as Json[]), ...chain] }),
    );
    expect(records.branches.map(({ code }) => code)).toEqual(['B1']);
  });

  it('lets a snapshot hold an instructor whom markets of other towns name, too', () => {
    expect(rejectedBy(aSnapshot(), retaining({ instructors: ['I1'] }))).toEqual([]);
  });

  it('reports records that may not be dropped, since their row is refused, as blocking', () => {
    const retained = retaining({}, [{ list: 'organizations', code: 'O1', from: 'branches/B9' }]);
    const snapshot = readSnapshot(withValue(aSnapshot(), '/organizations/0/lat', 91));
    expect(brief(selectGoodRows(snapshot, retained).blocking)).toEqual(['/organizations still_referenced']);
    expect(selectGoodRows(readSnapshot(aSnapshot()), retained).blocking).toEqual([]);
  });

  it('gives records that are valid by themselves, whichever rows are spoilt', () => {
    const city = caseCity(1);
    for (const list of LIST_NAMES) {
      const rows = city[list] as Json[];
      const spoilt = rows.map((row, index) => (index % 3 === 0 ? { ...row, spoilt: true } : row));
      const { records, rejected } = selectGoodRows(readSnapshot({ ...city, [list]: spoilt }));
      const again = readSnapshot({ ...city, ...records });
      expect(rejected.length).toBeGreaterThanOrEqual(Math.ceil(rows.length / 3));
      expect(again.problems).toEqual([]);
      expect(checkReferences(again)).toEqual([]);
    }
  });
});
