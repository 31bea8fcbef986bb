import { LIST_NAMES, recordKey, type RegistryRecords } from '../records.js';
import type { Fields, Shape } from '../snapshot/field.js';
import { SNAPSHOT_FORMAT } from '../snapshot/snapshot-format.js';

/** A field without a value: where it is, and what it may hold. */
export interface EmptyField {
  /** `/<list>/<code>/<field>`, as facts name what they miss. */
  readonly pointer: string;
  readonly shape: Shape;
}

function emptyFieldsOf(record: Record<string, unknown>, fields: Fields, pointer: string): EmptyField[] {
  return fields.entries.flatMap(([name, { shape }]) => {
    const value = record[name] ?? null;
    const here = `${pointer}/${name}`;
    if (value === null) return shape.kind === 'object' ? [] : [{ pointer: here, shape }];
    if (shape.kind === 'object') return emptyFieldsOf(value as Record<string, unknown>, shape.fields, here);
    if (shape.kind !== 'attributes') return [];
    const variant = shape.variants[String(record[shape.by])];
    return variant ? emptyFieldsOf(value as Record<string, unknown>, variant, here) : [];
  });
}

/** Every null of a registry, absent attributes of evidence included. */
export const emptyFields = (records: RegistryRecords): EmptyField[] =>
  LIST_NAMES.flatMap((list) =>
    records[list].flatMap((record) =>
      emptyFieldsOf(
        record as unknown as Record<string, unknown>,
        SNAPSHOT_FORMAT[list],
        `/${list}/${recordKey(list, record)}`,
      ),
    ),
  );

/** The same registry with a value in that field. */
export function withField(records: RegistryRecords, pointer: string, value: unknown): RegistryRecords {
  const [list = '', code, ...path] = pointer.split('/').slice(1);
  const copy = structuredClone(records);
  const rows = copy[list as keyof RegistryRecords] as unknown as Record<string, unknown>[];
  const last = path.pop() ?? '';
  const record = rows.find((row) => row['code'] === code || row['marketCode'] === code) ?? {};
  const parent = path.reduce((node, step) => node[step] as Record<string, unknown>, record);
  parent[last] = value;
  return copy;
}
