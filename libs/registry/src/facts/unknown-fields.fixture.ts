import { LIST_NAMES, recordKey, type ListName, type MarketLink, type RegistryRecords } from '../records.js';
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

/** Of a market without links nothing is known: its row with no value in it. */
const emptyLink = (marketCode: string): MarketLink => ({
  marketCode,
  consumerRightsStation: null,
  pledgeSignedShare: null,
  creditFiles: null,
  propagandist: null,
  coordinator: null,
  monitor: null,
});

/** The rows that are there, and those of market links that could be added. */
function rowsOf(records: RegistryRecords, list: ListName): RegistryRecords[ListName][number][] {
  if (list !== 'marketLinks') return records[list];
  const linked = new Set(records.marketLinks.map(({ marketCode }) => marketCode));
  const others = records.markets.filter(({ code }) => !linked.has(code));
  return [...records.marketLinks, ...others.map(({ code }) => emptyLink(code))];
}

/** Every null of a registry, absent attributes of evidence and absent market links included. */
export const emptyFields = (records: RegistryRecords): EmptyField[] =>
  LIST_NAMES.flatMap((list) =>
    rowsOf(records, list).flatMap((record) =>
      emptyFieldsOf(
        record as unknown as Record<string, unknown>,
        SNAPSHOT_FORMAT[list],
        `/${list}/${recordKey(list, record)}`,
      ),
    ),
  );

/** The same registry with a value in that field. */
export function withField(records: RegistryRecords, pointer: string, value: unknown): RegistryRecords {
  const [list = '', code = '', ...path] = pointer.split('/').slice(1);
  const copy = structuredClone(records);
  copy.marketLinks = rowsOf(copy, 'marketLinks') as MarketLink[];
  const rows = copy[list as ListName] as unknown as Record<string, unknown>[];
  const last = path.pop() ?? '';
  const record = rows.find((row) => row['code'] === code || row['marketCode'] === code) ?? {};
  const parent = path.reduce((node, step) => node[step] as Record<string, unknown>, record);
  parent[last] = value;
  return copy;
}
