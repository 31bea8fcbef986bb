import { namesPerson } from '../people/index.js';
import type { Field, Fields, Shape } from './field.js';
import { pointerStep } from './json-pointer.js';
import { readScalar } from './read-scalar.js';
import { type Fault, Refusal } from './snapshot-problem.js';
import { missing, missingUnless, notAList, notAnObject, repeatedCode, unknownField } from './value-faults.js';

/** Stands for a refused value or a name that may be personal data. */
export const WITHHELD = '***';

type JsonObject = Readonly<Record<string, unknown>>;

/** What could be read of an object, and what is wrong with the rest. Without faults, `readable` is complete. */
export interface FieldsRead {
  readonly readable: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
}

/** Of an object with more fields that the format does not know, the first of them are named. */
const MAX_UNKNOWN_FIELDS = 50;
/** A list with so many faults is not read further. */
const MAX_FAULTS_OF_LIST = 1_000;

/** Absent, null and the empty text are one and the same. */
const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads the fields of an object and nothing else: a field that the format does not know is a fault. An empty
 * cell becomes what it stands for, or is left out if `omitEmpty`.
 */
export function readFields(fields: Fields, raw: JsonObject, omitEmpty = false): FieldsRead {
  const readable: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [name, field] of fields.entries) {
    if (omitEmpty && isEmpty(raw[name])) continue;
    const value = readField(field, raw[name], raw);
    if (!(value instanceof Refusal)) readable[name] = value;
    else {
      addUnder(faults, name, field.label, value);
      if (value.readable !== undefined) readable[name] = value.readable;
    }
  }
  const unknown = Object.keys(raw).filter((name) => !fields.names.has(name));
  for (const name of unknown.slice(0, MAX_UNKNOWN_FIELDS)) {
    addUnder(faults, namesPerson(name) ? WITHHELD : name, '', unknownField());
  }
  return { readable, faults };
}

function readField({ shape, whenEmpty, emptyOnlyIf }: Field, value: unknown, siblings: JsonObject): unknown {
  if (!isEmpty(value)) return readShape(shape, value, siblings);
  if (whenEmpty === null) return missing();
  if (emptyOnlyIf === undefined) return whenEmpty();
  const decisive = siblings[emptyOnlyIf.field];
  // A sibling that is no word has a fault of its own, and decides nothing.
  const mustBeSet = typeof decisive === 'string' && decisive !== '' && !emptyOnlyIf.values.includes(decisive);
  return mustBeSet ? missingUnless(emptyOnlyIf.field, emptyOnlyIf.values) : whenEmpty();
}

function readShape(shape: Shape, value: unknown, siblings: JsonObject): unknown {
  switch (shape.kind) {
    case 'list':
      return Array.isArray(value) ? readList(shape.of, shape.distinct, value) : notAList();
    case 'object':
      return isObject(value) ? whole(readFields(shape.fields, value)) : notAnObject();
    case 'attributes': {
      if (!isObject(value)) return notAnObject();
      const variant = siblings[shape.by];
      const known = typeof variant === 'string' && Object.hasOwn(shape.variants, variant);
      const fields = known ? shape.variants[variant] : undefined;
      // Without a known sibling, which has a fault of its own, nothing can be said of the attributes.
      return fields === undefined ? {} : whole(readFields(fields, value, true));
    }
    default:
      return readScalar(shape, value);
  }
}

/** Appends the faults of a part. One by one: a call with a hundred thousand arguments overflows the stack. */
function addUnder(faults: Fault[], step: string | number, label: string, refusal: Refusal): void {
  for (const fault of refusal.faults) {
    faults.push({ ...fault, pointer: pointerStep(step) + fault.pointer, label: fault.label || label });
  }
}

const whole = ({ readable, faults }: FieldsRead): unknown =>
  faults.length === 0 ? readable : new Refusal(faults, readable);

function readList(of: Shape, distinct: boolean, items: readonly unknown[]): unknown {
  const read: unknown[] = [];
  const faults: Fault[] = [];
  const seen = new Set<unknown>();
  for (const [index, item] of items.entries()) {
    if (faults.length >= MAX_FAULTS_OF_LIST) break;
    const value = distinct && seen.has(item) ? repeatedCode() : readShape(of, item, {});
    if (value instanceof Refusal) addUnder(faults, index, '', value);
    else read.push(value);
    seen.add(item);
  }
  return faults.length === 0 ? read : new Refusal(faults);
}
