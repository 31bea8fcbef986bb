import { describe, expect, it } from '@jest/globals';
import { sheetRows } from './sheet-rows.js';

const RANKS = { uncovered: 0, unknown: 1, covered: 2 } as const;
type Word = keyof typeof RANKS;
const rows = (words: readonly Word[], most: number) => sheetRows(words, (word) => RANKS[word], most);

describe('what goes on the sheet', () => {
  it('begins with what has to be looked at', () => {
    expect(rows(['covered', 'unknown', 'uncovered', 'covered'], 8)).toEqual({
      shown: ['uncovered', 'unknown', 'covered', 'covered'],
      left: 0,
    });
  });

  it('says how many it has no room for', () => {
    expect(rows(['covered', 'covered', 'covered', 'uncovered'], 2)).toEqual({
      shown: ['uncovered', 'covered'],
      left: 2,
    });
  });

  it('shows the one that would be left over in the line that would say so', () => {
    expect(rows(['covered', 'covered', 'covered'], 2)).toMatchObject({ left: 0, shown: { length: 3 } });
  });
});
