import type { Unit } from '../wording/units.js';

/**
 * A number as it is said. A distance, which is computed, is rounded to the centimetre, unless that would make it a whole
 * number that it is not: “3000 米，不超过 3000 米，不符合” explains nothing. What people entered stays as it is.
 */
export function printNumber(value: number, unit: Unit | undefined): string {
  if (unit !== 'metres') return String(value);
  const rounded = Math.round(value * 100) / 100;
  return String(Number.isInteger(rounded) ? value : rounded);
}
