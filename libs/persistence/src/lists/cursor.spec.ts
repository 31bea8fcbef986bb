import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor } from './cursor.js';

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  it('gives the position back that it was made of', () => {
    const cursor = encodeCursor('tasks', ['2025-02-28', 'a.b_c-D']);
    expect(cursor).toMatch(/^[\w-]+$/);
    expect(decodeCursor('tasks', ['date', 'code'], cursor)).toEqual(['2025-02-28', 'a.b_c-D']);
  });

  it.each([
    ['of another list', encodeCursor('findings', ['2025-02-28', 'a'])],
    ['with a day that does not exist', encodeCursor('tasks', ['2025-02-30', 'a'])],
    ['with a part too few', encodeCursor('tasks', ['2025-02-28'])],
    ['with a part too many', encodeCursor('tasks', ['2025-02-28', 'a', 'b'])],
    ['with an empty code', encodeCursor('tasks', ['2025-02-28', ''])],
    ['with a control character', encodeCursor('tasks', ['2025-02-28', 'a\0'])],
    ['with a number for a code', encoded(['tasks', '2025-02-28', 7])],
    ['that is no list', encoded({ 0: 'tasks' })],
    ['that is null', encoded(null)],
    ['that is no JSON', 'abc'],
    ['that is empty', ''],
  ])('%s is refused', (_, cursor) => {
    expect(() => decodeCursor('tasks', ['date', 'code'], cursor)).toThrow(
      expect.objectContaining({ code: 'invalid_cursor' }),
    );
  });
});
