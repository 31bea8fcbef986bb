import type { FactDefinition } from '../fact-catalogue.js';
import { type FactValue, isInterval } from '../fact-value.js';
import type { Bilingual } from '../rule-document.js';
import { printNumber } from '../template/print-number.js';
import { printInterval, printValue } from '../template/print-value.js';
import { type Unit, withUnit } from './units.js';

export const both = (text: string): Bilingual => ({ zh: text, en: text });

/** A value of a fact as a reader expects it: with its unit, and words as the catalogue writes them. */
export function printFact(value: FactValue, definition: FactDefinition | undefined): Bilingual {
  if (typeof value === 'number') return printCount(value, definition?.unit);
  if (isInterval(value)) {
    const unit = definition?.unit;
    const [zh, en] = [printInterval(value, unit, 'zh'), printInterval(value, unit, 'en')];
    const isOne = value.hi === null && value.lo === 1;
    return { zh: withUnit(zh, isOne, unit).zh, en: withUnit(en, isOne, unit).en };
  }
  const labels = definition?.valueLabels;
  return { zh: printValue({ value, labels }, 'zh'), en: printValue({ value, labels }, 'en') };
}

/** A truth within a Chinese sentence stands in quotation marks; null for what is none. */
export const quotedTruth = (value: FactValue): Bilingual | null =>
  typeof value === 'boolean'
    ? { zh: `“${printValue({ value }, 'zh')}”`, en: printValue({ value }, 'en') }
    : null;

export const printCount = (value: number, unit: Unit | undefined): Bilingual =>
  withUnit(printNumber(value, unit), value === 1, unit);
