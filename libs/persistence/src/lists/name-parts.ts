/** As long as what may be looked for. */
export const LONGEST_PART = 100;

/** Small and capital letters are the same. */
export const folded = (text: string): string => [...text.toLowerCase()].slice(0, LONGEST_PART).join('');

/**
 * What a place is found by, with small letters alone: each end of its name (of 虎门市场: 虎门市场, 门市场, 市场, 场), and its
 * whole code. So a part of the name, or the start of the code, is what one of these begins with, which an index finds.
 */
export function nameParts({ code, name }: { readonly code: string; readonly name: string | null }): string[] {
  const characters = [...(name ?? '').toLowerCase()];
  const ends = characters.map((_, at) => characters.slice(at, at + LONGEST_PART).join(''));
  // To MySQL two texts are one key when they differ in spaces at their end: the longer one is found by both.
  const longest = new Map<string, string>();
  for (const part of [folded(code), ...ends]) {
    const key = part.replace(/ +$/, '');
    if (part.length > (longest.get(key)?.length ?? 0)) longest.set(key, part);
  }
  return [...longest.values()];
}
