import type { UploadForm } from '../imports/upload-reader.js';
import type { RegistrySource } from './registry-source.js';

/** Writes snapshots in the forms in which they are read. */
export abstract class SnapshotWriter {
  /**
   * The snapshot of a day as the bytes of a file, piece by piece; of the source no more is read than is taken. Throws
   * `sheet_too_long` for what a spreadsheet can't hold.
   */
  abstract write(
    form: UploadForm,
    source: RegistrySource,
    day: { readonly asOf: string; readonly at: Date },
  ): AsyncIterable<Uint8Array>;
}
