import { UploadError, type UploadForm } from '@hongzhu/compliance';
import { inspectArchive, isArchive, type ArchiveEntry } from './archive/inspect-archive.js';
import { Unpacking } from './archive/unpacking.js';
import { ReadingBudget } from './cells/reading-budget.js';
import { SnapshotOfTables, type RecordBatch, type TablesRead } from './cells/snapshot-of-tables.js';
import { readCsv } from './csv/read-csv.js';
import type { UploadLimits } from './upload-limits.js';
import { readSheet } from './xlsx/read-sheet.js';
import { readWorkbook, required } from './xlsx/workbook.js';

/** What every spreadsheet has, and no archive of CSV. */
const CONTENT_TYPES = '[Content_Types].xml';

/** What an upload is by its bytes and its directory. Throws `UploadError`. */
export function uploadForm(upload: Uint8Array, limits: UploadLimits): UploadForm {
  return isArchive(upload) ? archiveForm(inspectArchive(upload, limits)) : 'json';
}

const archiveForm = (entries: readonly ArchiveEntry[]): 'csv' | 'xlsx' =>
  entries.some(({ name }) => name === CONTENT_TYPES) ? 'xlsx' : 'csv';

/**
 * Reads an archive of tables; its records are handed on in batches, and nothing else of it is kept. Blocks while it works.
 * Throws `UploadError`.
 */
export function readTables(
  upload: Uint8Array,
  limits: UploadLimits,
  emit: (batch: RecordBatch) => void,
): TablesRead {
  const entries = inspectArchive(upload, limits);
  const form = archiveForm(entries);
  const tables = new SnapshotOfTables(form, new ReadingBudget(limits), emit);
  const unpacking = new Unpacking(upload, limits);
  if (form === 'csv') readFiles(entries, unpacking, tables);
  else readSheets(entries, unpacking, tables);
  return tables.end();
}

function readFiles(entries: readonly ArchiveEntry[], unpacking: Unpacking, tables: SnapshotOfTables): void {
  for (const entry of entries) {
    const file = entry.name.slice(entry.name.lastIndexOf('/') + 1);
    const table = file.replace(/\.csv$/i, '');
    // A name that is of no table makes one that is passed over, and told of.
    const row = tables.begin(table === file ? '' : table);
    const broken = readCsv(unpacking.contentOf(entry), row);
    if (broken !== null) tables.broken(table, broken + 1);
  }
}

function readSheets(entries: readonly ArchiveEntry[], unpacking: Unpacking, tables: SnapshotOfTables): void {
  const part = (name: string): Uint8Array | null => {
    const entry = entries.find((each) => each.name === name);
    return entry === undefined ? null : unpacking.contentOf(entry);
  };
  const book = readWorkbook(part);
  const seen = new Set<string>();
  for (const { name, part: sheet } of book.sheets) {
    if (seen.has(sheet)) throw new UploadError('upload_unreadable');
    seen.add(sheet);
    readSheet(required(part, sheet), book, tables.begin(name));
  }
}
