import { InvalidInputError } from '../shared/hongzhu-error.js';
import type { ImportProblem } from './registry-import.js';

/** What is wrong with an uploaded file as a whole. The codes are stable. */
export const UPLOAD_FAULTS = [
  'upload_too_large',
  'upload_unreadable',
  'upload_encrypted',
  'upload_nested_archive',
  'upload_unsafe_name',
  'upload_duplicate_name',
  'upload_too_many_files',
  'upload_too_dense',
  'upload_unsafe_xml',
  'upload_wrong_encoding',
  'upload_took_too_long',
  'upload_not_as_named',
] as const;
export type UploadFaultCode = (typeof UPLOAD_FAULTS)[number];

/** A file of which nothing can be used, or dared. */
export class UploadError extends InvalidInputError {
  constructor(
    readonly fault: UploadFaultCode,
    options?: { cause?: unknown },
  ) {
    super(fault, `The upload is refused: ${fault}.`, {}, options);
  }
}

/** In which form a snapshot came: itself, or as tables. */
export type UploadForm = 'json' | 'csv' | 'xlsx';

/** What was read of an upload. */
export interface ReadUpload {
  /** The snapshot, unchecked. */
  readonly snapshot: unknown;
  /** What could not be made part of it. */
  readonly problems: readonly ImportProblem[];
  /** Where what a pointer names stands in the upload; null where the upload is the snapshot itself. */
  placed(this: void, problem: ImportProblem): ImportProblem;
}

/** Reads snapshots in the forms in which they come. */
export abstract class UploadReader {
  /** What came. Throws `UploadError` for what can be told without unpacking anything, in the time of a look at each file. */
  abstract check(upload: Uint8Array): UploadForm;
  /** Throws `UploadError`. A large upload keeps nothing else from being done meanwhile. */
  abstract read(upload: Uint8Array): Promise<ReadUpload>;
}
