import type { FactValue } from '../fact-value.js';

/** A value as JSON, as `JSON.stringify` writes it. */
export function valueText(value: FactValue): string {
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return typeof value === 'number' ? numberText(value) : JSON.stringify(value);
}

/** JSON writes whole numbers as texts do; of what is no number it makes null. */
const numberText = (value: number): string =>
  Number.isInteger(value) ? String(value) : JSON.stringify(value);
