import { describe, expect, it } from '@jest/globals';
import { UploadError, type ReadUpload, type UploadForm } from '@hongzhu/compliance';
import { LIST_NAMES, parseSnapshot, type RegistryRecords } from '@hongzhu/registry';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { aSnapshot, caseCity } from '../../registry/src/snapshot/snapshot.fixture.js';
import { PAYLOADS } from './cells/formula-payloads.fixture.js';
import { columnsOf, HEAD_COLUMNS, headerOf } from './cells/table-columns.js';
import { cellsOf } from './cells/table-rows.js';
import { FileUploadReader, readTablesHere } from './file-upload-reader.js';
import { fileOf, type PlainSnapshot } from './tables.fixture.js';
import { uploadLimits } from './upload-limits.js';

const FORMS = ['json', 'csv', 'xlsx'] as const satisfies readonly UploadForm[];
const reader = new FileUploadReader(uploadLimits(64), readTablesHere);
const asOf = '2024-03-31';
/** A hundred and fifty workbooks are written and read. */
const MANY_MS = 60_000;

const recordsOf = (snapshot: unknown): RegistryRecords => {
  const parsed = parseSnapshot(snapshot);
  if (parsed.fatal || parsed.problems.length > 0)
    throw new Error(JSON.stringify(parsed.problems.slice(0, 5)));
  return parsed.records;
};
const cityOf = (snapshot: Record<string, unknown>): PlainSnapshot => ({
  asOf,
  city: snapshot['city'] as PlainSnapshot['city'],
  lists: recordsOf(snapshot),
});
const readBack = async (form: UploadForm, snapshot: PlainSnapshot): Promise<ReadUpload> =>
  reader.read(await fileOf(form, snapshot));
const withTheme = (theme: string): PlainSnapshot => {
  const lists = recordsOf(aSnapshot());
  return { ...cityOf(aSnapshot()), lists: { ...lists, activities: [{ ...lists.activities[0]!, theme }] } };
};

describe.each(FORMS)('a snapshot as %s', (form) => {
  it.each([
    ['a record of each kind', aSnapshot],
    ['the first case city', () => caseCity(1)],
    ['the second case city', () => caseCity(2)],
  ])('is read as it was written: %s', async (_what, snapshot) => {
    const city = cityOf(snapshot());
    const { snapshot: read, problems } = await readBack(form, city);
    expect(problems).toEqual([]);
    expect(read).toMatchObject({ schema: 'registry-snapshot/1', asOf, city: city.city });
    expect(recordsOf(read)).toEqual(city.lists);
  });

  it('may have lists without records', async () => {
    const { snapshot, problems } = await readBack(form, { asOf, city: { code: 'C', name: null }, lists: {} });
    expect(problems).toEqual([]);
    for (const list of LIST_NAMES) expect(recordsOf(snapshot)[list]).toEqual([]);
  });

  it(
    'keeps every text to its last character',
    async () => {
      const themes = fc
        .oneof(
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }),
          fc.string({
            unit: fc.constantFrom(
              '"',
              ',',
              '\n',
              '\r',
              '\t',
              "'",
              '=',
              '+',
              '-',
              '@',
              '＝',
              '_x000D_',
              '&',
              '<',
              ' ',
              '党',
            ),
            minLength: 1,
            maxLength: 20,
          }),
        )
        .filter((theme) => theme.trim() !== '' && !/(?![\t\n\r])\p{Cc}/u.test(theme));
      await fc.assert(
        fc.asyncProperty(themes, async (theme) => {
          const { snapshot } = await readBack(form, withTheme(theme));
          expect((snapshot as { activities: { theme: string }[] }).activities[0]!.theme).toBe(theme);
        }),
        { numRuns: 150 },
      );
    },
    MANY_MS,
  );
});

describe('a text that a spreadsheet would run', () => {
  it.each(PAYLOADS)(
    'stands behind an apostrophe in CSV as in a workbook, and is itself again when it is read: %j',
    async (payload) => {
      const archive = unzipSync(await fileOf('csv', withTheme(payload)));
      const lines = new TextDecoder().decode(archive['activities.csv']);
      expect(lines).toContain(`,"'${payload.replaceAll('"', '""')}",`);
      const sheets = await readExcelFile(Buffer.from(await fileOf('xlsx', withTheme(payload))), {
        trim: false,
      });
      const [headers, cells] = sheets.find(({ sheet }) => sheet === 'activities')!.data;
      expect(cells![headers!.indexOf('主题（theme）')]).toBe(`'${payload}`);
      for (const form of ['csv', 'xlsx'] as const) {
        const { snapshot } = await readBack(form, withTheme(payload));
        expect((snapshot as { activities: { theme: string }[] }).activities[0]!.theme).toBe(payload);
      }
    },
  );

  it('begins no cell of an archive of CSV, in whichever field it is', async () => {
    const payloads = fc.constantFrom(...PAYLOADS);
    await fc.assert(
      fc.asyncProperty(payloads, async (payload) => {
        const { asOf: day, city: of, lists } = cityOf(aSnapshot());
        const planted = JSON.parse(
          JSON.stringify({ of, lists }, (_, value: unknown) =>
            typeof value === 'string' ? `${payload}${value}` : value,
          ),
        ) as { of: PlainSnapshot['city']; lists: PlainSnapshot['lists'] };
        const archive = unzipSync(await fileOf('csv', { asOf: day, city: planted.of, lists: planted.lists }));
        const cells = Object.values(archive).flatMap((file) =>
          parse(Buffer.from(file), { bom: true }).slice(1).flat(),
        );
        expect(cells.filter((cell) => cell.startsWith("'")).length).toBeGreaterThan(30);
        expect(cells.filter((cell) => /^[=+\-@\t\r\n＋－＝＠]/.test(cell))).toEqual([]);
      }),
      { numRuns: PAYLOADS.length },
    );
  });
});

describe('a workbook', () => {
  it('is one that another reader reads, with texts typed as texts', async () => {
    const city = cityOf(aSnapshot());
    const sheets = await readExcelFile(Buffer.from(await fileOf('xlsx', city)), { trim: false });
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'snapshot',
      ...['towns', 'markets', 'organizations', 'members', 'branches', 'instructors', 'organizers'],
      ...['evidence', 'ledgers', 'activities', 'marketLinks'],
    ]);
    const branches = sheets.find(({ sheet }) => sheet === 'branches')!.data;
    expect(branches[0]).toEqual(columnsOf('branches').map(headerOf));
    expect(branches[1]).toEqual(cellsOf(columnsOf('branches'), city.lists.branches![0]!));
    const [, head] = sheets[0]!.data;
    expect(head).toEqual(['registry-snapshot/1', asOf, 'C', '样例市']);
  });

  it('of another writer is read, with dates that are dates and texts that are shared', async () => {
    const city = cityOf(caseCity(1));
    const sheets = [
      {
        sheet: 'snapshot',
        columns: HEAD_COLUMNS,
        records: [{ schema: 'registry-snapshot/1', asOf, city: city.city }],
      },
      ...LIST_NAMES.map((list) => ({
        sheet: list,
        columns: columnsOf(list),
        records: city.lists[list] ?? [],
      })),
    ];
    const written = await writeExcelFile(
      sheets.map(({ sheet, columns, records }) => ({
        sheet,
        data: [
          columns.map((column) => ({ value: column.label, type: String })),
          ...records.map((record) =>
            cellsOf(columns, record).map((cell, at) => {
              if (cell === null) return null;
              if (typeof cell === 'number') return { value: cell, type: Number };
              return columns[at]!.shape.kind === 'date'
                ? { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy"年"m"月"d"日"' }
                : { value: cell, type: String };
            }),
          ),
        ],
      })),
    ).toBuffer();
    const { snapshot, problems } = await reader.read(written);
    expect(problems).toEqual([]);
    expect(recordsOf(snapshot)).toEqual(city.lists);
  });
});

describe('an upload', () => {
  it('is told by its bytes', async () => {
    for (const form of FORMS) expect(reader.check(await fileOf(form, cityOf(aSnapshot())))).toBe(form);
  });

  it('that is no archive, though it begins like one, is refused', () => {
    expect(() => reader.check(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toThrow(UploadError);
  });
});
