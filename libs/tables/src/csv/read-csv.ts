import { isUtf8 } from 'node:buffer';
import { UploadError } from '@hongzhu/compliance';
import { CsvError, parse } from 'csv-parse/sync';
import type { Cell } from '../cells/table-columns.js';

/** No record of the format comes near it. */
const MOST_RECORD_BYTES = 1024 * 1024;

/**
 * Reads a file of CSV, in UTF-8 or else in GB18030, record by record. Answers how many rows could be read where the file
 * breaks the rules of CSV; null where it does not. Throws `UploadError` for other encodings.
 */
export function readCsv(content: Uint8Array, row: (number: number, cells: Cell[]) => void): number | null {
  let number = 0;
  try {
    parse(inUtf8(content), {
      bom: true,
      relax_column_count: true,
      max_record_size: MOST_RECORD_BYTES,
      on_record: (cells: string[]) => {
        number += 1;
        row(number, cells);
        return null;
      },
    });
    return null;
  } catch (error) {
    if (error instanceof CsvError) return number;
    throw error;
  }
}

function inUtf8(content: Uint8Array): Buffer {
  if (content.includes(0)) throw new UploadError('upload_wrong_encoding');
  if (isUtf8(content)) return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  try {
    return Buffer.from(new TextDecoder('gb18030', { fatal: true }).decode(content));
  } catch (cause) {
    throw new UploadError('upload_wrong_encoding', { cause });
  }
}
