import { describe, expect, it } from '@jest/globals';
import { decodeLedger, type Outcome, type TrendFilter, type TrendPoint } from '@hongzhu/compliance';
import type { PersistenceBackend, PersistenceSubject } from '../persistence/persistence-backend.js';
import { caseCity, City, type Json } from './city.js';
import { MovedClock } from './moved-clock.js';

const TIMEOUT_MS = 120_000;
const OUTCOMES: readonly Outcome[] = [
  ...(['compliant', 'non_compliant', 'in_grace'] as const),
  ...(['insufficient_data', 'not_applicable', 'error'] as const),
];
const snapshot = caseCity(1);
const asOf = String(snapshot['asOf']);
const TOWNS = (snapshot['towns'] as Json[]).map((row) => String(row['code']));
const [TOWN = ''] = TOWNS;

interface Stage {
  readonly city: City;
  readonly clock: MovedClock;
  readonly subject: PersistenceSubject;
  trend(filter?: TrendFilter): Promise<readonly TrendPoint[]>;
}

/** How often each verdict stands in the ledger of a sweep, in the cells of these towns. */
async function inLedger(city: City, sweepId: string, towns: readonly (string | null)[]) {
  const entries = await city.persistence.sweeps.ledger(sweepId, null, 10_000);
  const verdicts = entries.filter(({ cell }) => towns.includes(cell.townCode)).flatMap(decodeLedger);
  const of = (ruleId?: string) =>
    Object.fromEntries(
      OUTCOMES.map((outcome) => [
        outcome,
        verdicts.filter((each) => each.verdict === outcome && (ruleId ?? each.ruleId) === each.ruleId).length,
      ]),
    );
  return { all: of(), of, rules: [...new Set(verdicts.map(({ ruleId }) => ruleId))] };
}

/** What is kept of sweeps by town, whatever the database. */
export function townTrendContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: Stage) => Promise<void>) => async () => {
    const subject = await backend.fresh();
    try {
      const clock = new MovedClock(new Date(`${asOf}T01:00:00Z`));
      const settings = { shadow: { share: 0 }, chunks: { attempts: 3, leaseSeconds: 30, mostPairs: 400 } };
      const city = await City.over(subject.persistence, undefined, clock, settings);
      await city.import(snapshot);
      const { trend: reader } = subject.persistence;
      const trend = async (filter: TrendFilter = {}) => (await reader.list(filter, { limit: 100 })).items;
      await test({ city, clock, subject, trend });
    } finally {
      await subject.stop();
    }
  };

  describe('the trend of towns', () => {
    it(
      'has the verdicts of the cells of a town, by rule too, whether evaluated or taken over',
      onStage(async ({ city, trend }) => {
        const first = await city.sweep(asOf);
        const second = await city.sweep(asOf);
        expect(second.carried.pairs).toBeGreaterThan(0);
        for (const [at, sweep] of [second, first].entries()) {
          const { all, of, rules } = await inLedger(city, sweep.id, [TOWN]);
          const point = (await trend({ towns: [TOWN] }))[at];
          expect(point).toMatchObject({ sweep: { id: sweep.id }, rules: rules.length, verdicts: all });
          for (const ruleId of rules)
            expect((await trend({ towns: [TOWN], ruleId }))[at]?.verdicts).toEqual(of(ruleId));
        }
      }),
      TIMEOUT_MS,
    );

    it(
      'adds the towns up, and comes to the city but for what is of no town',
      onStage(async ({ city, trend }) => {
        const { id } = await city.sweep(asOf);
        const [whole] = await trend();
        const [ofTowns] = await trend({ towns: TOWNS });
        const { all: ofNone } = await inLedger(city, id, [null]);
        for (const outcome of OUTCOMES)
          expect([outcome, ofTowns!.verdicts[outcome] + ofNone[outcome]!]).toEqual([
            outcome,
            whole!.verdicts[outcome],
          ]);
        expect(await trend({ towns: [] })).toEqual([]);
        expect(await trend({ towns: ['no such town', 'a\0b'] })).toEqual([]);
      }),
      TIMEOUT_MS,
    );

    it(
      'is asked for by dates and page by page, and says since when it is kept',
      onStage(async ({ city, clock, subject, trend }) => {
        const reader = subject.persistence.trend;
        const since = (): Promise<unknown> =>
          Promise.all([null, [TOWN], []].map((towns) => reader.keptSince(towns)));
        expect(await since()).toEqual([null, null, null]);
        const first = await city.sweep(asOf);
        clock.move(1);
        const next = await city.sweep(clock.today());
        const towns = [TOWN];
        const ids = (points: readonly TrendPoint[]): string[] => points.map(({ sweep }) => sweep.id);
        expect(ids(await trend({ towns, from: next.asOf }))).toEqual([next.id]);
        expect(ids(await trend({ towns, to: asOf }))).toEqual([first.id]);
        const page = await reader.list({ towns }, { limit: 1 });
        const rest = await reader.list({ towns }, { limit: 1, cursor: page.nextCursor! });
        expect([ids(page.items), ids(rest.items), rest.nextCursor]).toEqual([[next.id], [first.id], null]);
        expect(await since()).toEqual([asOf, asOf, null]);
      }),
      TIMEOUT_MS,
    );

    it(
      'has no point of a sweep that is not over, nor of one of which a part is not kept by town',
      onStage(async ({ city, subject, trend }) => {
        const towns = [TOWN];
        const { id } = await city.useCases.startSweep.run({ asOf });
        await city.useCases.planSweep.run(id);
        const [number, ...others] = await city.pendingChunks(id);
        expect(others).not.toEqual([]);
        await city.useCases.workOnChunk.run(id, number!);
        expect(await subject.rows(`select 1 as found from sweep_town_trend`)).not.toEqual([]);
        expect([await trend({ towns }), await subject.persistence.trend.keptSince(towns)]).toEqual([
          [],
          null,
        ]);
        // As if a process of before had worked on that chunk.
        await subject.rows(
          `delete from sweep_town_trend where sweep_id = '${id}' and chunk_number = ${number}`,
        );
        await city.runChunks(id);
        expect((await city.sweepOf(id)).state).toBe('complete');
        expect((await trend()).map(({ sweep }) => sweep.id)).toEqual([id]);
        expect([await trend({ towns }), await subject.persistence.trend.keptSince(towns)]).toEqual([
          [],
          null,
        ]);
      }),
      TIMEOUT_MS,
    );

    it(
      'is written once, whoever works on a chunk again; is none of studies, nor of sweeps of some towns',
      onStage(async ({ city, subject, trend }) => {
        const { id } = await city.useCases.startSweep.run({ asOf });
        await city.useCases.planSweep.run(id);
        for (const number of await city.pendingChunks(id))
          await Promise.all([1, 2].map(() => city.useCases.workOnChunk.run(id, number)));
        const [point] = await trend({ towns: [TOWN] });
        expect(point?.verdicts).toEqual((await inLedger(city, id, [TOWN])).all);
        const kept = await subject.rows('select sweep_id, chunk_number, town_code from sweep_town_trend');
        await city.sweep(asOf, 'study');
        const some = await city.useCases.startSweep.run({ asOf, towns: [TOWN] });
        await city.useCases.planSweep.run(some.id);
        await city.runChunks(some.id);
        expect((await city.sweepOf(some.id)).state).toBe('complete');
        expect(await subject.rows('select sweep_id, chunk_number, town_code from sweep_town_trend')).toEqual(
          kept,
        );
      }),
      TIMEOUT_MS,
    );

    it(
      'stays when verdicts are pruned, but for what sweeps left that were not brought to their end',
      onStage(async ({ city, clock, subject, trend }) => {
        const cancelled = await city.useCases.startSweep.run({ asOf });
        await city.useCases.planSweep.run(cancelled.id);
        const [number] = await city.pendingChunks(cancelled.id);
        await city.useCases.workOnChunk.run(cancelled.id, number!);
        await city.useCases.cancelSweep.run(cancelled.id, 'an-account');
        const old = await city.sweep(asOf);
        const rows = async (id: string): Promise<number> =>
          (await subject.rows(`select town_code from sweep_town_trend where sweep_id = '${id}'`)).length;
        const ofOld = await rows(old.id);
        expect(await rows(cancelled.id)).toBeGreaterThan(0);
        const before = await trend({ towns: [TOWN] });
        clock.move(401);
        await city.sweep(clock.today());
        const { prunedIds } = await city.useCases.pruneDetail.run();
        expect([...prunedIds].sort()).toEqual([old.id, cancelled.id].sort());
        expect([await rows(old.id), await rows(cancelled.id)]).toEqual([ofOld, 0]);
        const after = await trend({ towns: [TOWN], to: asOf });
        expect(after.map(({ verdicts }) => verdicts)).toEqual(before.map(({ verdicts }) => verdicts));
      }),
      TIMEOUT_MS,
    );
  });
}
