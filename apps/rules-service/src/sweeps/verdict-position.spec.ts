import { describe, expect, it } from '@jest/globals';
import { decodePosition, encodePosition, LEDGER_START } from './verdict-position.js';

const cursorOf = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a position in the ledger', () => {
  it('survives its way through a cursor', () => {
    const position = { afterCell: 'market/M.1-a_b', skip: 17 };
    expect(decodePosition(encodePosition(position))).toEqual(position);
    expect(decodePosition(encodePosition(LEDGER_START))).toEqual(LEDGER_START);
  });

  it.each([
    '',
    'abc',
    '%%%',
    cursorOf({}),
    cursorOf([]),
    cursorOf(['market/M1', -1]),
    cursorOf(['market/M1', 1.5]),
    cursorOf(['market/M1', 1e300]),
    cursorOf(["market/' or 1=1", 1]),
    cursorOf([5, 1]),
    cursorOf([null, 0, 0]),
  ])('is refused when it was not made here: %p', (cursor) => {
    expect(() => decodePosition(cursor)).toThrow(expect.objectContaining({ code: 'invalid_cursor' }));
  });
});
