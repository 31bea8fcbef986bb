import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type {
  EvaluationVerdictView,
  EvaluationView,
  ProblemView,
  SweepVerdictView,
} from '@hongzhu/contracts';
import { city, expectedVerdicts, verdictLine, type Row } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep, verdictLines } from './harness/jobs.js';
import { startSystem } from './harness/start-system.js';
import { MODES, type System } from './harness/system.js';

/** What an explanation's tree has that a trace has not. */
const WORDS = new Set(['label', 'text']);

describe.each(MODES)('evaluation on request (%s)', (mode) => {
  const snapshot = city('city-1');
  let system: System;

  beforeAll(async () => {
    system = await startSystem(mode);
  }, 120_000);
  afterAll(() => system.stop(), 30_000);

  const evaluate = async (request: unknown): Promise<EvaluationView> =>
    expectStatus(await system.api.post<EvaluationView>('/evaluations', request), 200).body;
  const asLines = (verdicts: readonly (EvaluationVerdictView | SweepVerdictView)[]): string[] =>
    verdicts.map((verdict) => `${verdictLine(verdict)} ${(verdict.missing ?? []).join()}`).sort();

  it('a snapshot gets the expected verdicts, and the registry nothing of it', async () => {
    const { asOf, ruleSets, verdicts } = await evaluate({ snapshot });
    const ruleIds = new Set(verdicts.map(({ ruleId }) => ruleId));
    const expected = expectedVerdicts('city-1', ruleIds);
    expect(verdicts.map(verdictLine).sort()).toEqual(expected.map(verdictLine).sort());
    expect(verdicts).toHaveLength(788);
    expect(asOf).toBe(snapshot.asOf);
    expect(ruleSets.map(({ id }) => id).sort()).toEqual([
      'five-ones',
      'formation-1-plus-3',
      'full-survey',
      'organisational-life',
      'three-integrations',
      'three-mechanisms',
    ]);
    expect(verdicts.every(({ explanation }) => explanation === null)).toBe(true);
    expect((await system.api.get('/markets')).body).toEqual({ items: [], nextCursor: null });
  });

  it('with explanations each verdict says how it was decided, and is the same', async () => {
    const plain = await evaluate({ snapshot, ruleSets: ['five-ones'] });
    const explained = await evaluate({ snapshot, ruleSets: ['five-ones'], include: ['explanation'] });
    expect(explained.ruleSets.map(({ id }) => id)).toEqual(['five-ones']);
    for (const { verdict, explanation } of explained.verdicts) {
      expect(explanation?.verdict).toBe(verdict);
      expect(explanation?.lead.zh).toMatch(/\p{Script=Han}/u);
      expect(explanation?.decidedBy.length).toBeGreaterThan(0);
      if (verdict === 'insufficient_data') expect(explanation?.change?.makes).toBe('decided');
    }
    expect(explained.verdicts.map((verdict) => ({ ...verdict, explanation: null }))).toEqual(plain.verdicts);
  });

  it('a trace is the explanation’s tree without its words', async () => {
    const both = await evaluate({ snapshot, include: ['trace', 'explanation'] });
    const traced = await evaluate({ snapshot, include: ['trace'] });
    for (const { trace, explanation } of both.verdicts) {
      const { verdict, applicability, requirement, grace } = explanation!;
      const tree = { verdict, applicability, requirement, ...(grace && { grace }) };
      expect(trace).toEqual(
        JSON.parse(JSON.stringify(tree, (key, value: unknown) => (WORDS.has(key) ? undefined : value))),
      );
    }
    expect(traced.verdicts).toEqual(both.verdicts.map((verdict) => ({ ...verdict, explanation: null })));
  });

  it('a crowd that would come with too many explanations is refused, and is evaluated without them', async () => {
    const [like] = snapshot.organizations as [Row];
    const crowd = Array.from({ length: 2_500 }, (_, at) => ({ ...like, code: `CROWD-${String(at)}` }));
    const crowded = { ...snapshot, organizations: [...snapshot.organizations, ...crowd] };
    for (const include of [['explanation'], ['trace']]) {
      const { body } = await system.api.post<ProblemView>('/evaluations', { snapshot: crowded, include });
      expect(body).toMatchObject({
        status: 422,
        code: 'evaluation_too_large',
        detail: expect.stringContaining('导入快照后运行扫描'),
        errors: [{ pointer: '/include', code: 'evaluation_too_large' }],
      });
    }
    const { verdicts } = await evaluate({ snapshot: crowded });
    expect(verdicts.length).toBeGreaterThan(10_000);
    const few = await evaluate({ snapshot: crowded, ruleSets: ['five-ones'], include: ['trace'] });
    expect(few.verdicts.every(({ trace }) => trace !== undefined)).toBe(true);
  });

  const refusals: readonly (readonly [string, unknown, string, string])[] = [
    ['no snapshot', {}, 'invalid_snapshot', '/snapshot'],
    ['a snapshot that is text', { snapshot: '{}' }, 'invalid_snapshot', '/snapshot'],
    ['an unknown rule set', { snapshot, ruleSets: ['six-ones'] }, 'unknown_rule_set', '/ruleSets/0'],
    ['an unknown field', { snapshot, asOf: '2024-01-01' }, 'invalid_request', '/asOf'],
    ['an unknown inclusion', { snapshot, include: ['names'] }, 'invalid_request', '/include/0'],
    [
      'a dangling reference',
      { snapshot: { ...snapshot, towns: snapshot.towns.slice(1) } },
      'invalid_snapshot',
      '/snapshot/markets/0/townCode',
    ],
    ['30 February', { snapshot: { ...snapshot, asOf: '2024-02-30' } }, 'invalid_snapshot', '/snapshot/asOf'],
  ];
  for (const [title, request, code, pointer] of refusals) {
    it(`${title}: 422 ${code}, pointing at ${pointer}`, async () => {
      const { body } = await system.api.post<ProblemView>('/evaluations', request);
      expect(body).toMatchObject({ status: 422, code });
      expect(body.errors?.map((error) => error.pointer)).toContain(pointer);
    });
  }

  it('a market evaluated from the registry gets the verdicts of the sweep', async () => {
    await loadSnapshot(system.api, snapshot);
    const { id } = await sweep(system.api, { asOf: snapshot.asOf });
    const swept = await verdictLines(system.api, id, { include: 'not_applicable' });
    const query = { asOf: snapshot.asOf };
    for (const code of snapshot.markets.map((row) => String(row['code']))) {
      const answer = await system.api.get<EvaluationView>(`/markets/${code}/evaluation`, { query });
      const { verdicts } = expectStatus(answer, 200).body;
      expect(asLines(verdicts)).toEqual(asLines(swept.filter(({ marketCode }) => marketCode === code)));
      for (const { verdict, explanation } of verdicts) {
        expect(explanation === null).toBe(verdict === 'not_applicable');
      }
    }
    const code = String(snapshot.markets[0]!['code']);
    const whole = await system.api.get<EvaluationView>(`/markets/${code}/evaluation`, {
      query: { ...query, include: 'not_applicable' },
    });
    const idle = whole.body.verdicts.filter(({ verdict }) => verdict === 'not_applicable');
    expect(idle).not.toEqual([]);
    for (const { explanation } of idle) expect(explanation?.verdict).toBe('not_applicable');
    const bad = await system.api.get<ProblemView>('/markets/M0000/evaluation', {
      query: { asOf: '2024-02-30' },
    });
    expect(bad.body).toMatchObject({
      status: 400,
      code: 'invalid_parameter',
      errors: [{ pointer: '?asOf' }],
    });
  });
});
