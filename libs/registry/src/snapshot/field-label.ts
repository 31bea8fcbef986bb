import type { ListName } from '../records.js';
import type { Field, Fields } from './field.js';
import { SNAPSHOT_FORMAT } from './snapshot-format.js';

/**
 * The Chinese header of a field of the format, by its path of names in a record: `['committee', 'electedOn']`.
 * Null when the format has no such field.
 */
export const fieldLabel = (list: ListName, path: readonly string[]): string | null =>
  fieldAt(list, path)?.label ?? null;

/** The field of that path; null when the format has no such field. */
export function fieldAt(list: ListName, path: readonly string[]): Field | null {
  const [field, ...rest] = path;
  if (field === undefined) return null;
  return fieldIn(SNAPSHOT_FORMAT[list], field, rest);
}

function fieldIn(fields: Fields, name: string, rest: readonly string[]): Field | null {
  const field = fields.entries.find(([each]) => each === name)?.[1];
  if (field === undefined) return null;
  const [next, ...further] = rest;
  if (next === undefined) return field;
  const found = inside(field).flatMap((inner) => fieldIn(inner, next, further) ?? []);
  return found[0] ?? null;
}

function inside({ shape }: Field): readonly Fields[] {
  if (shape.kind === 'object') return [shape.fields];
  return shape.kind === 'attributes' ? Object.values(shape.variants) : [];
}
