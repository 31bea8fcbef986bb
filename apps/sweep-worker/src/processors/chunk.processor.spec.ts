import { describe, expect, it, jest } from '@jest/globals';
import {
  type EngineDisagreement,
  type ShadowReport,
  WorkOnChunk,
  type ChunkOutcome,
} from '@hongzhu/compliance';
import { Logger } from '@nestjs/common';
import { Registry } from 'prom-client';
import { workerMetrics } from '../metrics/worker-metrics.js';
import { ChunkProcessor } from './chunk.processor.js';

const leaf = { kind: 'leaf', fact: 'branch.fullMembers', operator: 'greaterThanInclusive' } as const;
const DISAGREEMENT: EngineDisagreement = {
  sweepId: 'sweep-1',
  asOf: '2026-03-01',
  ruleSet: { id: 'a-set', version: '1.0.0' },
  ruleId: 'a-rule',
  subject: { type: 'branch', code: 'B1' },
  compiled: {
    verdict: 'compliant',
    explanation: {
      verdict: 'compliant',
      applicability: { kind: 'all', truth: true, children: [] },
      requirement: {
        ...leaf,
        args: {},
        label: { zh: '正式党员', en: 'full members' },
        value: 2,
        threshold: 3,
        truth: true,
        decisive: true,
        missing: [],
        datedOn: null,
      },
    },
  },
  reference: {
    verdict: 'non_compliant',
    applicability: null,
    requirement: { ...leaf, value: 2, threshold: 3, holds: false },
  },
};

/** The log and the figures after chunks that ended so. */
function after(...reports: ShadowReport[]): Promise<{ lines: string[]; figures: string }> {
  return afterOutcomes(
    ...reports.map((shadow): ChunkOutcome => ({ kind: 'done', faults: [], shadow, drift: [] })),
  );
}

async function afterOutcomes(...outcomes: ChunkOutcome[]): Promise<{ lines: string[]; figures: string }> {
  const registry = new Registry();
  const metrics = workerMetrics(registry);
  const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  for (const outcome of outcomes) {
    const workOnChunk = { run: async () => outcome } as unknown as WorkOnChunk;
    await new ChunkProcessor(workOnChunk, metrics.shadow, metrics.chunks, metrics.rechecks).process(
      'sweep-1',
      0,
    );
  }
  const lines = log.mock.calls.map(([line]) => String(line));
  log.mockRestore();
  return { lines, figures: await registry.metrics() };
}

describe('a chunk that keeps failing', () => {
  it('is told of when it is split, and an error names what is left out in the end; both are counted', async () => {
    const log = jest.spyOn(Logger.prototype, 'warn').mockImplementation(() => undefined);
    const reason = 'stored_value_unreadable';
    const { lines, figures } = await afterOutcomes(
      { kind: 'narrowed', reason, parts: [4, 5], leftOut: [] },
      { kind: 'narrowed', reason, parts: [], leftOut: [{ type: 'market', code: 'M7', townCode: 'T1' }] },
      { kind: 'late', faults: [], shadow: { agreed: 0, partial: 0, disagreements: [] }, drift: [] },
    );
    expect(log.mock.calls.map(([line]) => String(line))).toEqual([
      'chunk 0 of sweep sweep-1 keeps failing (stored_value_unreadable): split into 4, 5',
      "chunk 0 of sweep sweep-1 took longer than its lease; it is another worker's",
    ]);
    log.mockRestore();
    expect(lines).toEqual(['chunk 0 of sweep sweep-1: left out market/M7: stored_value_unreadable']);
    expect(figures).toContain('hongzhu_sweep_chunks_total{outcome="split"} 1');
    expect(figures).toContain('hongzhu_sweep_chunks_total{outcome="left_out"} 1');
    expect(figures).toContain('hongzhu_sweep_chunks_total{outcome="late"} 1');
    expect(figures).toContain('hongzhu_sweep_cells_left_out_total 1');
  });

  it('says of an unexpected error what kind it is, and not what it quotes', async () => {
    const workOnChunk = {
      run: () => Promise.reject(new SyntaxError('"a record" is not valid JSON')),
    } as unknown as WorkOnChunk;
    const { shadow, chunks, rechecks } = workerMetrics(new Registry());
    await expect(new ChunkProcessor(workOnChunk, shadow, chunks, rechecks).process('s', 0)).rejects.toThrow(
      /^unexpected_error \(SyntaxError\)$/,
    );
  });
});

describe('a chunk whose decisions were made once more', () => {
  it('is silent where the engines agree, and counted', async () => {
    const { lines, figures } = await after(
      { agreed: 40, partial: 2, disagreements: [] },
      { agreed: 3, partial: 0, disagreements: [] },
    );
    expect(lines).toEqual([]);
    expect(figures).toContain('hongzhu_shadow_checks_total{outcome="agreed"} 43');
    expect(figures).toContain('hongzhu_shadow_checks_total{outcome="partial"} 2');
    expect(figures).toContain('hongzhu_engine_disagreements_total 0');
  });

  it('is loud where they do not: a line with both traces, and a figure', async () => {
    const { lines, figures } = await after({ agreed: 1, partial: 0, disagreements: [DISAGREEMENT] });
    expect(lines).toHaveLength(1);
    const [line] = lines;
    expect(line).toMatch(
      /^engine_disagreement in sweep sweep-1: a-rule on branch\/B1: compiled compliant, json-rules-engine non_compliant; /,
    );
    const { compiled, reference } = DISAGREEMENT;
    expect(JSON.parse(line!.slice(line!.indexOf('; ') + 2))).toEqual({ compiled, reference });
    expect(figures).toContain('hongzhu_engine_disagreements_total 1');
    expect(figures).toContain('hongzhu_shadow_checks_total{outcome="disagreed"} 1');
  });

  it('shows the figure before anything was found', async () => {
    expect((await after()).figures).toContain('hongzhu_engine_disagreements_total 0');
  });
});
