import { emptyRecords, type RegistryRecords } from '../records.js';
import type { SnapshotRow } from './snapshot-row.js';

/** The records of rows without problems. */
export function recordsOf(rows: readonly SnapshotRow[]): RegistryRecords {
  const records = emptyRecords();
  // The format's table is typed field by field against the records, so a faultless row is a record of its list.
  for (const { list, readable } of rows) (records[list] as unknown[]).push(readable);
  return records;
}
