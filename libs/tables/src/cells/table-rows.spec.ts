import { describe, expect, it } from '@jest/globals';
import { LIST_NAMES, parseSnapshot, type ListName, type RegistryRecords } from '@hongzhu/registry';
import fc from 'fast-check';
import { aSnapshot } from '../../../registry/src/snapshot/snapshot.fixture.js';
import { joined, separated } from './list-cell.js';
import { valueOf } from './cell-value.js';
import { columnsOf, headerOf } from './table-columns.js';
import { cellsOf, recordOf } from './table-rows.js';

const recordsOf = (snapshot: unknown): RegistryRecords => {
  const parsed = parseSnapshot(snapshot);
  if (parsed.fatal || parsed.problems.length > 0) throw new Error(JSON.stringify(parsed.problems));
  return parsed.records;
};
const throughCells = (list: ListName, record: object) =>
  recordOf(columnsOf(list), cellsOf(columnsOf(list), record));
const everywhere = (snapshot: Record<string, unknown>) => ({
  ...snapshot,
  ...Object.fromEntries(
    LIST_NAMES.map((list) => [list, (snapshot[list] as object[]).map((row) => throughCells(list, row))]),
  ),
});

describe('a table', () => {
  it.each(LIST_NAMES)('of %s has a column for each field, and no two with one header', (list) => {
    const headers = columnsOf(list).map(headerOf);
    expect(new Set(headers).size).toBe(headers.length);
    expect(new Set(columnsOf(list).map(({ label }) => label)).size).toBe(headers.length);
  });

  it('holds every field of every record', () => {
    const records = recordsOf(aSnapshot());
    expect(recordsOf(everywhere({ ...aSnapshot(), ...records }))).toEqual(records);
  });

  it('tells what is unknown from what is none', () => {
    const item = { code: 'E', marketCode: 'M', standard: 'management-system', reviewedOn: null };
    const none = throughCells('evidence', { ...item, attributes: { systems: [] } });
    expect(none).toEqual({
      code: 'E',
      marketCode: 'M',
      standard: item.standard,
      attributes: { systems: [] },
    });
    expect(throughCells('evidence', { ...item, attributes: {} })).toEqual({
      code: 'E',
      marketCode: 'M',
      standard: item.standard,
    });
  });

  it('has no record in a row without anything in it', () => {
    expect(recordOf(columnsOf('towns'), ['', null, '  ', ''])).toBeNull();
    expect(recordOf(columnsOf('towns'), [])).toBeNull();
  });
});

describe('a list in a cell', () => {
  it('comes back as it was, whatever its items are', () => {
    const character = fc.constantFrom(';', '；', '\\', ' ', 'a', '[', ']', '\n');
    const items = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string({ unit: character, minLength: 1, maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(items), (list) => expect(separated(joined(list))).toEqual(list)),
      { numRuns: 500 },
    );
  });

  it('may be written as people write it', () => {
    expect(separated(' a; b ；c;')).toEqual(['a', 'b', 'c']);
    expect(separated('[]')).toEqual([]);
  });
});

describe('a cell', () => {
  const date = { kind: 'date' } as const;
  const number = { kind: 'number', min: 0, max: 9, integer: true, unit: '' } as const;
  it.each([
    [date, '2024-03-31', '2024-03-31'],
    [date, '2024/3/1', '2024-03-01'],
    [date, '2024年3月1日', '2024-03-01'],
    [date, '31.3.2024', '31.3.2024'],
    [date, 45382, 45382],
    [number, ' 12 ', 12],
    [number, '-1.5', -1.5],
    [number, '1,000', '1,000'],
    [number, '0x10', '0x10'],
    [number, 'Infinity', 'Infinity'],
    [{ kind: 'boolean' } as const, '是', true],
    [{ kind: 'boolean' } as const, 'FALSE', false],
    [{ kind: 'boolean' } as const, 'maybe', 'maybe'],
    [{ kind: 'boolean' } as const, 1, 1],
    [{ kind: 'code' } as const, 1001, '1001'],
    [{ kind: 'code' } as const, 4.4190000012e22, 4.4190000012e22],
    [{ kind: 'code' } as const, ' M1 ', 'M1'],
    [{ kind: 'text', maxLength: 9 } as const, ' as it is ', ' as it is '],
    [{ kind: 'text', maxLength: 9 } as const, "'=1", '=1'],
  ])('of %j that holds %j says %j', (shape, cell, value) => {
    expect(valueOf(shape, cell)).toEqual(value);
  });
});
