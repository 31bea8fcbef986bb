import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { PageView, RuleSetDetailView, RuleSetView, SweepVerdictView } from '@hongzhu/contracts';
import { city, expectedVerdicts, verdictLine } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep, verdictLines } from './harness/jobs.js';
import { allItems, pages } from './harness/pages.js';
import { startSystem } from './harness/start-system.js';
import { MODES, type System } from './harness/system.js';

/** Of the rules in force; the expectations also hold verdicts of rules that are still to come. */
const NUMBER_OF_VERDICTS = { 'city-1': 788, 'city-2': 3414 };
const EVERYTHING = { include: 'not_applicable' };

/** How the decisions that were made once more came out, as the worker counts them. */
function figuresOf(metrics: string): ReadonlyMap<string, number> {
  const lines = metrics.matchAll(/^hongzhu_shadow_checks_total\{outcome="(\w+)"\} (\d+)$/gm);
  return new Map([...lines].map(([, outcome = '', count]) => [outcome, Number(count)]));
}

describe.each(MODES)('the conformance cities, imported and swept over HTTP (%s)', (mode) => {
  let system: System;
  let ruleIds: ReadonlySet<string>;
  const sweeps = new Map<string, string>();
  let checked = 0;

  beforeAll(async () => {
    system = await startSystem(mode);
    ruleIds = await rulesInForce();
  }, 120_000);
  afterAll(() => system.stop(), 30_000);

  async function rulesInForce(): Promise<Set<string>> {
    const sets = await allItems<RuleSetView>(system.api, '/rule-sets');
    const details = sets.map(({ id, version }) =>
      system.api.get<RuleSetDetailView>(`/rule-sets/${id}/versions/${version}`),
    );
    const answers = (await Promise.all(details)).map((answer) => expectStatus(answer, 200).body);
    return new Set(answers.flatMap(({ rules }) => rules.map(({ id }) => id)));
  }

  for (const name of ['city-1', 'city-2'] as const) {
    it(`${name} gets exactly the expected verdicts`, async () => {
      const snapshot = city(name);
      await loadSnapshot(system.api, snapshot);
      const done = await sweep(system.api, { asOf: snapshot.asOf });
      sweeps.set(name, done.id);

      const expected = expectedVerdicts(name, ruleIds);
      const lines = await verdictLines(system.api, done.id, EVERYTHING);
      expect(lines.map(verdictLine).sort()).toEqual(expected.map(verdictLine).sort());
      expect(lines.length).toBe(NUMBER_OF_VERDICTS[name]);

      expect(done).toMatchObject({ status: 'complete', asOf: snapshot.asOf, progress: 1, failure: null });
      expect(done.expected.pairs).toBe(lines.length);
      expect(done.evaluated).toEqual(done.expected);
      expect(done.expected.markets).toBe(snapshot.markets.length);
    });

    it(`${name}: json-rules-engine comes to every verdict that it can be asked`, async () => {
      const figures = figuresOf(await system.workerFigures());
      const [agreed = 0, partial = 0] = ['agreed', 'partial'].map((outcome) => figures.get(outcome));
      expect(figures.get('disagreed')).toBe(0);
      checked += NUMBER_OF_VERDICTS[name];
      expect(agreed + partial).toBe(checked);
      expect(agreed / checked).toBeGreaterThan(0.8);
    });

    it(`${name}: the pages are the same verdicts as the lines`, async () => {
      const id = sweeps.get(name)!;
      const paged = await pages<SweepVerdictView>(system.api, `/sweeps/${id}/verdicts`, {
        ...EVERYTHING,
        limit: 97,
      });
      expect(paged.flat()).toEqual(await verdictLines(system.api, id, EVERYTHING));
      expect(paged.length).toBeGreaterThan(3);
    });

    it(`${name}: what does not apply is left out unless it is asked for`, async () => {
      const id = sweeps.get(name)!;
      const all = await verdictLines(system.api, id, EVERYTHING);
      const applying = all.filter(({ verdict }) => verdict !== 'not_applicable');
      expect(applying.length).toBeLessThan(all.length);
      expect(await verdictLines(system.api, id)).toEqual(applying);
      const page = await system.api.get<PageView<SweepVerdictView>>(`/sweeps/${id}/verdicts`);
      expect(page.body.items).toEqual(applying.slice(0, page.body.items.length));
    });

    it(`${name}: a verdict that lacks data names the fields, and no other does`, async () => {
      const lines = await verdictLines(system.api, sweeps.get(name)!, EVERYTHING);
      const naming = lines.filter(({ missing }) => missing !== undefined && missing.length > 0);
      const lacking = lines.filter(({ verdict }) => verdict === 'insufficient_data');
      expect(naming.map(verdictLine)).toEqual(lacking.map(verdictLine));
      expect(lacking.length).toBeGreaterThan(0);
    });
  }
});
