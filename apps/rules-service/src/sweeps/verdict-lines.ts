import { Readable } from 'node:stream';
import type { SubjectVerdict } from '@hongzhu/compliance';
import { presentVerdict } from './present-sweep.js';

export const NDJSON = 'application/x-ndjson';

/** Whether an `Accept` header names NDJSON. */
export const wantsLines = (accept: string | undefined): boolean =>
  (accept ?? '').split(',').some((range) => range.split(';', 1)[0]!.trim().toLowerCase() === NDJSON);

/** The verdicts as text, a line each; no more is read than the receiver takes. */
export const verdictLines = (cells: AsyncIterable<SubjectVerdict[]>): Readable =>
  Readable.from(linesOf(cells), { objectMode: false });

async function* linesOf(cells: AsyncIterable<SubjectVerdict[]>): AsyncGenerator<string> {
  for await (const verdicts of cells) {
    if (verdicts.length === 0) continue;
    yield verdicts.map((verdict) => `${JSON.stringify(presentVerdict(verdict))}\n`).join('');
  }
}
