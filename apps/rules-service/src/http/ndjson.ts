import { Readable } from 'node:stream';

export const NDJSON = 'application/x-ndjson';

/** Whether an `Accept` header names NDJSON. */
export const wantsLines = (accept: string | undefined): boolean =>
  (accept ?? '').split(',').some((range) => range.split(';', 1)[0]!.trim().toLowerCase() === NDJSON);

/** The items as text, a line each; no more is read than the receiver takes. */
export const linesOf = <T>(pages: AsyncIterable<T[]>, present: (item: T) => object): Readable =>
  Readable.from(textOf(pages, present), { objectMode: false });

async function* textOf<T>(pages: AsyncIterable<T[]>, present: (item: T) => object): AsyncGenerator<string> {
  for await (const items of pages) {
    if (items.length === 0) continue;
    yield items.map((item) => `${JSON.stringify(present(item))}\n`).join('');
  }
}
