import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ReadUpload } from '@hongzhu/compliance';
import { LIST_NAMES, parseSnapshot } from '@hongzhu/registry';
import { aSnapshot } from '../../registry/src/snapshot/snapshot.fixture.js';
import { columnsOf, headerOf } from './cells/table-columns.js';
import { lettersOf } from './cells/layout.js';
import { FileUploadReader, readTablesHere } from './file-upload-reader.js';
import { archiveOf, fileOf } from './tables.fixture.js';
import { uploadLimits } from './upload-limits.js';
import { aWorkbook, textRow } from './xlsx/workbook.fixture.js';

const reader = new FileUploadReader(uploadLimits(64), readTablesHere);
const message = { zh: '', en: '' };
const TABLES: Readonly<Record<string, string>> = Object.fromEntries(
  LIST_NAMES.map((list) => [`${list}.csv`, `${headerOf(columnsOf(list)[0]!)}\n`]),
);
const read = (files: Record<string, string | Uint8Array>): Promise<ReadUpload> =>
  reader.read(archiveOf({ ...TABLES, ...files }));
const brief = ({ problems }: ReadUpload) =>
  problems.map(({ pointer, code, cell }) => ({ pointer, code, cell }));

describe('what is wrong with a record of a table', () => {
  let upload: ReadUpload;
  beforeAll(async () => {
    const records = aSnapshot();
    upload = await reader.read(
      await fileOf('csv', {
        asOf: '2024-03-31',
        city: { code: 'C', name: '样例市' },
        lists: Object.fromEntries(LIST_NAMES.map((list) => [list, records[list] as object[]])),
      }),
    );
  });

  it.each([
    ['/branches/0/committee/size', { sheet: 'branches.csv', row: 2, column: 'Q' }],
    ['/markets/0/instructorCodes/3', { sheet: 'markets.csv', row: 2, column: 'N' }],
    [
      '/evidence/4/attributes/panels',
      { sheet: 'evidence.csv', row: 6, column: expect.stringMatching(/^[A-Z]{1,2}$/) },
    ],
    ['/members/0', { sheet: 'members.csv', row: 2, column: null }],
    ['/members/0/nothing', { sheet: 'members.csv', row: 2, column: null }],
    ['/members/7/code', undefined],
    ['/members', undefined],
    ['/city/code', { sheet: 'snapshot.csv', row: 2, column: 'C' }],
    ['/asOf', { sheet: 'snapshot.csv', row: 2, column: 'B' }],
    ['', undefined],
  ])('at %j stands in %j', (pointer, cell) => {
    expect(upload.placed({ pointer, code: 'wrong_type', message }).cell).toEqual(cell);
  });

  it('is found where it stands when rows were left empty, and columns are in another order', async () => {
    const { snapshot, placed } = await read({
      'towns.csv': 'lat,,镇街编码\n\n91,,T1\n,,\n12,,T2\n',
    });
    const parsed = parseSnapshot(snapshot);
    const wrong = parsed.problems.find(({ code }) => code === 'out_of_range')!;
    expect(placed(wrong)).toMatchObject({
      pointer: '/towns/0/lat',
      cell: { sheet: 'towns.csv', row: 3, column: 'A' },
    });
    expect(snapshot).toMatchObject({
      towns: [
        { code: 'T1', lat: 91 },
        { code: 'T2', lat: 12 },
      ],
    });
  });
});

describe('what is wrong with a table', () => {
  it('is that it is missing, so that nothing is deleted for it', async () => {
    const { 'members.csv': _, ...others } = TABLES;
    const upload = await reader.read(archiveOf(others));
    expect(brief(upload)).toEqual([{ pointer: '/members', code: 'required', cell: undefined }]);
  });

  it('is that the format has none of its name, and its name is not repeated', async () => {
    const upload = await read({ 'Wang Xiaoming.csv': 'a\n1\n', 'notes.txt': 'x' });
    expect(brief(upload)).toEqual([
      { pointer: '', code: 'unknown_table', cell: undefined },
      { pointer: '', code: 'unknown_table', cell: undefined },
    ]);
    expect(JSON.stringify(upload.problems)).not.toMatch(/Xiaoming|notes/);
  });

  it('is a column that the format does not have, and its header is not repeated', async () => {
    const upload = await read({ 'members.csv': 'code,姓名,phone\nP1,王晓明,13800138000\n' });
    expect(brief(upload).slice(0, 2)).toEqual([
      { pointer: '/members', code: 'unknown_field', cell: { sheet: 'members.csv', row: 1, column: 'B' } },
      { pointer: '/members', code: 'unknown_field', cell: { sheet: 'members.csv', row: 1, column: 'C' } },
    ]);
    expect(JSON.stringify([upload.problems, upload.snapshot])).not.toMatch(/姓名"|晓明|1380013/);
  });

  it('is a column that is there twice, or a cell without a header', async () => {
    const upload = await read({ 'towns.csv': 'code,code\nT1\nT2,,x\n' });
    expect(brief(upload)).toEqual([
      { pointer: '/towns', code: 'duplicate_column', cell: { sheet: 'towns.csv', row: 1, column: 'B' } },
      { pointer: '/towns', code: 'unknown_field', cell: { sheet: 'towns.csv', row: 3, column: 'C' } },
    ]);
  });

  it('is CSV that breaks off inside of quotes', async () => {
    expect(brief(await read({ 'towns.csv': 'code\nT1\n"T2' }))).toEqual([
      { pointer: '/towns', code: 'invalid_csv', cell: { sheet: 'towns.csv', row: 3, column: null } },
    ]);
  });

  it('is not that it lies in a folder, is in GB18030, or has a mark at its beginning', async () => {
    const gb18030 = Buffer.from('636f64652cd5f2bdd6c3fbb3c60a54312cb4f3c0ca0a', 'hex');
    const { snapshot, problems } = await reader.read(
      archiveOf({
        ...Object.fromEntries(
          Object.entries(TABLES).map(([name, text]) => [`登记/${name}`, `\ufeff${text}`]),
        ),
        '登记/towns.csv': gb18030,
      }),
    );
    expect(problems).toEqual([]);
    expect(snapshot).toMatchObject({ towns: [{ code: 'T1', name: '大朗' }] });
  });

  it('is nothing where a workbook has an empty sheet beside its tables', async () => {
    const empty = await reader.read(aWorkbook('<row r="1"/>', {}, 'Sheet1'));
    expect(empty.problems.map(({ code }) => code)).not.toContain('unknown_table');
    const used = await reader.read(aWorkbook(textRow(1, 'x'), {}, 'Sheet1'));
    expect(used.problems.map(({ code }) => code)).toContain('unknown_table');
  });
});

describe('the letters of a column', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [255, 'IV'],
    [16_383, 'XFD'],
  ])('%d are %s', (column, letters) => expect(lettersOf(column)).toBe(letters));
});
