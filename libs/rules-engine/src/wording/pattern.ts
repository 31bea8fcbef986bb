import type { Bilingual } from '../rule-document.js';

/** Text as it stands, or the name of what is filled in. */
type Part = { readonly text: string } | { readonly name: string };

/** A sentence in both languages, with the same places to fill in. */
export interface Pattern {
  readonly zh: readonly Part[];
  readonly en: readonly Part[];
}

/** Reads `还差 {amount}` and `{amount} more`. Throws a SyntaxError if the two have not the same places. */
export function pattern(zh: string, en: string): Pattern {
  const read = { zh: parts(zh), en: parts(en) };
  if (names(read.zh) !== names(read.en)) throw new SyntaxError(`Not the same places: ${zh} / ${en}`);
  return read;
}

const parts = (text: string): readonly Part[] =>
  text
    .split(/(\{\w+\})/)
    .map((piece) => (piece.startsWith('{') ? { name: piece.slice(1, -1) } : { text: piece }));

const names = (read: readonly Part[]): string =>
  read
    .flatMap((part) => ('name' in part ? [part.name] : []))
    .sort()
    .join();

/** The sentence with its places filled in. In Chinese a space parts digits and Latin letters from characters. */
export function fill(sentence: Pattern, values: Readonly<Record<string, Bilingual>>): Bilingual {
  let zh = '';
  for (const part of sentence.zh) zh = joined(zh, 'text' in part ? part.text : valueOf(values, part.name).zh);
  let en = '';
  for (const part of sentence.en) en += 'text' in part ? part.text : valueOf(values, part.name).en;
  return { zh, en };
}

function valueOf(values: Readonly<Record<string, Bilingual>>, name: string): Bilingual {
  const value = values[name];
  if (!value) throw new RangeError(`Nothing is said about ${name}.`);
  return value;
}

function joined(left: string, right: string): string {
  const before = left.charCodeAt(left.length - 1);
  const after = right.charCodeAt(0);
  const isParted = (isHan(before) && isLatin(after)) || (isLatin(before) && isHan(after));
  return isParted ? `${left} ${right}` : left + right;
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;
const isLatin = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
