import type { ListName, RecordOf } from '../records.js';
import { isObject } from './read-fields.js';
import { SNAPSHOT_FORMAT } from './snapshot-format.js';

/** Whether two canonical records say the same: field by field, lists as sets. */
export const sameRecord = <L extends ListName>(list: L, a: RecordOf<L>, b: RecordOf<L>): boolean =>
  SNAPSHOT_FORMAT[list].entries.every(([name]) => sameValue(valueOf(a, name), valueOf(b, name)));

const valueOf = (record: object, name: string): unknown => (record as Record<string, unknown>)[name];

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return sameSet(a, b);
  return isObject(a) && isObject(b) && sameFields(a, b);
}

function sameSet(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length === b.length && a.every((item, index) => item === b[index])) return true;
  const [inA, inB] = [new Set(a), new Set(b)];
  return inA.size === inB.size && [...inA].every((item) => inB.has(item));
}

function sameFields(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameValue(a[name], b[name]))
  );
}
