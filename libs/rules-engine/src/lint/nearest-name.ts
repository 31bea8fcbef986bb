/** No name in use is half as long; the distance of longer ones is not worth its time. */
const LONGEST = 100;

/** The name that differs least from `name` (by Levenshtein distance; the first of equals), or null if none is near. */
export function nearestName(name: string, names: Iterable<string>): string | null {
  if (name.length > LONGEST) return null;
  let nearest: string | null = null;
  let least = Math.max(2, Math.ceil(name.length / 2));
  for (const candidate of names) {
    const distance = editDistance(name, candidate, least);
    if (distance < least) [nearest, least] = [candidate, distance];
  }
  return nearest;
}

/** The Levenshtein distance, or any number from `limit` on if it is not less than that. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) >= limit) return limit;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
