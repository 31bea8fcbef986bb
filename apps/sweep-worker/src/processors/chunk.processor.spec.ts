import { describe, expect, it, jest } from '@jest/globals';
import { type EngineDisagreement, RunChunk, type ShadowReport } from '@hongzhu/compliance';
import { Logger } from '@nestjs/common';
import { Registry } from 'prom-client';
import { ShadowMetrics } from '../metrics/shadow-metrics.js';
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
async function after(...reports: ShadowReport[]): Promise<{ lines: string[]; figures: string }> {
  const registry = new Registry();
  const metrics = new ShadowMetrics(registry);
  const log = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
  for (const shadow of reports) {
    const runChunk = { run: async () => ({ faults: [], shadow }) } as unknown as RunChunk;
    await new ChunkProcessor(runChunk, metrics).process('sweep-1', 0);
  }
  const lines = log.mock.calls.map(([line]) => String(line));
  log.mockRestore();
  return { lines, figures: await registry.metrics() };
}

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
