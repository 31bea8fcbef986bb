import { describe, expect, it } from '@jest/globals';
import { checkedParts } from './checked-parts.js';

const intact = {
  signatureValid: true,
  key: 'current',
  treeIntact: true,
  countsEqual: true,
  differenceCount: 0,
} as const;
const failing = (check: Parameters<typeof checkedParts>[0]): string[] =>
  checkedParts(check).flatMap(({ part, holds }) => (holds ? [] : [part]));

describe('a certificate that was checked', () => {
  it('holds in each part, also by a key that signs no more', () => {
    expect(failing(intact)).toEqual([]);
    expect(failing({ ...intact, key: 'retired' })).toEqual([]);
  });

  it.each([
    ['signature', { ...intact, signatureValid: false }],
    ['key', { ...intact, key: 'unknown' as const }],
    ['tree', { ...intact, treeIntact: false }],
    ['counts', { ...intact, countsEqual: false }],
    ['verdicts', { ...intact, differenceCount: 3 }],
  ])('fails in its %s alone', (part, check) => {
    expect(failing(check)).toEqual([part]);
  });
});
