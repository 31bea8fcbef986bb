import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../shared/canonical-json.js';
import { CellLeaves, type LedgerContent } from './cell-leaf.js';

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const rows: fc.Arbitrary<LedgerContent> = fc.record({
  cell: fc.record({
    type: fc.constantFrom('market' as const, 'town' as const, 'instructor' as const),
    code: text,
    townCode: fc.option(text),
  }),
  pairs: fc.nat(),
  verdicts: text,
  legendDigest: fc.option(fc.stringMatching(/^[\w-]{4}$/)),
  rosterDigest: fc.option(fc.stringMatching(/^[\w-]{4}$/)),
  factsDigest: fc.stringMatching(/^[\w-]{4}$/),
});
const ruleSets = fc.array(fc.record({ id: text, version: text, digest: fc.option(text) }), { maxLength: 3 });

describe('the leaf of a cell', () => {
  it('is written as its canonical JSON', () => {
    fc.assert(
      fc.property(rows, ruleSets, (row, sets) => {
        const leaves = new CellLeaves(sets);
        expect(leaves.text(row)).toBe(canonicalJson(leaves.leaf(row)));
      }),
    );
  });

  it('has another hash when anything in it is another', () => {
    const hashOf = (row: LedgerContent): string => new CellLeaves([]).hash(row);
    fc.assert(
      fc.property(
        rows,
        rows,
        fc.constantFrom('cell', 'pairs', 'verdicts', 'legendDigest', 'rosterDigest', 'factsDigest'),
        (row, other, field) => {
          const changed = { ...row, [field]: other[field] };
          const isSame = canonicalJson(changed) === canonicalJson(row);
          expect(hashOf(changed) === hashOf(row)).toBe(isSame);
        },
      ),
    );
  });

  it('has another hash under other rule sets', () => {
    fc.assert(
      fc.property(rows, ruleSets, ruleSets, (row, sets, others) => {
        const isSame = canonicalJson(sets) === canonicalJson(others);
        expect(new CellLeaves(sets).hash(row) === new CellLeaves(others).hash(row)).toBe(isSame);
      }),
    );
  });
});
