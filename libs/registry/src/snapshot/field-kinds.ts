import { type CodeSpace, type Field, fieldsOf, type FieldTable, type Shape } from './field.js';

export const MAX_NAME_LENGTH = 200;
export const MAX_TEXT_LENGTH = 500;
export const MAX_WORD_LENGTH = 64;
/** The greatest count that both databases keep exactly. */
export const MAX_COUNT = 2_147_483_647;
const MAX_MEASURE = 1e12;
/** Keeps the arithmetic with terms inside the calendar. */
const MAX_YEARS = 150;

const required = <T>(label: string, shape: Shape): Field<T> => ({ label, shape, whenEmpty: null });
const nullable = <T>(label: string, shape: Shape): Field<T | null> => ({
  label,
  shape,
  whenEmpty: () => null,
});
const listed = <T>(label: string, of: Shape, distinct: boolean): Field<T[]> => ({
  label,
  shape: { kind: 'list', of, distinct },
  whenEmpty: () => [],
});

const reference = (to: readonly CodeSpace[], owner = false, external = false): Shape => ({
  kind: 'reference',
  to,
  owner,
  external,
});
const number = (unit: string, integer: boolean, min: number, max: number): Shape => ({
  kind: 'number',
  min,
  max,
  integer,
  unit,
});

export const code = (label: string): Field<string> => required(label, { kind: 'code' });
/** The code of a person. */
export const personCode = (label: string): Field<string> => required(label, { kind: 'code', ofPerson: true });
/** Names the record this one belongs to. */
export const owner = (label: string, to: CodeSpace): Field<string> => required(label, reference([to], true));
export const codeOf = (label: string, to: CodeSpace): Field<string | null> =>
  nullable(label, reference([to]));
export const codesOf = (label: string, to: CodeSpace): Field<string[]> =>
  listed(label, reference([to]), true);
/** Names a branch, a general branch or, with `ext:`, something outside the registry. */
export const partyOrganization = (label: string): Field<string | null> =>
  nullable(label, reference(['branches', 'generalBranches'], false, true));

export const name = (label: string): Field<string | null> =>
  nullable(label, { kind: 'text', maxLength: MAX_NAME_LENGTH });
/** A name that says what kind of thing it is of: that of a person alone is refused. */
export const title = (label: string): Field<string | null> =>
  nullable(label, { kind: 'text', maxLength: MAX_NAME_LENGTH, isTitle: true });
export const text = (label: string): Field<string | null> =>
  nullable(label, { kind: 'text', maxLength: MAX_TEXT_LENGTH });
export const date = (label: string): Field<string | null> => nullable(label, { kind: 'date' });
export const requiredDate = (label: string): Field<string> => required(label, { kind: 'date' });
export const flag = (label: string): Field<boolean | null> => nullable(label, { kind: 'boolean' });

export const word = <T extends string>(label: string, values: readonly T[]): Field<T | null> =>
  nullable(label, { kind: 'word', values });
export const requiredWord = <T extends string>(label: string, values: readonly T[]): Field<T> =>
  required(label, { kind: 'word', values });
export const words = <T extends string>(label: string, values: readonly T[]): Field<T[]> =>
  listed(label, { kind: 'word', values }, false);
/** A list of words, null when unknown. `known` are those that the rules look for; others are welcome. */
export const openWords = (label: string, known: readonly string[]): Field<string[] | null> => {
  const of: Shape = { kind: 'open-word', known, maxLength: MAX_WORD_LENGTH };
  return nullable(label, { kind: 'list', of, distinct: false });
};

export const count = (label: string, unit: string): Field<number | null> =>
  nullable(label, number(unit, true, 0, MAX_COUNT));
export const measure = (label: string, unit: string): Field<number | null> =>
  nullable(label, number(unit, false, 0, MAX_MEASURE));
export const years = (label: string): Field<number | null> =>
  nullable(label, number('years', true, 0, MAX_YEARS));
export const share = (label: string): Field<number | null> => nullable(label, number('share', false, 0, 1));
export const latitude = (label: string): Field<number | null> =>
  nullable(label, number('degrees', false, -90, 90));
export const longitude = (label: string): Field<number | null> =>
  nullable(label, number('degrees', false, -180, 180));

export const requiredObject = <R>(label: string, table: FieldTable<R>): Field<R> =>
  required(label, { kind: 'object', fields: fieldsOf(table) });
/** An object that is null as a whole when nothing is recorded. */
export const optional = <R>(label: string, table: FieldTable<R>): Field<R | null> =>
  nullable(label, { kind: 'object', fields: fieldsOf(table) });
/** An object that is there always: an empty cell stands for one of which nothing is known. */
export const always = <R>(label: string, table: FieldTable<R>, nothing: R): Field<R> => ({
  label,
  shape: { kind: 'object', fields: fieldsOf(table) },
  whenEmpty: () => ({ ...nothing }),
});
