import { UploadReader, type ReadUpload, type UploadForm } from '@hongzhu/compliance';
import { placedIn } from './cells/layout.js';
import type { RecordBatch, TablesRead } from './cells/snapshot-of-tables.js';
import { readTables, uploadForm } from './read-upload.js';
import type { UploadLimits } from './upload-limits.js';

/** Reads tables somewhere, and hands on their records as they come. */
export type TableReader = (
  upload: Uint8Array,
  limits: UploadLimits,
  emit: (batch: RecordBatch) => void,
) => Promise<TablesRead>;

/** Reads the tables where it is called, and nothing else runs meanwhile. */
export const readTablesHere: TableReader = async (upload, limits, emit) => readTables(upload, limits, emit);

/** Reads snapshots, and tables by a reader of these. */
export class FileUploadReader extends UploadReader {
  constructor(
    private readonly limits: UploadLimits,
    private readonly tables: TableReader,
  ) {
    super();
  }

  override check(upload: Uint8Array): UploadForm {
    return uploadForm(upload, this.limits);
  }

  override async read(upload: Uint8Array): Promise<ReadUpload> {
    if (this.check(upload) === 'json') {
      const snapshot = JSON.parse(new TextDecoder().decode(upload)) as unknown;
      return { snapshot, problems: [], placed: (problem) => problem };
    }
    const lists: Record<string, object[]> = {};
    const { head, layouts, problems } = await this.tables(upload, this.limits, ({ list, records }) => {
      const all = (lists[list] ??= []);
      for (const record of records) all.push(record);
    });
    return { snapshot: { ...head, ...lists }, problems, placed: (problem) => placedIn(layouts, problem) };
  }
}
