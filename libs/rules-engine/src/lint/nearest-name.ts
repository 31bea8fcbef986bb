/** No name in use is half as long; the distance of longer ones is not worth its time. */
const LONGEST = 100;
/** What differs by more is another name, not a misspelt one. */
const MOST_EDITS = 10;

/** The name that differs least from `name` (by Levenshtein distance; the first of equals), or null if none is near. */
export function nearestName(name: string, names: Iterable<string>): string | null {
  if (name.length > LONGEST) return null;
  let nearest: string | null = null;
  let least = Math.min(MOST_EDITS + 1, Math.max(2, Math.ceil(name.length / 2)));
  for (const candidate of names) {
    const distance = editDistance(name, candidate, least);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/**
 * The Levenshtein distance, or any number from `limit` on if it is not less than that. Of a row of the table only what
 * lies within the limit of its diagonal is computed, since a misspelt name is held against every name there is.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = new Uint16Array(b.length + 1);
  let current = new Uint16Array(b.length + 1);
  for (let column = 0; column <= b.length; column += 1) previous[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    if (fillRow(a.charCodeAt(row - 1), row, { previous, current, b, limit }) >= limit) return limit;
    [previous, current] = [current, previous];
  }
  return previous[b.length] ?? limit;
}

interface Rows {
  readonly previous: Uint16Array;
  readonly current: Uint16Array;
  readonly b: string;
  readonly limit: number;
}

/** Fills the current row from the one before it, and gives the least number in it. */
function fillRow(letter: number, row: number, { previous, current, b, limit }: Rows): number {
  const first = Math.max(1, row - limit);
  const last = Math.min(b.length, row + limit);
  let left = first === 1 ? row : limit;
  let least = left;
  current[first - 1] = left;
  for (let column = first; column <= last; column += 1) {
    const replaced = (previous[column - 1] ?? limit) + (letter === b.charCodeAt(column - 1) ? 0 : 1);
    left = Math.min(replaced, (previous[column] ?? limit) + 1, left + 1);
    current[column] = left;
    if (left < least) least = left;
  }
  // The next row looks one further; beyond the band everything is too far.
  if (last < b.length) current[last + 1] = limit;
  return least;
}
