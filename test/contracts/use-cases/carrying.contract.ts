import { describe, expect, it } from '@jest/globals';
import { cellKey, type Sweep, type SweepRequest } from '@hongzhu/compliance';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { onRecheckStage, rows, type RecheckStage } from './recheck-stage.js';
import { caseCity, type Json } from './city.js';

const TIMEOUT_MS = 240_000;

/** What each cell of a sweep comes to, as the certificate sees it. */
export async function leavesOf(
  { city }: RecheckStage,
  { id }: Sweep,
): Promise<ReadonlyMap<string, string | null>> {
  const ledger = await city.persistence.sweeps.ledger(id, null, 10_000);
  return new Map(ledger.map(({ cell, leafHash }) => [cellKey(cell), leafHash]));
}

const closeMarket = (code: string) => (snapshot: Json) => {
  rows(snapshot, 'markets').find((market) => market.code === code)!['status'] = 'closed';
};

/** What a nightly sweep takes over from earlier ones, whatever the database. */
export function carryingContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: RecheckStage) => Promise<void>, nights = 28) =>
    onRecheckStage(backend, test, {
      brake: { share: 1, least: 1_000 },
      standing: { release: 'this one', nights },
    });

  describe('a sweep after another', () => {
    it(
      'takes over what stands: the same verdicts, findings and counts, signed anew',
      onStage(async (stage) => {
        const { city, asOf, first } = stage;
        const state = await city.state();
        const second = await city.sweep(asOf);
        expect(second.state).toBe('complete');
        expect(second.carried.pairs).toBeGreaterThan(first.evaluated.pairs * 0.8);
        expect(second.evaluated).toEqual(first.evaluated);
        expect(second.findings.kept).toBe(first.findings.opened);
        expect(await leavesOf(stage, second)).toEqual(await leavesOf(stage, first));
        expect(await city.verdicts(second.id)).toEqual(await city.verdicts(first.id));
        expect(await city.state()).toBe(state);
        const check = await city.useCases.checkCertificate.run(second.id);
        expect(check).toMatchObject({ intact: true });
      }),
      TIMEOUT_MS,
    );

    it(
      'evaluates the cells that an import touched, and takes over the others',
      onStage(async (stage) => {
        const { city, asOf, first } = stage;
        const undisturbed = await city.sweep(asOf);
        const market = rows(caseCity(1), 'markets')[0]!.code;
        await stage.change(closeMarket(market));
        const touched = await stage.due();
        const sweep = await city.sweep(asOf);
        expect(sweep.carried.markets).toBeLessThan(undisturbed.carried.markets);
        expect(sweep.carried.markets).toBeGreaterThanOrEqual(undisturbed.carried.markets - touched.length);
        const [before, after] = [await leavesOf(stage, first), await leavesOf(stage, sweep)];
        expect(after.get(`market/${market}`)).not.toBe(before.get(`market/${market}`));
      }),
      TIMEOUT_MS,
    );

    it(
      'evaluates every cell once in so many nights',
      onStage(async (stage) => {
        const { city, clock, subject } = stage;
        const evaluated = new Set<string>();
        for (let night = 0; night < 3; night += 1) {
          clock.move(1);
          const { id } = await city.sweep(clock.today());
          const found = await subject.rows(
            `select cell_type, cell_code from standing_cell where sweep_id = '${id}'`,
          );
          for (const row of found) evaluated.add(`${String(row['cell_type'])}/${String(row['cell_code'])}`);
        }
        expect([...evaluated].sort()).toEqual([...(await leavesOf(stage, stage.first)).keys()].sort());
      }, 3),
      TIMEOUT_MS,
    );

    it.each([
      ['where a task was closed by hand', "update review_task set state = 'closed' where state <> 'closed'"],
      ['where a finding is gone', "update finding set state = 'resolved' where state = 'open'"],
      [
        'where a verdict of the ledger was changed',
        "update sweep_cell set verdicts = replace(verdicts, 'v', 'c')",
      ],
    ])(
      'evaluates a cell %s',
      (_, statement) =>
        onStage(async (stage) => {
          const { city, subject, asOf } = stage;
          const undisturbed = await city.sweep(asOf);
          const state = await open(stage);
          await subject.rows(statement);
          const sweep = await city.sweep(asOf);
          expect(sweep.carried.markets).toBeLessThan(undisturbed.carried.markets);
          expect(await open(stage)).toEqual(state);
          expect(await city.verdicts(sweep.id)).toEqual(
            await city.verdicts((await city.sweep(asOf, 'study')).id),
          );
        })(),
      TIMEOUT_MS,
    );

    it(
      'evaluates everything where the ledger is past its time',
      onStage(async (stage) => {
        const { city, subject, asOf, first } = stage;
        await subject.rows(`delete from sweep_cell where sweep_id = '${first.id}'`);
        const sweep = await city.sweep(asOf);
        expect([sweep.state, sweep.carried.pairs]).toEqual(['complete', 0]);
      }),
      TIMEOUT_MS,
    );

    it(
      'evaluates everything every night where that is asked for',
      onStage(async ({ city, asOf }) => {
        expect((await city.sweep(asOf)).carried.pairs).toBe(0);
      }, 1),
      TIMEOUT_MS,
    );

    it.each<[string, Partial<SweepRequest>]>([
      ['of one town', { towns: [rows(caseCity(1), 'towns')[0]!.code] }],
      ['of some rule sets', { ruleSets: ['five-ones'] }],
      ['for a study', { effect: 'study' }],
    ])(
      'evaluates everything where it is a sweep %s',
      (_, request) =>
        onStage(async ({ city, asOf }) => {
          const { id } = await city.useCases.startSweep.run({ asOf, ...request });
          await city.useCases.planSweep.run(id);
          await city.runChunks(id);
          expect(await city.sweepOf(id)).toMatchObject({ state: 'complete', carried: { pairs: 0 } });
        })(),
      TIMEOUT_MS,
    );
  });
}

/** The open findings and the tasks that are not closed, by what they are about. */
async function open({ city }: RecheckStage): Promise<string[]> {
  const findings = (await city.findings()).filter(({ state }) => state === 'open');
  const tasks = (await city.tasks()).filter(({ state }) => state !== 'closed');
  return [
    ...findings.map(({ ruleId, subject }) => `${ruleId} ${subject.type}/${subject.code}`),
    ...tasks.map(({ cell, ruleSetId }) => `${ruleSetId} ${cellKey(cell)}`),
  ].sort();
}
