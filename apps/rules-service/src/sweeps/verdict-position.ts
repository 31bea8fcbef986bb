import { InvalidInputError } from '@hongzhu/compliance';

/** A place in a sweep's ledger: between two verdicts. */
export interface VerdictPosition {
  /** The cell before that is seen; null at the start. */
  readonly afterCell: string | null;
  /** How many verdicts of the next cell that is seen are passed already, also those that are not shown. */
  readonly skip: number;
}

export const LEDGER_START: VerdictPosition = { afterCell: null, skip: 0 };

export const encodePosition = ({ afterCell, skip }: VerdictPosition): string =>
  Buffer.from(JSON.stringify([afterCell, skip])).toString('base64url');

/** Throws `invalid_cursor` for anything that `encodePosition` did not make. */
export function decodePosition(cursor: string): VerdictPosition {
  const [afterCell, skip, ...rest] = listIn(cursor);
  const isCell =
    afterCell === null || (typeof afterCell === 'string' && /^[a-z]+\/[\w.-]{1,64}$/.test(afterCell));
  if (!isCell || !Number.isSafeInteger(skip) || (skip as number) < 0 || rest.length > 0)
    throw invalidCursor();
  return { afterCell, skip: skip as number };
}

function listIn(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value)) return value;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
  }
  throw invalidCursor();
}

const invalidCursor = (): InvalidInputError =>
  new InvalidInputError('invalid_cursor', 'The cursor is not one of this list.');
