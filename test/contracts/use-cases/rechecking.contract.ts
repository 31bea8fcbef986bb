import { describe, expect, it } from '@jest/globals';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { onRecheckStage, rows, type RecheckStage } from './recheck-stage.js';
import type { Json } from './city.js';

const TIMEOUT_MS = 120_000;

/** Ends every branch of the city: nearly every market fails for it. */
const dissolveBranches = (snapshot: Json): void => {
  for (const branch of rows(snapshot, 'branches')) branch['status'] = 'dissolved';
};
/** Takes one market out of business. */
const closeMarket = (code: string) => (snapshot: Json) => {
  rows(snapshot, 'markets').find((market) => market.code === code)!['status'] = 'closed';
};

/** What a write to the registry brings about without any sweep, whatever the database. */
export function recheckingContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: RecheckStage) => Promise<void>, brake?: { share: number; least: number }) =>
    onRecheckStage(backend, test, ...(brake === undefined ? [] : [{ brake }]));
  const openIn = async ({ city }: RecheckStage, market: string): Promise<number> =>
    (await city.findings()).filter(
      ({ cell, state }) => cell.type === 'market' && cell.code === market && state === 'open',
    ).length;
  const marketWithFindings = async ({ city }: RecheckStage): Promise<string> => {
    const finding = (await city.findings()).find(
      ({ cell, state }) => cell.type === 'market' && state === 'open',
    );
    return finding!.cell.code;
  };

  describe('a write to the registry', () => {
    it(
      'before the first sweep leaves everything to that sweep',
      onStage(async (stage) => {
        expect(await stage.due()).toEqual([]);
        expect(stage.first.findings.opened).toBeGreaterThan(0);
      }),
      TIMEOUT_MS,
    );

    it(
      'makes the cells due that it touches, and brings them in line without a sweep; a sweep then finds nothing new',
      onStage(async (stage) => {
        const { city, asOf } = stage;
        const market = await marketWithFindings(stage);
        await stage.change(closeMarket(market));
        expect(await stage.due()).toContain(`market/${market}`);
        expect((await stage.due()).length).toBeLessThan(10);
        const before = await openIn(stage, market);
        const report = await city.useCases.recheckCells.run();
        expect(report).toMatchObject({ ended: 'nothing_due', faults: [] });
        expect(await stage.due()).toEqual([]);
        expect(await openIn(stage, market)).toBeLessThan(before);
        const state = await city.state();
        const sweep = await city.sweep(asOf);
        expect(sweep.findings).toMatchObject({ opened: 0, resolved: 0 });
        expect(sweep.tasks).toEqual({ opened: 0, updated: 0, closed: 0 });
        expect(await city.state()).toBe(state);
        expect(await stage.drift(sweep.id)).toBe(0);
      }),
      TIMEOUT_MS,
    );

    it(
      'of the whole city is worked through to the same end as a sweep comes to',
      onStage(async (stage) => {
        const { city, asOf } = stage;
        await stage.change(dissolveBranches);
        const due = await stage.due();
        const report = await city.useCases.recheckCells.run();
        expect(report).toMatchObject({ ended: 'nothing_due', cells: due.length });
        const events = await stage.subject.rows(
          "select count(*) as number from finding_history where sweep_id is null and event in ('opened', 'resolved', 'reopened')",
        );
        expect(Number(events[0]?.['number'])).toBeGreaterThan(5);
        const sweep = await city.sweep(asOf);
        expect(sweep.findings).toMatchObject({ opened: 0, resolved: 0 });
        expect(sweep.tasks).toEqual({ opened: 0, updated: 0, closed: 0 });
        expect(await stage.drift(sweep.id)).toBe(0);
      }),
      TIMEOUT_MS,
    );

    it(
      'has the result of one recheck when three run at once, and none after that',
      onStage(async (stage) => {
        const { city, subject } = stage;
        await stage.change(dissolveBranches);
        const due = await stage.due();
        const reports = await Promise.all([1, 2, 3].map(() => city.useCases.recheckCells.run()));
        await city.useCases.recheckCells.run();
        expect(await stage.due()).toEqual([]);
        expect(reports.reduce((sum, { cells }) => sum + cells, 0)).toBe(due.length);
        const twice = await subject.rows(`select finding_id from finding_history where sweep_id is null
          group by finding_id, event having count(*) > 1`);
        expect(twice).toEqual([]);
        const gate = await city.persistence.transactions.run((stores) => stores.gate.holder());
        expect(gate).toBeNull();
      }),
      TIMEOUT_MS,
    );

    it(
      'waits for a sweep that has the registry, and leaves to it what it evaluates anyway',
      onStage(async (stage) => {
        const { city, asOf } = stage;
        const market = await marketWithFindings(stage);
        await stage.change(closeMarket(market));
        const { id } = await city.useCases.startSweep.run({ asOf });
        await city.useCases.planSweep.run(id);
        const state = await city.state();
        expect(await city.useCases.recheckCells.run()).toEqual({ ended: 'busy', cells: 0, faults: [] });
        expect(await city.state()).toBe(state);
        await city.runChunks(id);
        expect(await stage.due()).toEqual([]);
        expect((await city.sweepOf(id)).findings.resolved).toBeGreaterThan(0);
        // What it changed was due, so that nothing drifted.
        expect(await stage.drift(id)).toBe(0);
      }),
      TIMEOUT_MS,
    );

    it(
      'that comes while a cell is being evaluated makes it be evaluated again',
      onStage(async (stage) => {
        const { city, reader, asOf } = stage;
        const market = await marketWithFindings(stage);
        await stage.change(closeMarket(market));
        reader.whileRead = () => stage.change(() => undefined);
        await city.useCases.recheckCells.run();
        expect(await stage.due()).toEqual([]);
        const state = await city.state();
        const sweep = await city.sweep(asOf);
        expect(sweep.findings).toMatchObject({ opened: 0, resolved: 0 });
        expect(await city.state()).toBe(state);
      }),
      TIMEOUT_MS,
    );

    it(
      'during which a sweep comes to have the registry is recorded by nobody else',
      onStage(async (stage) => {
        const { city, reader, asOf } = stage;
        await stage.change(dissolveBranches);
        const state = await city.state();
        reader.whileRead = async () => {
          const { id } = await city.useCases.startSweep.run({ asOf });
          await city.useCases.planSweep.run(id);
        };
        expect(await city.useCases.recheckCells.run()).toEqual({ ended: 'busy', cells: 0, faults: [] });
        expect(await city.state()).toBe(state);
      }),
      TIMEOUT_MS,
    );

    it(
      'that takes a market away ends what is kept of it',
      onStage(async (stage) => {
        const { city } = stage;
        const market = await marketWithFindings(stage);
        await stage.change((snapshot) => {
          const other = rows(snapshot, 'markets').find(({ code }) => code !== market)!.code;
          const organizations = rows(snapshot, 'organizations');
          for (const each of organizations) if (each['marketCode'] === market) each['marketCode'] = other;
          for (const branch of rows(snapshot, 'branches')) {
            if (branch['marketCode'] === market) branch['marketCode'] = null;
          }
          for (const list of ['evidence', 'organizers', 'marketLinks', 'markets']) {
            const key = list === 'markets' ? 'code' : 'marketCode';
            snapshot[list] = rows(snapshot, list).filter((row) => row[key] !== market);
          }
        });
        expect((await city.useCases.recheckCells.run()).ended).toBe('nothing_due');
        const left = (await city.findings()).filter(
          ({ subject, state }) =>
            subject.type === 'market' && subject.code === market && state !== 'resolved',
        );
        expect(left).toEqual([]);
        const tasks = (await city.tasks()).filter(
          ({ cell }) => cell.type === 'market' && cell.code === market,
        );
        expect(tasks.every(({ state }) => state === 'closed')).toBe(true);
      }),
      TIMEOUT_MS,
    );

    it(
      'that would open or close more tasks than a sweep may is left to the next sweep',
      onStage(
        async (stage) => {
          const { city, asOf } = stage;
          await stage.change(dissolveBranches);
          const state = await city.state();
          expect(await city.useCases.recheckCells.run()).toEqual({ ended: 'held', cells: 0, faults: [] });
          expect(await city.state()).toBe(state);
          // Nothing else is rechecked until then.
          expect(await city.useCases.recheckCells.run()).toMatchObject({ ended: 'held', cells: 0 });
          const sweep = await city.sweep(asOf);
          expect(sweep.brake?.state).toBe('held');
          expect(await stage.due()).toEqual([]);
          expect(await stage.drift(sweep.id)).toBe(0);
        },
        { share: 0, least: 0 },
      ),
      TIMEOUT_MS,
    );

    it(
      'waits for the next sweep where none was recorded for days',
      onStage(async (stage) => {
        const { city, clock } = stage;
        await stage.change(dissolveBranches);
        clock.move(8);
        const state = await city.state();
        expect(await city.useCases.recheckCells.run()).toMatchObject({ ended: 'stale', cells: 0 });
        expect(await city.state()).toBe(state);
        const sweep = await city.sweep(clock.today());
        expect(await stage.due()).toEqual([]);
        expect(await stage.drift(sweep.id)).toBe(0);
      }),
      TIMEOUT_MS,
    );

    it(
      'to a cell that can not be evaluated does not keep the others waiting, and is tried again later',
      onStage(async (stage) => {
        const { city, clock, reader } = stage;
        await stage.change(dissolveBranches);
        const due = await stage.due();
        const broken = due.find((key) => key.startsWith('market/'))!;
        reader.brokenCell = broken;
        const report = await city.useCases.recheckCells.run();
        expect(report).toMatchObject({ ended: 'nothing_due', cells: due.length - 1 });
        expect(report.faults.map(({ cell, code }) => [`${cell.type}/${cell.code}`, code])).toEqual([
          [broken, 'stored_value_unreadable'],
        ]);
        expect(await stage.due()).toEqual([]);
        reader.brokenCell = null;
        clock.move(0.1);
        expect(await stage.due()).toEqual([broken]);
        expect(await city.useCases.recheckCells.run()).toMatchObject({ ended: 'nothing_due', cells: 1 });
      }),
      TIMEOUT_MS,
    );
  });
}
