import type { ListName } from '../records.js';

/**
 * What a reference may name: the records of a list, or the general branches of the towns. General branches and
 * branches share one list of codes.
 */
export type CodeSpace = ListName | 'generalBranches';

/** What the value of a field looks like. Plain data: the checks and the documentation both read it. */
export type Shape =
  /** `ofPerson`: the code of somebody, which is not to be the name in Pinyin. */
  | { readonly kind: 'code'; readonly ofPerson?: boolean }
  | {
      readonly kind: 'reference';
      readonly to: readonly CodeSpace[];
      /** Whether the record belongs to what it names, and so to the town that a snapshot replaces. */
      readonly owner: boolean;
      /** Whether `ext:` and a code may name something outside the registry. */
      readonly external: boolean;
    }
  /** `isTitle`: says what kind of thing it names, so that a bare name of a person is none. */
  | { readonly kind: 'text'; readonly maxLength: number; readonly isTitle?: boolean }
  | { readonly kind: 'word'; readonly values: readonly string[] }
  /** Any word; `known` are those that the rules look for. */
  | { readonly kind: 'open-word'; readonly known: readonly string[]; readonly maxLength: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'boolean' }
  | {
      readonly kind: 'number';
      readonly min: number;
      readonly max: number;
      readonly integer: boolean;
      readonly unit: string;
    }
  | { readonly kind: 'list'; readonly of: Shape; readonly distinct: boolean }
  | { readonly kind: 'object'; readonly fields: Fields }
  /** An object of which only the known fields are kept; the sibling `by` decides which fields it may have. */
  | { readonly kind: 'attributes'; readonly by: string; readonly variants: Readonly<Record<string, Fields>> };

/** One field of the format. `T` is the type it has in a record. */
export interface Field<T = unknown> {
  /** The Chinese header of the spreadsheet form. */
  readonly label: string;
  readonly shape: Shape;
  /** What an empty cell (absent, null or "") stands for; null where the cell may not be empty. */
  readonly whenEmpty: (() => T) | null;
  /** An empty cell is allowed only while the sibling `field` has one of `values`. */
  readonly emptyOnlyIf?: { readonly field: string; readonly values: readonly string[] };
}

/** A field for each property of a record, in the order of the format. */
export type FieldTable<R> = { readonly [K in keyof R]-?: Field<R[K]> };

export interface Fields {
  readonly names: ReadonlySet<string>;
  readonly entries: readonly (readonly [name: string, field: Field])[];
}

export const fieldsOf = <R>(table: FieldTable<R>): Fields => ({
  names: new Set(Object.keys(table)),
  entries: Object.entries<Field>(table),
});
