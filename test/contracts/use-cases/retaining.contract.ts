import { describe, expect, it } from '@jest/globals';
import type { TrendFilter, TrendPoint } from '@hongzhu/compliance';
import type { PersistenceBackend, PersistenceSubject } from '../persistence/persistence-backend.js';
import { caseCity, City, type Json } from './city.js';
import { MovedClock } from './moved-clock.js';

const TIMEOUT_MS = 120_000;

interface Stage {
  readonly city: City;
  readonly clock: MovedClock;
  readonly subject: PersistenceSubject;
  readonly asOf: string;
  count(table: string, where?: string): Promise<number>;
  trend(filter?: TrendFilter): Promise<readonly TrendPoint[]>;
}

/** Rosters and legends: what was said of findings half a year ago goes later. */
const NO_EXPLANATION = `content not like '{"verdict":%'`;

const snapshot = caseCity(1);
const asOf = String(snapshot['asOf']);

/** The snapshot with another set of plain organizations in one market: its roster reads differently. */
function withOtherRoster(): Json {
  const changed = structuredClone(snapshot);
  const organizations = changed['organizations'] as Json[];
  const members = changed['members'] as Json[];
  const branches = changed['branches'] as Json[];
  const named = new Set([
    ...members.map((row) => row['organizationCode']),
    ...branches.flatMap((row) => [...(row['unitCodes'] as string[]), row['hostCode']]),
  ]);
  const plain = organizations.find((row) => row['marketCode'] !== null && !named.has(row['code']));
  if (plain === undefined) throw new Error('no plain organization');
  organizations.push({ ...plain, code: 'one-more' });
  return changed;
}

/** What becomes of sweeps in the long run, whatever the database. */
export function retainingContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: Stage) => Promise<void>) => async () => {
    const subject = await backend.fresh();
    try {
      const clock = new MovedClock(new Date(`${asOf}T01:00:00Z`));
      const city = await City.over(subject.persistence, undefined, clock, { shadow: { share: 0 } });
      await test({
        city,
        clock,
        subject,
        asOf,
        count: async (table, where = '1 = 1') => {
          const [row] = await subject.rows(`select count(*) as number from ${table} where ${where}`);
          return Number(row?.['number']);
        },
        trend: async (filter = {}) => (await subject.persistence.trend.list(filter, { limit: 100 })).items,
      });
    } finally {
      await subject.stop();
    }
  };

  describe('the trend of sweeps', () => {
    it(
      'has the verdicts of every recording sweep of all towns, by rule and by rule set',
      onStage(async ({ city, asOf, trend }) => {
        await city.import(caseCity(1));
        const first = await city.sweep(asOf);
        await city.sweep(asOf, 'study');
        const second = await city.sweep(asOf);
        const points = await trend();
        expect(points.map(({ sweep }) => sweep.id)).toEqual([second.id, first.id]);
        const verdicts = await city.verdicts(first.id);
        const tally = (ruleId: string, verdict: string): number =>
          verdicts.filter((each) => each.ruleId === ruleId && each.verdict === verdict).length;
        const total = Object.values(points[1]!.verdicts).reduce((sum, number) => sum + number, 0);
        expect(total).toBe(first.expected.pairs);
        const rules = [...new Set(verdicts.map(({ ruleId }) => ruleId))];
        expect(points[1]!.rules).toBe(rules.length);
        for (const ruleId of rules) {
          const [, point] = await trend({ ruleId });
          expect({ ruleId, ...point?.verdicts }).toMatchObject({
            ruleId,
            compliant: tally(ruleId, 'compliant'),
            non_compliant: tally(ruleId, 'non_compliant'),
            in_grace: tally(ruleId, 'in_grace'),
            insufficient_data: tally(ruleId, 'insufficient_data'),
            not_applicable: tally(ruleId, 'not_applicable'),
            error: 0,
          });
        }
        const [ofSet] = await trend({ ruleSetId: 'five-ones' });
        expect(ofSet?.rules).toBe(
          new Set(verdicts.filter(({ ruleSetId }) => ruleSetId === 'five-ones').map(({ ruleId }) => ruleId))
            .size,
        );
      }),
      TIMEOUT_MS,
    );

    it(
      'is asked for by dates and page by page, and leaves sweeps of some towns out',
      onStage(async ({ city, clock, asOf, trend, subject }) => {
        await city.import(caseCity(1));
        const first = await city.sweep(asOf);
        const [town] = (caseCity(1)['towns'] as Json[]).map((row) => String(row['code']));
        const { id } = await city.useCases.startSweep.run({ asOf, towns: [town!] });
        await city.useCases.planSweep.run(id);
        await city.runChunks(id);
        expect((await city.sweepOf(id)).state).toBe('complete');
        clock.move(1);
        const next = await city.sweep(clock.today());
        const ids = (points: readonly TrendPoint[]): string[] => points.map(({ sweep }) => sweep.id);
        expect(ids(await trend())).toEqual([next.id, first.id]);
        expect(ids(await trend({ from: clock.today() }))).toEqual([next.id]);
        expect(ids(await trend({ to: asOf }))).toEqual([first.id]);
        const page = await subject.persistence.trend.list({}, { limit: 1 });
        expect(ids(page.items)).toEqual([next.id]);
        const rest = await subject.persistence.trend.list({}, { limit: 1, cursor: page.nextCursor! });
        expect([ids(rest.items), rest.nextCursor]).toEqual([[first.id], null]);
      }),
      TIMEOUT_MS,
    );

    it(
      'is written once, however often the end of a sweep is tried',
      onStage(async ({ city, asOf, count }) => {
        await city.import(caseCity(1));
        const { id } = await city.useCases.startSweep.run({ asOf });
        await city.useCases.planSweep.run(id);
        for (const number of await city.pendingChunks(id)) {
          await Promise.all([1, 2, 3].map(() => city.useCases.workOnChunk.run(id, number)));
        }
        const rows = await count('sweep_trend');
        expect(rows).toBeGreaterThan(0);
        await city.useCases.planSweep.run(id);
        expect(await count('sweep_trend')).toBe(rows);
      }),
      TIMEOUT_MS,
    );
  });

  describe('detail past its time', () => {
    it(
      'goes with the texts that only it needs; what the sweep did, its certificate and the trend stay',
      onStage(async ({ city, clock, subject, count, trend }) => {
        await city.import(snapshot);
        const old = await city.sweep(asOf);
        const [before] = await trend();
        const texts = await count('stored_text', NO_EXPLANATION);
        expect(await count('stored_text')).toBeGreaterThan(texts);
        const oldRows = await count('sweep_cell');
        clock.move(200);
        await city.import(withOtherRoster());
        expect(await count('stored_text', NO_EXPLANATION)).toBe(texts + 1);
        expect(await city.useCases.pruneDetail.run()).toEqual({ state: 'done', prunedIds: [] });
        clock.move(1);
        const later = await city.sweep(clock.today());
        expect(await count('sweep_cell', `sweep_id = '${old.id}'`)).toBe(oldRows);
        const certificates = await count('sweep_certificate');
        const tiles = await count('certificate_tile');
        const history = await count('finding_history');
        const state = await city.state();
        clock.move(200);
        expect(await city.useCases.pruneDetail.run()).toEqual({ state: 'done', prunedIds: [old.id] });
        for (const table of ['sweep_cell', 'sweep_chunk', 'sweep_chunk_count']) {
          expect([table, await count(table, `sweep_id = '${old.id}'`)]).toEqual([table, 0]);
          expect(await count(table, `sweep_id = '${later.id}'`)).toBeGreaterThan(0);
        }
        expect((await city.sweepOf(old.id)).detail).toBe('pruned');
        expect((await city.sweepOf(later.id)).detail).toBe('kept');
        expect(await count('stored_text', NO_EXPLANATION)).toBe(texts);
        expect((await city.verdicts(later.id)).length).toBeGreaterThan(0);
        expect(await count('sweep_certificate')).toBe(certificates);
        expect(await count('certificate_tile')).toBe(tiles);
        expect(await count('finding_history')).toBe(history);
        expect(await city.state()).toBe(state);
        expect((await trend()).at(-1)?.verdicts).toEqual(before?.verdicts);
        // What was recorded by the pruned sweep is still known to be recorded.
        const last = await subject.persistence.transactions.run(({ sweeps }) =>
          sweeps.lastRecordedDate(null),
        );
        expect(last).toBe(later.asOf);
        expect(await city.useCases.pruneDetail.run()).toEqual({ state: 'done', prunedIds: [] });
      }),
      TIMEOUT_MS,
    );

    it(
      'is spared of the newest complete sweep and of an open one, however old they are',
      onStage(async ({ city, clock, count }) => {
        await city.import(snapshot);
        const complete = await city.sweep(asOf);
        const { id: open } = await city.useCases.startSweep.run({ asOf });
        await city.useCases.planSweep.run(open);
        const rows = await count('sweep_cell');
        const chunks = await count('sweep_chunk');
        clock.move(2000);
        // The open sweep has the registry, so that texts are left for another time.
        expect(await city.useCases.pruneDetail.run()).toEqual({ state: 'more', prunedIds: [] });
        expect([await count('sweep_cell'), await count('sweep_chunk')]).toEqual([rows, chunks]);
        await city.useCases.cancelSweep.run(open, 'an-account');
        clock.move(401);
        expect(await city.useCases.pruneDetail.run()).toEqual({ state: 'done', prunedIds: [open] });
        expect(await count('sweep_cell', `sweep_id = '${complete.id}'`)).toBe(rows);
        expect((await city.verdicts(complete.id)).length).toBeGreaterThan(0);
      }),
      TIMEOUT_MS,
    );

    it(
      'keeps a text that is needed again before it is deleted',
      onStage(async ({ city, clock, count }) => {
        await city.import(snapshot);
        await city.sweep(asOf);
        await city.import(withOtherRoster());
        await city.useCases.pruneDetail.run();
        expect(await count('stored_text', 'retired_at is not null')).toBeGreaterThan(0);
        await city.import(snapshot);
        clock.move(401);
        const last = await city.sweep(clock.today());
        await city.import(withOtherRoster());
        expect((await city.useCases.pruneDetail.run()).prunedIds).toHaveLength(1);
        // The ledger that is kept refers to texts that no roster needs now.
        const orphaned = `not exists (select 1 from cell_roster c where c.digest = roster_digest)`;
        expect(await count('sweep_cell', orphaned)).toBeGreaterThan(0);
        expect((await city.verdicts(last.id)).length).toBeGreaterThan(0);
      }),
      TIMEOUT_MS,
    );

    it(
      'is deleted once, by several processes that do it at the same time',
      onStage(async ({ city, clock, count }) => {
        await city.import(snapshot);
        const old = await city.sweep(asOf);
        clock.move(401);
        await city.sweep(clock.today());
        const runs = await Promise.all([1, 2, 3].map(() => city.useCases.pruneDetail.run()));
        expect(runs.flatMap(({ prunedIds }) => prunedIds)).toEqual([old.id]);
        expect(await count('sweep_cell', `sweep_id = '${old.id}'`)).toBe(0);
      }),
      TIMEOUT_MS,
    );
  });
}
