import type { BilingualText } from '@hongzhu/contracts';
import { UNITS, type UnitWords } from '@hongzhu/rules-engine';

const WORDS: Readonly<Record<string, UnitWords>> = UNITS;

/** A unit as it is written behind a number; null for none, and for shares, which have no word. */
export function presentUnit(unit: string | undefined): BilingualText | null {
  const words = unit !== undefined && Object.hasOwn(WORDS, unit) ? WORDS[unit] : undefined;
  return words === undefined || words.zh === '' ? null : { zh: words.zh, en: words.en.other };
}
