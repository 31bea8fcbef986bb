import type { ListName } from '../records.js';
import type { Field, Fields } from './field.js';
import { SNAPSHOT_FORMAT } from './snapshot-format.js';

/**
 * The Chinese header of a field of the format, by its path of names in a record: `['committee', 'electedOn']`.
 * Null when the format has no such field.
 */
export function fieldLabel(list: ListName, path: readonly string[]): string | null {
  const [field, ...rest] = path;
  if (field === undefined) return null;
  return labelIn(SNAPSHOT_FORMAT[list], field, rest);
}

function labelIn(fields: Fields, name: string, rest: readonly string[]): string | null {
  const field = fields.entries.find(([each]) => each === name)?.[1];
  if (field === undefined) return null;
  const [next, ...further] = rest;
  if (next === undefined) return field.label;
  const labels = inside(field).flatMap((inner) => labelIn(inner, next, further) ?? []);
  return labels[0] ?? null;
}

function inside({ shape }: Field): readonly Fields[] {
  if (shape.kind === 'object') return [shape.fields];
  return shape.kind === 'attributes' ? Object.values(shape.variants) : [];
}
