import { describe, expect, it } from '@jest/globals';
import type { CompiledRuleSet } from '@hongzhu/rules-engine';
import type { CellSize } from '../registry/registry-reader.js';
import { ChunkPlanner, mostPairsOf } from './plan-chunks.js';

const MOST_PAIRS = 12_000;

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

const market = (code: string, organizations: number, counted = 0): CellSize => ({
  cell: { type: 'market', code, townCode: 'T1' },
  subjects: { market: 1, town: 0, organization: organizations, branch: 2, instructor: 0 },
  counted,
  profiles: counted === 0 ? 0 : 1,
});

/** The plan for cells that come page by page. */
function planChunks(
  sweepId: string,
  cells: readonly CellSize[],
  ruleSets: readonly CompiledRuleSet[],
  { page = 7, mostPairs = MOST_PAIRS } = {},
) {
  const planner = new ChunkPlanner(sweepId, ruleSets, mostPairs);
  const pages = Array.from({ length: Math.ceil(cells.length / page) }, (_, i) =>
    cells.slice(i * page, (i + 1) * page),
  );
  const chunks = [...pages.flatMap((some) => planner.add(some)), ...planner.close()];
  return { chunks, expected: planner.expected };
}

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
    expect(
      chunks.every(({ pairs, number }) => pairs <= Math.max(4_000, mostPairsOf(number, MOST_PAIRS))),
    ).toBe(true);
    expect(chunks.map(({ number }) => number)).toEqual(chunks.map((_, i) => i));
    expect(chunks.length).toBeGreaterThan(1);
  });

  it('makes small chunks first, so that several workers share a city, and larger ones for a nation', () => {
    const cells = Array.from({ length: 2_000 }, (_, i) => market(`M${10_000 + i}`, 100));
    const { chunks } = planChunks('s', cells, [ruleSet({ organization: 1 })]);
    expect(
      chunks.slice(0, -1).every(({ pairs, number }) => pairs > mostPairsOf(number, MOST_PAIRS) - 200),
    ).toBe(true);
    expect(chunks.every(({ pairs, number }) => pairs <= mostPairsOf(number, MOST_PAIRS))).toBe(true);
    expect(chunks[0]?.pairs).toBeLessThan(MOST_PAIRS / 4);
    expect(mostPairsOf(chunks.length, MOST_PAIRS)).toBe(MOST_PAIRS);
    expect(mostPairsOf(1_000_000, MOST_PAIRS)).toBe(MOST_PAIRS);
  });

  it('makes no chunk, not even the first, larger than it is told', () => {
    const cells = Array.from({ length: 100 }, (_, i) => market(`M${1_000 + i}`, 100));
    const { chunks } = planChunks('s', cells, [ruleSet({ organization: 1 })], { mostPairs: 300 });
    expect(new Set(chunks.map(({ pairs }) => pairs))).toEqual(new Set([300, 100]));
  });

  it('gives a cell that owes more than a chunk may hold a chunk of its own', () => {
    const cells = [market('M1', 1), market('M2', MOST_PAIRS), market('M3', 1)];
    expect(planChunks('s', cells, [ruleSet({ organization: 4 })]).chunks).toHaveLength(3);
  });

  it('owes the pairs of organizations that are only counted, but makes chunks by what is evaluated', () => {
    const cells = Array.from({ length: 10 }, (_, i) => market(`M${i}`, MOST_PAIRS, MOST_PAIRS));
    const { chunks, expected } = planChunks('s', cells, [ruleSet({ organization: 4 })]);
    expect(expected.pairs).toBe(10 * 4 * MOST_PAIRS);
    expect(chunks.map(({ pairs }) => pairs)).toEqual([expected.pairs]);
  });

  it('owes the pairs of cells that stand, but packs many more of them into a chunk', () => {
    const cells = Array.from({ length: 400 }, (_, i) => market(`M${100 + i}`, 100));
    const rules = [ruleSet({ organization: 10 })];
    const standing = new Set(cells.map(({ cell }) => `market/${cell.code}`));
    const planner = new ChunkPlanner('s', rules, MOST_PAIRS);
    const chunks = [...planner.add(cells, standing), ...planner.close()];
    expect(planner.expected).toEqual(planChunks('s', cells, rules).expected);
    expect(chunks.flatMap((chunk) => chunk.cells)).toEqual(cells.map(({ cell }) => cell));
    expect(chunks.length * 3).toBeLessThan(planChunks('s', cells, rules).chunks.length);
  });

  it('makes the same plan however the cells are paged', () => {
    const cells = Array.from({ length: 50 }, (_, i) => market(`M${100 + i}`, 1000));
    const plan = (page: number) => planChunks('s', cells, [ruleSet({ organization: 4 })], { page });
    expect(plan(1)).toEqual(plan(50));
  });

  it('plans nothing for an empty registry', () => {
    expect(planChunks('s', [], [ruleSet({ market: 1 })])).toEqual({
      chunks: [],
      expected: { markets: 0, pairs: 0 },
    });
  });
});
