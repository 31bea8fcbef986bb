import { parseSnapshotInSteps, type ParsedSnapshot } from '@hongzhu/registry';
import { Turns } from '../shared/turns.js';
import type { ImportProblem } from './registry-import.js';
import { uploadProblem } from './upload-problem.js';
import { UploadError, type ReadUpload, type UploadReader } from './upload-reader.js';

/** An upload as it can be judged. */
export interface ReadSnapshot {
  /** Null where there are problems for which none of it may be used, in any mode. */
  readonly snapshot: Extract<ParsedSnapshot, { fatal: false }> | null;
  readonly problems: readonly ImportProblem[];
  readonly placed: ReadUpload['placed'];
}

/** Reads an upload to its last field; other work of the process has its turn meanwhile. What is wrong with it is an answer. */
export async function readSnapshot(
  uploads: UploadReader,
  payload: Uint8Array,
  turns = new Turns(),
): Promise<ReadSnapshot> {
  let upload: ReadUpload;
  try {
    upload = await uploads.read(payload);
  } catch (error) {
    if (!(error instanceof UploadError)) throw error;
    return { snapshot: null, problems: [uploadProblem(error.fault)], placed: (problem) => problem };
  }
  const { placed, problems } = upload;
  const parsed = await turns.take(parseSnapshotInSteps(upload.snapshot));
  const isUsable = problems.length === 0 && !parsed.fatal;
  return {
    snapshot: isUsable ? parsed : null,
    problems: [...problems, ...parsed.problems].map(placed),
    placed,
  };
}
