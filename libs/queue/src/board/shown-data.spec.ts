import { describe, expect, it } from '@jest/globals';
import { shownData } from './shown-data.js';

describe('what is shown of a job', () => {
  it.each([
    [{ importId: 'i-1' }, { importId: 'i-1' }],
    [
      { sweepId: 's-1', chunkNumber: 3 },
      { sweepId: 's-1', chunkNumber: 3 },
    ],
    [{}, {}],
  ])('are the ids that it carries: %j', (data, shown) => {
    expect(shownData(data)).toEqual(shown);
  });

  it.each([[{ importId: 'i-1', rows: ['a row'] }], [{ importId: { row: 1 } }], ['a text'], [null], [[1, 2]]])(
    'is nothing else that may be in a queue: %j',
    (data) => {
      expect(JSON.stringify(shownData(data))).not.toMatch(/row|text|1,2/);
    },
  );
});
