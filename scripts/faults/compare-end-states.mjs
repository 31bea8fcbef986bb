import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const SHOWN = 3;
const SHOWN_CHARACTERS = 1_500;

/**
 * What is not the same, in lines to be printed; none when everything is, byte for byte.
 * @param {import('./end-state.mjs').WrittenPart[]} undisturbed
 * @param {import('./end-state.mjs').WrittenPart[]} disturbed the same parts in the same order
 * @returns {Promise<string[]>}
 */
export async function differencesBetween(undisturbed, disturbed) {
  const lines = [];
  for (const [i, before] of undisturbed.entries()) {
    const after = disturbed[i];
    if (before.digest === after.digest) continue;
    lines.push(`${before.name} differ: ${before.rows} rows undisturbed, ${after.rows} disturbed`);
    lines.push(...(await firstDifferences(before.file, after.file)));
  }
  return lines;
}

/** The first lines of either file that the other does not have in that place. */
async function firstDifferences(undisturbed, disturbed) {
  const [mine, other] = [undisturbed, disturbed].map((file) =>
    createInterface({ input: createReadStream(file) })[Symbol.asyncIterator](),
  );
  const shown = [];
  for (let row = 1; shown.length < 2 * SHOWN; row += 1) {
    const [a, b] = [await mine.next(), await other.next()];
    if (a.done && b.done) break;
    if (a.value === b.value) continue;
    shown.push(
      `  row ${row} undisturbed: ${excerpt(a.value)}`,
      `  row ${row} disturbed:   ${excerpt(b.value)}`,
    );
  }
  return shown;
}

const excerpt = (line) => (line === undefined ? 'none' : line.slice(0, SHOWN_CHARACTERS));
