import { describe, expect, it } from '@jest/globals';
import { brakeFor, isOverLimit, notesChanges } from './sweep-brake.js';

const SETTINGS = { share: 0.2, least: 50 };
const holds = (openTasks: number, opening: number, closing: number, isFirst = false): boolean =>
  isOverLimit({ ...brakeFor(openTasks, isFirst, SETTINGS), opening, closing });

describe('the brake', () => {
  it.each([
    [1_000, 200, 0, false],
    [1_000, 201, 0, true],
    [1_000, 0, 201, true],
    [1_000, 200, 200, false],
    [100, 50, 50, false],
    [100, 51, 0, true],
    [0, 50, 0, false],
    [0, 51, 0, true],
    [1_004, 200, 0, false],
    [1_004, 201, 0, true],
  ])('with %i open tasks, %i to be opened and %i to be closed: holds %s', (open, opening, closing, held) => {
    expect(holds(open, opening, closing)).toBe(held);
  });

  it('holds nothing of the first sweep, which opens its tasks as it goes', () => {
    expect(holds(0, 100_000, 0, true)).toBe(false);
    expect(notesChanges(brakeFor(0, true, SETTINGS))).toBe(false);
    expect(notesChanges(brakeFor(0, false, SETTINGS))).toBe(true);
    expect(notesChanges(null)).toBe(false);
  });
});
