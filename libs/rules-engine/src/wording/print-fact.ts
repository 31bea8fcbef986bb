import type { FactDefinition } from '../fact-catalogue.js';
import { type FactValue, isInterval } from '../fact-value.js';
import type { Bilingual } from '../rule-document.js';
import { printValue } from '../template/print-value.js';
import { type Unit, withUnit } from './units.js';

export const both = (text: string): Bilingual => ({ zh: text, en: text });

/** A value of a fact as a reader expects it: with its unit, and words as the catalogue writes them. */
export function printFact(value: FactValue, definition: FactDefinition | undefined): Bilingual {
  if (typeof value === 'number') return printNumber(value, definition?.unit);
  if (isInterval(value)) {
    const { lo, hi } = value;
    const printed = hi === null ? `≥${shown(lo)}` : `${shown(lo)}–${shown(hi)}`;
    return withUnit(printed, false, definition?.unit);
  }
  const labels = definition?.valueLabels;
  return { zh: printValue({ value, labels }, 'zh'), en: printValue({ value, labels }, 'en') };
}

/** A truth within a Chinese sentence stands in quotation marks; null for what is none. */
export const quotedTruth = (value: FactValue): Bilingual | null =>
  typeof value === 'boolean'
    ? { zh: `“${printValue({ value }, 'zh')}”`, en: printValue({ value }, 'en') }
    : null;

export const printNumber = (value: number, unit: Unit | undefined): Bilingual =>
  withUnit(shown(value), value === 1, unit);

/** A distance is not read to the millimetre; but what is no more than that is not hidden. */
function shown(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? value : rounded);
}
