import { describe, expect, it } from '@jest/globals';
import type { CompiledRuleSet } from '@hongzhu/rules-engine';
import type { CellSize } from '../registry/registry-reader.js';
import { MAX_PAIRS_PER_CHUNK, planChunks } from './plan-chunks.js';

/** A rule set as far as planning looks at it: so many rules of each subject type. */
const ruleSet = (rules: Partial<Record<string, number>>): CompiledRuleSet =>
  ({
    subjects: Object.fromEntries(
      ['town', 'market', 'organization', 'branch', 'instructor'].map((type) => [
        type,
        { rules: new Array(rules[type] ?? 0) },
      ]),
    ),
  }) as unknown as CompiledRuleSet;

const market = (code: string, organizations: number): CellSize => ({
  cell: { type: 'market', code, townCode: 'T1' },
  subjects: { market: 1, town: 0, organization: organizations, branch: 2, instructor: 0 },
});

describe('planning the chunks of a sweep', () => {
  it('owes every rule of a subject type for every subject of that type', () => {
    const { expected } = planChunks(
      's',
      [market('M1', 10)],
      [ruleSet({ market: 3, organization: 4 }), ruleSet({ branch: 5 })],
    );
    expect(expected).toEqual({ markets: 1, pairs: 3 + 4 * 10 + 5 * 2 });
  });

  it('puts every cell into exactly one chunk, in order, and no pair more', () => {
    const cells = Array.from({ length: 50 }, (_, i) => market(`M${100 + i}`, 1000));
    const { chunks, expected } = planChunks('s', cells, [ruleSet({ organization: 4 })]);
    expect(chunks.flatMap((chunk) => chunk.cells)).toEqual(cells.map(({ cell }) => cell));
    expect(chunks.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(expected.pairs);
    expect(chunks.every(({ pairs }) => pairs <= MAX_PAIRS_PER_CHUNK)).toBe(true);
    expect(chunks.map(({ number }) => number)).toEqual(chunks.map((_, i) => i));
    expect(chunks.length).toBeGreaterThan(1);
  });

  it('gives a cell that owes more than a chunk may hold a chunk of its own', () => {
    const cells = [market('M1', 1), market('M2', MAX_PAIRS_PER_CHUNK), market('M3', 1)];
    expect(planChunks('s', cells, [ruleSet({ organization: 4 })]).chunks).toHaveLength(3);
  });

  it('plans nothing for an empty registry', () => {
    expect(planChunks('s', [], [ruleSet({ market: 1 })])).toEqual({
      chunks: [],
      expected: { markets: 0, pairs: 0 },
    });
  });
});
