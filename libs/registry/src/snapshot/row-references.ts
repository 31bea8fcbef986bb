import { LIST_NAMES, type ListName } from '../records.js';
import type { CodeSpace } from './field.js';
import { isExternal } from './read-scalar.js';
import { SNAPSHOT_FORMAT } from './snapshot-format.js';
import type { SnapshotRow } from './snapshot-row.js';

/** A code by which a row names another record. */
export interface RowReference {
  readonly to: readonly CodeSpace[];
  readonly code: string;
  /** Whether the row belongs to the record it names. */
  readonly owner: boolean;
  readonly label: string;
  /** Pointer to the code, relative to the row. */
  readonly pointer: string;
}

interface ReferenceField extends Pick<RowReference, 'to' | 'owner' | 'label'> {
  readonly name: string;
}

const referenceFields = (list: ListName): ReferenceField[] =>
  SNAPSHOT_FORMAT[list].entries.flatMap(([name, { label, shape }]) => {
    const target = shape.kind === 'list' ? shape.of : shape;
    return target.kind === 'reference' ? [{ name, label, to: target.to, owner: target.owner }] : [];
  });

const REFERENCES = new Map(LIST_NAMES.map((list) => [list, referenceFields(list)]));

/** Every reference of a row to a record of the registry, as far as the row could be read. */
export function rowReferences({ list, readable }: SnapshotRow): RowReference[] {
  const references: RowReference[] = [];
  for (const { name, to, owner, label } of REFERENCES.get(list) ?? []) {
    const value = readable[name];
    if (Array.isArray(value)) {
      value.forEach((code: string, index) =>
        references.push({ to, code, owner, label, pointer: `/${name}/${index}` }),
      );
    } else if (typeof value === 'string' && !isExternal(value)) {
      references.push({ to, code: value, owner, label, pointer: `/${name}` });
    }
  }
  return references;
}
