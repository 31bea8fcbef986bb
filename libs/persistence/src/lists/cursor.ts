import { InvalidInputError } from '@hongzhu/compliance';

/** What one part of a position looks like. Anything else never came from this service. */
const FORMS = {
  code: /^[\x21-\x7e]{1,64}$/,
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  instant: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
  rank: /^\d$/,
  count: /^\d{1,9}$/,
} as const;
export type PositionPart = keyof typeof FORMS;

const invalidCursor = (): InvalidInputError =>
  new InvalidInputError('invalid_cursor', 'The cursor is not one that this list gave.', {
    errors: [
      { pointer: '/cursor', code: 'invalid_cursor', message: 'The cursor is not one that this list gave.' },
    ],
  });

/** The position after which the next page of a list begins, as an opaque word. */
export const encodeCursor = (list: string, position: readonly string[]): string =>
  Buffer.from(JSON.stringify([list, ...position])).toString('base64url');

const exists = (moment: string, text: string): boolean => {
  const date = new Date(moment);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

function isSound(form: PositionPart, part: unknown): part is string {
  if (typeof part !== 'string' || !FORMS[form].test(part)) return false;
  if (form === 'date') return exists(`${part}T00:00:00Z`, part);
  return form !== 'instant' || exists(part, part);
}

function partsOf(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidCursor();
    throw error;
  }
}

/** The position a cursor of this list holds; throws `invalid_cursor` for anything else. */
export function decodeCursor(list: string, parts: readonly PositionPart[], cursor: string): string[] {
  const found = partsOf(cursor);
  if (!Array.isArray(found) || found.length !== parts.length + 1 || found[0] !== list) throw invalidCursor();
  return parts.map((form, index) => {
    const part: unknown = found[index + 1];
    if (!isSound(form, part)) throw invalidCursor();
    return part;
  });
}
