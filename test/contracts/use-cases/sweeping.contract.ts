import { describe, expect, it } from '@jest/globals';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { caseCity, inFreshCity, type City } from './city.js';
import { withoutTown } from './without-town.js';

const DAY = '2025-01-01';
const TIMEOUT_MS = 60_000;

/** What sweeps must do, whatever the database. */
export function sweepingContract(backend: PersistenceBackend): void {
  describe('sweeping', () => {
    const inCity = (test: (city: City) => Promise<void>) => inFreshCity(backend, test);

    it(
      'accounts for every pair, and raises one task per market and rule set',
      inCity(async (city) => {
        await city.import(caseCity(2));
        const sweep = await city.sweep(DAY);
        expect(sweep).toMatchObject({ state: 'complete', failure: null, expected: { markets: 60 } });
        expect(sweep.evaluated).toEqual(sweep.expected);
        expect(await city.verdicts(sweep.id)).toHaveLength(sweep.expected.pairs);
        const open = (await city.findings()).filter(({ state }) => state === 'open');
        const places = new Set(open.map(({ cell, ruleSetId }) => `${cell.type} ${cell.code} ${ruleSetId}`));
        const tasks = await city.tasks();
        expect(new Set(tasks.map(({ cell, ruleSetId }) => `${cell.type} ${cell.code} ${ruleSetId}`))).toEqual(
          places,
        );
        expect(tasks).toHaveLength(places.size);
        expect(open.every(({ taskId }) => tasks.some(({ id }) => id === taskId))).toBe(true);
      }),
      TIMEOUT_MS,
    );

    it(
      'changes nothing the second time',
      inCity(async (city) => {
        await city.import(caseCity(2));
        await city.sweep(DAY);
        const before = await city.state();
        const again = await city.sweep(DAY);
        expect(again.findings).toMatchObject({ opened: 0, resolved: 0 });
        expect(again.tasks).toEqual({ opened: 0, updated: 0, closed: 0 });
        expect(await city.state()).toBe(before);
      }),
      TIMEOUT_MS,
    );

    it(
      'gives the result of one run when planning and every chunk run three times at once',
      inCity(async (city) => {
        await city.import(caseCity(2));
        const { id } = await city.useCases.startSweep.run({ asOf: DAY });
        await Promise.all([1, 2, 3].map(() => city.useCases.planSweep.run(id)));
        const chunks = await city.pendingChunks(id);
        const thrice = [...chunks, ...chunks, ...chunks];
        await Promise.all(thrice.map((number) => city.useCases.workOnChunk.run(id, number)));
        const sweep = await city.sweepOf(id);
        expect(sweep).toMatchObject({ state: 'complete', evaluated: sweep.expected });
        const findings = await city.findings();
        expect(findings).toHaveLength(sweep.findings.opened);
        expect(await city.tasks()).toHaveLength(sweep.tasks.opened);
        const keys = findings.map(({ ruleId, subject }) => `${ruleId} ${subject.type} ${subject.code}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      TIMEOUT_MS,
    );

    it(
      'resolves what a repaired registry no longer shows, and reopens the same finding and task',
      inCity(async (city) => {
        const sound = caseCity(1);
        await city.import(sound);
        await city.sweep('2024-03-31');
        const before = await city.findings();
        const closed = {
          ...sound,
          markets: (sound['markets'] as object[]).map((market) => ({ ...market, status: 'closed' })),
        };
        await city.import(closed);
        const repaired = await city.sweep('2024-03-31');
        expect(repaired.findings.resolved).toBeGreaterThan(0);
        expect(repaired.tasks.closed).toBeGreaterThan(0);
        await city.import(sound);
        await city.sweep('2024-03-31');
        const after = await city.findings();
        const openKeys = (findings: typeof before) =>
          findings
            .filter(({ state }) => state === 'open')
            .map(({ id, ruleId }) => `${id} ${ruleId}`)
            .sort();
        expect(openKeys(after)).toEqual(expect.arrayContaining(openKeys(before)));
        expect(after.some(({ reopenedCount }) => reopenedCount === 1)).toBe(true);
        expect((await city.tasks()).some(({ reopenedCount }) => reopenedCount === 1)).toBe(true);
      }),
      TIMEOUT_MS,
    );

    it(
      'resolves the findings of a market that left the registry, with its cell',
      inCity(async (city) => {
        const whole = caseCity(1);
        await city.import(whole);
        await city.sweep('2024-03-31');
        const market = (await city.findings()).find(({ cell }) => cell.type === 'market')!.cell.code;
        const town = (whole['markets'] as { code: string; townCode: string }[]).find(
          ({ code }) => code === market,
        )!.townCode;
        const rest = withoutTown(whole, town);
        expect((await city.import({ ...rest, towns: whole['towns'] })).state).toBe('succeeded');
        await city.sweep('2024-03-31');
        const left = (await city.findings()).filter(
          ({ cell, state }) => cell.code === market && state !== 'resolved',
        );
        expect(left).toEqual([]);
        const openTasks = (await city.tasks()).filter(
          ({ cell, state }) => cell.code === market && state !== 'closed',
        );
        expect(openTasks).toEqual([]);
      }),
      TIMEOUT_MS,
    );

    it(
      'lets exactly one of twenty simultaneous sweeps start',
      inCity(async (city) => {
        await city.import(caseCity(1));
        const starts = await Promise.allSettled(
          Array.from({ length: 20 }, () => city.useCases.startSweep.run({ asOf: '2024-03-31' })),
        );
        expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        const refused = starts.flatMap((each) =>
          each.status === 'rejected' ? [each.reason as { code: string }] : [],
        );
        expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['sweep_running']));
      }),
      TIMEOUT_MS,
    );

    it(
      'judges without recording when it only studies, also a day that is past',
      inCity(async (city) => {
        await city.import(caseCity(1));
        await city.sweep('2024-03-31');
        const before = await city.state();
        const study = await city.sweep('2023-03-31', 'study');
        expect(study).toMatchObject({ state: 'complete', findings: { opened: 0 }, tasks: { opened: 0 } });
        expect(await city.state()).toBe(before);
        await expect(city.sweep('2023-03-31')).rejects.toMatchObject({ code: 'sweep_date_passed' });
      }),
      TIMEOUT_MS,
    );

    it(
      'stops for good when it is cancelled, and frees the registry',
      inCity(async (city) => {
        await city.import(caseCity(1));
        const { id } = await city.useCases.startSweep.run({ asOf: '2024-03-31' });
        await city.useCases.planSweep.run(id);
        await city.useCases.cancelSweep.run(id, 'an-account');
        await city.useCases.workOnChunk.run(id, 0);
        expect(await city.sweepOf(id)).toMatchObject({ state: 'cancelled' });
        expect(await city.findings()).toEqual([]);
        expect((await city.import(caseCity(1))).state).toBe('succeeded');
      }),
      TIMEOUT_MS,
    );
  });
}
