import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const SHOWN = 3;
const SHOWN_CHARACTERS = 600;
/** So much of a row is shown before the first character that is another. */
const LEAD_CHARACTERS = 200;

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
    const from = Math.max(0, firstDifference(a.value ?? '', b.value ?? '') - LEAD_CHARACTERS);
    shown.push(`  row ${row} undisturbed: ${excerpt(a.value, from)}`);
    shown.push(`  row ${row} disturbed:   ${excerpt(b.value, from)}`);
  }
  return shown;
}

function firstDifference(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

const excerpt = (line, from) => (line === undefined ? 'none' : line.slice(from, from + SHOWN_CHARACTERS));
