/** A value that the driver sends apart from the text, or a list of them to test a column against. */
export type SqlValue = string | number | boolean | Date | Uint8Array | null;

type Part =
  | { readonly text: string }
  | { readonly value: SqlValue }
  | { readonly column: string; readonly oneOf: readonly (string | number)[] };

/** A piece of SQL in which every value is a parameter. It is made by `sql` only, and rendered by a dialect. */
export class Sql {
  constructor(readonly parts: readonly Part[]) {}
}

/**
 * SQL text with interpolations: an `Sql` is set in place, anything else becomes a parameter. Names and text
 * can therefore come from source code only.
 */
export function sql(strings: TemplateStringsArray, ...inserted: readonly (Sql | SqlValue)[]): Sql {
  const parts: Part[] = [];
  strings.forEach((text, index) => {
    parts.push({ text });
    if (index >= inserted.length) return;
    const piece = inserted[index] as Sql | SqlValue;
    if (piece instanceof Sql) parts.push(...piece.parts);
    else parts.push({ value: piece });
  });
  return new Sql(parts);
}

/** Text from source code, such as the column names of a table definition. Never input. */
export const sqlName = (text: string): Sql => new Sql([{ text }]);

/** True where `column` has one of `values`; of no values, never true. `column` is text from source code. */
export const oneOf = (column: string, values: readonly (string | number)[]): Sql =>
  values.length === 0 ? NEVER : new Sql([{ column, oneOf: values }]);

const joined = (pieces: readonly Sql[], separator: string): Sql =>
  new Sql(
    pieces.flatMap((piece, index) => (index === 0 ? piece.parts : [{ text: separator }, ...piece.parts])),
  );

export const ALWAYS = sqlName('1 = 1');
export const NEVER = sqlName('1 = 0');

/** True where every condition is; of none, always. */
export const allOf = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0
    ? ALWAYS
    : joined(
        conditions.map((each) => sql`(${each})`),
        ' and ',
      );

/** True where any condition is; of none, never. */
export const anyOf = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0
    ? NEVER
    : joined(
        conditions.map((each) => sql`(${each})`),
        ' or ',
      );

/** The rows of all queries, each once. */
export const union = (queries: readonly Sql[]): Sql => joined(queries, ' union ');

export const commaSeparated = (pieces: readonly Sql[]): Sql => joined(pieces, ', ');
