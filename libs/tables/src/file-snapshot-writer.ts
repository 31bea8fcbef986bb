import { SnapshotWriter, type RegistrySource, type UploadForm } from '@hongzhu/compliance';
import { SNAPSHOT_LISTS, SNAPSHOT_SCHEMA } from '@hongzhu/registry';
import { zipped, type FileToPack } from './archive/zipped.js';
import { columnsOf, HEAD_COLUMNS, HEAD_TABLE, headerOf, type TableColumn } from './cells/table-columns.js';
import { cellsOf } from './cells/table-rows.js';
import { csvFile } from './csv/csv-file.js';
import { sheetXml } from './xlsx/sheet-xml.js';
import { workbookFiles } from './xlsx/workbook-files.js';

interface Head {
  readonly schema: string;
  readonly asOf: string;
  readonly city: RegistrySource['city'];
}
/** A table to be written; `pages` is its records. */
interface Table {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly pages: AsyncIterable<readonly object[]>;
}

const encoder = new TextEncoder();

/** Writes a snapshot as JSON, as an archive with a CSV file for each list, or as a spreadsheet with a sheet for each. */
export class FileSnapshotWriter extends SnapshotWriter {
  override write(
    form: UploadForm,
    source: RegistrySource,
    { asOf, at }: { readonly asOf: string; readonly at: Date },
  ): AsyncIterable<Uint8Array> {
    const head: Head = { schema: SNAPSHOT_SCHEMA, asOf, city: source.city };
    if (form === 'json') return json(head, source);
    const tables = tablesOf(head, source);
    return zipped(form === 'csv' ? csvFiles(tables) : sheets(tables), at);
  }
}

function tablesOf(head: Head, source: RegistrySource): Table[] {
  const lists = SNAPSHOT_LISTS.map((list) => ({
    name: list,
    columns: columnsOf(list),
    pages: source.records(list),
  }));
  return [{ name: HEAD_TABLE, columns: HEAD_COLUMNS, pages: onePage(head) }, ...lists];
}

async function* onePage(record: object): AsyncGenerator<readonly object[]> {
  yield [record];
}

/** So many rows are written and packed without a break. */
const ROWS_AT_A_TIME = 200;

async function* rowsOf({ columns, pages }: Table): AsyncGenerator<(string | number | null)[][]> {
  for await (const records of pages) {
    for (let at = 0; at < records.length; at += ROWS_AT_A_TIME) {
      yield records.slice(at, at + ROWS_AT_A_TIME).map((record) => cellsOf(columns, record));
    }
  }
}

const csvFiles = (tables: readonly Table[]): FileToPack[] =>
  tables.map((table) => ({
    name: `${table.name}.csv`,
    content: csvFile(table.columns.map(headerOf), rowsOf(table)),
  }));

const sheets = (tables: readonly Table[]): FileToPack[] => [
  ...workbookFiles(tables.map(({ name }) => name)),
  ...tables.map((table, at) => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    content: sheetXml(table.columns.map(headerOf), rowsOf(table)),
  })),
];

async function* json(head: Head, source: RegistrySource): AsyncGenerator<Uint8Array> {
  yield encoder.encode(JSON.stringify(head).slice(0, -1));
  for (const list of SNAPSHOT_LISTS) {
    let before = `,\n"${list}":[`;
    for await (const records of source.records(list)) {
      if (records.length === 0) continue;
      yield encoder.encode(`${before}\n${records.map((record) => JSON.stringify(record)).join(',\n')}`);
      before = ',';
    }
    yield encoder.encode(before === ',' ? ']' : `${before}]`);
  }
  yield encoder.encode('}\n');
}
