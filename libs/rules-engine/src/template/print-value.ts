import { type FactValue, isInterval } from '../fact-value.js';
import type { Bilingual } from '../rule-document.js';

export type Language = keyof Bilingual;

export interface PrintedValue {
  readonly value: FactValue;
  readonly labels?: Readonly<Record<string, Bilingual>> | undefined;
}

const UNKNOWN: Bilingual = { zh: '未知', en: 'unknown' };
const NONE: Bilingual = { zh: '无', en: 'none' };
const YES: Bilingual = { zh: '是', en: 'yes' };
const NO: Bilingual = { zh: '否', en: 'no' };
const SEPARATOR: Bilingual = { zh: '、', en: ', ' };

/** A fact's value as a reader of that language expects it in a sentence. */
export function printValue({ value, labels = {} }: PrintedValue, language: Language): string {
  const word = (text: string): string =>
    Object.hasOwn(labels, text) ? (labels[text]?.[language] ?? text) : text;
  if (value === null) return UNKNOWN[language];
  if (typeof value === 'boolean') return (value ? YES : NO)[language];
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return word(value);
  if (isInterval(value)) return value.hi === null ? `≥${value.lo}` : `${value.lo}–${value.hi}`;
  return value.length === 0 ? NONE[language] : value.map(word).join(SEPARATOR[language]);
}
