import { describe, expect, it } from '@jest/globals';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { caseCity, City, inFreshCity, type Json } from './city.js';

const DAY = '2024-03-31';
const TIMEOUT_MS = 60_000;

type Row = Json & { code: string };
const rows = (snapshot: Json, list: string): Row[] => snapshot[list] as Row[];
const payloadOf = (snapshot: Json) => new TextEncoder().encode(JSON.stringify(snapshot));
const holder = (city: City) => city.persistence.transactions.run(({ gate }) => gate.holder());

/** What must hold whatever order things happen in. */
export function recoveringContract(backend: PersistenceBackend): void {
  describe('whatever comes between', () => {
    const inCity = (test: (city: City) => Promise<void>) => inFreshCity(backend, test);

    it(
      'never leaves the registry to a sweep that is over',
      inCity(async (city) => {
        await city.import(caseCity(1));
        for (let round = 0; round < 8; round += 1) {
          const { id } = await city.useCases.startSweep.run({ asOf: DAY });
          const plans = [1, 2, 3].map(() => city.useCases.planSweep.run(id));
          await Promise.all([...plans, city.useCases.cancelSweep.run(id, 'an-account')]);
          expect(await holder(city)).toBeNull();
        }
      }),
      TIMEOUT_MS,
    );

    it(
      'ends a sweep that can never be planned, and frees the registry',
      inCity(async (city) => {
        await city.import(caseCity(1));
        const { id } = await city.useCases.startSweep.run({ asOf: DAY });
        const later = await City.over(city.persistence, () => false);
        await expect(later.useCases.planSweep.run(id)).rejects.toMatchObject({
          code: 'rule_set_version_missing',
        });
        await later.useCases.planSweep.giveUp(id, 'planning_failed');
        expect(await city.sweepOf(id)).toMatchObject({ state: 'failed', failure: 'planning_failed' });
        expect(await holder(city)).toBeNull();
        expect((await city.sweep(DAY)).state).toBe('complete');
      }),
      TIMEOUT_MS,
    );

    it(
      'lets an import that was begun again end once, with the counts of the run that changed the registry',
      inCity(async (city) => {
        for (let round = 0; round < 4; round += 1) {
          const snapshot = structuredClone(caseCity(1));
          rows(snapshot, 'markets')[0]!['name'] = `合成市场第${round}版`;
          const options = { mode: 'all', dryRun: false } as const;
          const { id } = await city.useCases.submitImport.run(payloadOf(snapshot), options);
          const first = city.useCases.runImport.run(id);
          await new Promise((resolve) => setTimeout(resolve, 10 * round));
          await Promise.all([first, city.useCases.runImport.run(id), city.useCases.runImport.run(id)]);
          const ended = await city.importOf(id);
          const changed = round === 0 ? { created: 12 } : { updated: 1, unchanged: 11 };
          expect(ended).toMatchObject({ state: 'succeeded', counts: { markets: changed } });
          expect(await holder(city)).toBeNull();
        }
      }),
      TIMEOUT_MS,
    );

    it(
      'gives an import up that was begun again and again without an end',
      inCity(async (city) => {
        const options = { mode: 'all', dryRun: false } as const;
        const { id } = await city.useCases.submitImport.run(payloadOf(caseCity(1)), options);
        await city.persistence.transactions.run(async ({ imports }) => {
          const job = (await imports.get(id))!;
          await imports.update({ ...job, state: 'running', starts: 5 });
        });
        expect(await city.useCases.runImport.run(id)).toBe('done');
        expect(await city.importOf(id)).toMatchObject({ state: 'failed', failure: 'too_many_starts' });
      }),
      TIMEOUT_MS,
    );

    it(
      'moves findings and tasks along when a market moves to another town',
      inCity(async (city) => {
        const before = caseCity(1);
        await city.import(before);
        await city.sweep(DAY);
        const market = (await city.tasks()).find(({ cell }) => cell.type === 'market')!.cell;
        const other = rows(before, 'towns').find(({ code }) => code !== market.townCode)!.code;
        const after = structuredClone(before);
        rows(after, 'markets').find(({ code }) => code === market.code)!['townCode'] = other;
        await city.import(after);
        await city.sweep(DAY);
        const towns = (cells: readonly { code: string; townCode: string | null }[]) =>
          new Set(cells.filter(({ code }) => code === market.code).map(({ townCode }) => townCode));
        const open = (await city.findings()).filter(({ state }) => state === 'open');
        expect(towns(open.map(({ cell }) => cell))).toEqual(new Set([other]));
        const tasks = (await city.tasks()).filter(({ state }) => state !== 'closed');
        expect(towns(tasks.map(({ cell }) => cell))).toEqual(new Set([other]));
      }),
      TIMEOUT_MS,
    );

    it(
      'closes the task of a market whose findings have moved away with its organizations',
      inCity(async (city) => {
        const before = caseCity(1);
        await city.import(before);
        await city.sweep(DAY);
        const market = 'M0007';
        const target = rows(before, 'markets').find(({ code }) => code !== market)!;
        const after = structuredClone(before);
        after['markets'] = rows(after, 'markets').filter(({ code }) => code !== market);
        for (const list of ['organizations', 'branches']) {
          for (const row of rows(after, list))
            if (row['marketCode'] === market) row['marketCode'] = target.code;
        }
        for (const list of ['organizers', 'evidence', 'marketLinks']) {
          after[list] = rows(after, list).filter((row) => row['marketCode'] !== market);
        }
        expect((await city.import(after)).state).toBe('succeeded');
        await city.sweep(DAY);
        const left = (await city.tasks()).filter(
          ({ cell, state }) => cell.code === market && state !== 'closed',
        );
        expect(left).toEqual([]);
      }),
      TIMEOUT_MS,
    );

    it(
      'ends findings and tasks of a rule set that is no longer in force',
      inCity(async (city) => {
        await city.import(caseCity(2));
        await city.sweep('2025-01-01');
        const later = await City.over(city.persistence, (id) => id !== 'five-ones');
        expect((await later.sweep('2025-01-01')).findings.resolved).toBeGreaterThan(0);
        const ofRetired = <T extends { ruleSetId: string }>(items: readonly T[]) =>
          items.filter(({ ruleSetId }) => ruleSetId === 'five-ones');
        expect(ofRetired(await later.findings()).every(({ state }) => state === 'resolved')).toBe(true);
        expect(ofRetired(await later.tasks()).every(({ state }) => state === 'closed')).toBe(true);
      }),
      TIMEOUT_MS,
    );
  });
}
