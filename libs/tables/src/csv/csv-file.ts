import { stringify } from 'csv-stringify/sync';

const OPTIONS = { record_delimiter: 'windows', quoted_string: true } as const;
const encoder = new TextEncoder();

/** A table as a file of CSV in UTF-8, with the mark by which spreadsheets know that it is. */
export async function* csvFile(
  headers: readonly string[],
  pages: AsyncIterable<readonly (readonly (string | number | null)[])[]>,
): AsyncGenerator<Uint8Array> {
  yield encoder.encode(stringify([[...headers]], { ...OPTIONS, bom: true }));
  for await (const rows of pages)
    yield encoder.encode(
      stringify(
        rows.map((row) => [...row]),
        OPTIONS,
      ),
    );
}
