import { isCalendarDate } from '@hongzhu/rules-engine';
import { isBareName, namesPerson } from '../people/index.js';
import type { Shape } from './field.js';
import { isPrintable } from './json-pointer.js';
import { Refusal } from './snapshot-problem.js';
import {
  dateOutOfRange,
  EARLIEST_DATE,
  impossibleDate,
  invalidCode,
  invalidDate,
  LATEST_DATE,
  missing,
  notAnInteger,
  outOfRange,
  personalData,
  tooLong,
  unknownValue,
  unprintable,
  wrongType,
} from './value-faults.js';

type ShapeOf<K extends Shape['kind']> = Extract<Shape, { kind: K }>;
export type ScalarShape = Exclude<Shape, ShapeOf<'list' | 'object' | 'attributes'>>;

const CODE = /^[A-Za-z0-9._-]{1,64}$/;
const EXTERNAL_CODE = /^ext:[A-Za-z0-9._-]{1,64}$/;
const FEWEST_OF_PHONE = 1e10;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** A code that names something outside the registry. */
export const isExternal = (code: string): boolean => code.startsWith('ext:');

/** The value in canonical form, or why it is refused. An empty cell has been dealt with before. */
export function readScalar(shape: ScalarShape, value: unknown): unknown {
  if (shape.kind === 'boolean') return typeof value === 'boolean' ? value : wrongType(shape);
  if (shape.kind === 'number') return typeof value === 'number' ? readNumber(shape, value) : wrongType(shape);
  if (typeof value !== 'string') return wrongType(shape);
  const read = readString(shape, value);
  if (read instanceof Refusal || !isFreeText(shape)) return read;
  return namesPerson(read) || (mayBeCalled(shape) && isBareName(read)) ? personalData() : read;
}

/** What somebody may have typed anything into. */
const isFreeText = ({ kind }: ScalarShape): boolean =>
  kind === 'text' || kind === 'open-word' || kind === 'code' || kind === 'reference';

/** What nothing but a mistake would call as a person is called: titles of things, and the codes of persons. */
function mayBeCalled(shape: ScalarShape): boolean {
  if (shape.kind === 'text') return shape.isTitle === true;
  if (shape.kind === 'code') return shape.ofPerson === true;
  return shape.kind === 'reference' && shape.to.includes('instructors');
}

function readNumber({ min, max, integer }: ShapeOf<'number'>, value: number): number | Refusal {
  // A number too great for a double is read as Infinity; NaN is no JSON, and in no range.
  if (!(value >= min && value <= max)) return outOfRange(min, max);
  if (integer && !Number.isInteger(value)) return notAnInteger();
  // A phone is in the range of some measures.
  if (value >= FEWEST_OF_PHONE && namesPerson(String(value))) return personalData();
  return value === 0 ? 0 : value; // -0 is 0
}

function readString(
  shape: ShapeOf<'code' | 'reference' | 'text' | 'word' | 'open-word' | 'date'>,
  value: string,
): string | Refusal {
  switch (shape.kind) {
    case 'code':
      return CODE.test(value) ? value : invalidCode(false);
    case 'reference':
      if (CODE.test(value) || (shape.external && EXTERNAL_CODE.test(value))) return value;
      return invalidCode(shape.external);
    case 'word':
      return shape.values.includes(value) ? value : unknownValue(shape.values);
    case 'date':
      if (!DATE.test(value)) return invalidDate();
      if (!isCalendarDate(value)) return impossibleDate();
      return EARLIEST_DATE <= value && value <= LATEST_DATE ? value : dateOutOfRange();
    case 'text':
    case 'open-word':
      return readText(value, shape.maxLength);
  }
}

function readText(value: string, maxLength: number): string | Refusal {
  if (value === '') return missing();
  // Databases count characters, not UTF-16 units.
  if (value.length > maxLength && (value.length > 2 * maxLength || [...value].length > maxLength)) {
    return tooLong(maxLength);
  }
  return isPrintable(value) ? value : unprintable();
}
