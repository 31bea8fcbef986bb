const MAX_ROWS = 1000;
/** Characters of one statement: under 4 MiB even when each takes four bytes. */
const MAX_CHARACTERS = 1_000_000;

/** Cuts rows into runs of at most 1,000 rows and about a million characters; a larger row stands alone. */
export function batches<T>(rows: readonly T[], characters: (row: T) => number): T[][] {
  const all: T[][] = [];
  let batch: T[] = [];
  let size = 0;
  for (const row of rows) {
    const length = characters(row);
    if (batch.length > 0 && (batch.length === MAX_ROWS || size + length > MAX_CHARACTERS)) {
      all.push(batch);
      batch = [];
      size = 0;
    }
    batch.push(row);
    size += length;
  }
  if (batch.length > 0) all.push(batch);
  return all;
}
