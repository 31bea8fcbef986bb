/** A group, as far as it was read. */
interface Group {
  /** Whether something in it is repeated without a bound that matters. */
  repeats: boolean;
}

/** Up to so many repetitions, trying all ways of sharing a text out between two of them is no matter. */
const FEW = 9;

/** What a quantifier at a place allows at most, and where it ends; null where there is none. */
function quantifierAt(pattern: string, at: number): { readonly most: number; readonly end: number } | null {
  const [text, , upTo] = /^(?:[*+?]|\{(\d+)(?:,(\d*))?\})\??/.exec(pattern.slice(at)) ?? [];
  if (text === undefined) return null;
  const end = at + text.length;
  if (text.startsWith('?')) return { most: 1, end };
  if (!text.startsWith('{')) return { most: Infinity, end };
  const [, least = '', comma] = /^\{(\d+)(,?)/.exec(text) ?? [];
  if (comma === '') return { most: Number(least), end };
  return { most: upTo === undefined || upTo === '' ? Infinity : Number(upTo), end };
}

function afterClass(pattern: string, start: number): number {
  for (let at = start + 1; at < pattern.length; at += 1) {
    if (pattern[at] === '\\') at += 1;
    else if (pattern[at] === ']') return at + 1;
  }
  return pattern.length;
}

function afterAtom(pattern: string, at: number): number {
  if (pattern[at] === '[') return afterClass(pattern, at);
  if (pattern[at] !== '\\') return at + 1;
  const [escape = '\\.'] =
    /^\\(?:[pPu]\{[^}]*\}|k<[^>]*>|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[^])/.exec(pattern.slice(at)) ?? [];
  return at + escape.length;
}

/**
 * Whether a pattern repeats a group in which something is repeated, `(a+)+`: the shape of which the time doubles with every
 * character. What is repeated a few times alone does not count.
 */
export function repeatsRepetitions(pattern: string): boolean {
  const open: Group[] = [{ repeats: false }];
  for (let at = 0; at < pattern.length;) {
    const character = pattern[at]!;
    if (character === '(') {
      open.push({ repeats: false });
      at += /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(pattern.slice(at))![0].length;
      continue;
    }
    const closed = character === ')' ? open.pop()! : null;
    const end = closed === null ? afterAtom(pattern, at) : at + 1;
    const quantifier = quantifierAt(pattern, end);
    const isRepeated = quantifier !== null && quantifier.most > FEW;
    if (closed?.repeats === true && isRepeated) return true;
    if (closed?.repeats === true || isRepeated) open.at(-1)!.repeats = true;
    at = quantifier?.end ?? end;
  }
  return false;
}
