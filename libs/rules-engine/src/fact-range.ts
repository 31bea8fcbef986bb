import type { FactDefinition } from './fact-catalogue.js';
import { isNumeric } from './fact-type.js';
import { UNITS, type UnitWords } from './wording/units.js';

const ANYTHING: readonly [number, number] = [-Infinity, Infinity];

/** What a number can be by its unit, both bounds included: nobody counts fewer than none, and a share is at most 1. */
export function rangeOf({ type, unit }: FactDefinition): readonly [number, number] {
  const words: UnitWords | undefined = unit === undefined ? undefined : UNITS[unit];
  return (isNumeric(type) && words?.range) || ANYTHING;
}
