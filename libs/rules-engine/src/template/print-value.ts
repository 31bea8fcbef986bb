import { type FactValue, type Interval, isInterval } from '../fact-value.js';
import type { Bilingual } from '../rule-document.js';
import type { Unit } from '../wording/units.js';
import { printNumber } from './print-number.js';

export type Language = keyof Bilingual;

export interface PrintedValue {
  readonly value: FactValue;
  readonly labels?: Readonly<Record<string, Bilingual>> | undefined;
  /** What a number is measured in; it is not printed. */
  readonly unit?: Unit | undefined;
}

const UNKNOWN: Bilingual = { zh: '未知', en: 'unknown' };
const NONE: Bilingual = { zh: '无', en: 'none' };
const YES: Bilingual = { zh: '是', en: 'yes' };
const NO: Bilingual = { zh: '否', en: 'no' };
const SEPARATOR: Bilingual = { zh: '、', en: ', ' };

/** A fact's value as a reader of that language expects it in a sentence. */
export function printValue({ value, labels = {}, unit }: PrintedValue, language: Language): string {
  const word = (text: string): string =>
    Object.hasOwn(labels, text) ? (labels[text]?.[language] ?? text) : text;
  if (value === null) return UNKNOWN[language];
  if (typeof value === 'boolean') return (value ? YES : NO)[language];
  if (typeof value === 'number') return printNumber(value, unit);
  if (typeof value === 'string') return word(value);
  if (isInterval(value)) return printInterval(value, unit, language);
  return value.length === 0 ? NONE[language] : value.map(word).join(SEPARATOR[language]);
}

const AT_LEAST: Bilingual = { zh: '至少 ', en: 'at least ' };

/** Both bounds as they are said: `1–3`; `至少 1`, `at least 1`. */
export function printInterval({ lo, hi }: Interval, unit: Unit | undefined, language: Language): string {
  return hi === null
    ? `${AT_LEAST[language]}${printNumber(lo, unit)}`
    : `${printNumber(lo, unit)}–${printNumber(hi, unit)}`;
}
