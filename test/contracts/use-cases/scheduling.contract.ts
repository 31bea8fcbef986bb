import { describe, expect, it } from '@jest/globals';
import { Clock, type SlotOutcome, type SweepSlot } from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { caseCity, City, inFreshCity } from './city.js';

const TIMEOUT_MS = 60_000;

/** A clock that says what the test says, in Shanghai's time. */
class SetClock extends Clock {
  constructor(private at: string) {
    super();
  }
  set(at: string): void {
    this.at = at;
  }
  override now(): Date {
    return new Date(`${this.at}:00+08:00`);
  }
  override today(): string {
    return this.at.slice(0, 10);
  }
}

/** When the nightly sweep starts, and that it starts once. */
export function schedulingContract(backend: PersistenceBackend): void {
  describe('the nightly sweep', () => {
    const at = (start: string, test: (city: City, clock: SetClock) => Promise<void>) =>
      inFreshCity(backend, async ({ persistence }) => {
        const clock = new SetClock(start);
        await test(await City.over(persistence, undefined, clock), clock);
      });
    const kinds = (outcomes: readonly SlotOutcome[]) => outcomes.map(({ kind }) => kind);
    const slots = async (city: City): Promise<readonly (readonly [string, string])[]> => {
      const { items } = await city.persistence.slots.list({ limit: 500 });
      return items.map(({ date, sweepId, skipped }: SweepSlot) => [date, skipped ?? sweepId ?? '']);
    };
    const run = (city: City) => city.useCases.startDueSweep.run();
    const finish = async (city: City, id: string) => {
      await city.useCases.planSweep.run(id);
      for (const number of await city.pendingChunks(id)) await city.useCases.workOnChunk.run(id, number);
      expect((await city.sweepOf(id)).state).toBe('complete');
    };
    const started = async (city: City): Promise<string> => {
      const outcome = await run(city);
      if (outcome.kind !== 'started') throw new Error(`not started: ${JSON.stringify(outcome)}`);
      return outcome.slot.sweepId ?? '';
    };

    it(
      'is not due on a new system before its first night',
      at('2026-03-30T15:00', async (city, clock) => {
        expect(await run(city)).toMatchObject({ kind: 'skipped', slot: { date: '2026-03-30' } });
        clock.set('2026-03-31T01:59');
        expect(await run(city)).toEqual({ kind: 'nothing_due' });
        expect((await city.persistence.sweeps.list({ within: EVERYWHERE }, { limit: 1 })).items).toEqual([]);
        clock.set('2026-03-31T02:00');
        expect((await run(city)).kind).toBe('started');
      }),
      TIMEOUT_MS,
    );

    it(
      'starts once, though twenty ask at the same time',
      at('2026-03-30T15:00', async (city, clock) => {
        await city.import(caseCity(1));
        await run(city);
        clock.set('2026-03-31T02:00');
        const outcomes = await Promise.all(Array.from({ length: 20 }, () => run(city)));
        expect(kinds(outcomes).filter((kind) => kind === 'started')).toHaveLength(1);
        expect(kinds(outcomes).filter((kind) => kind === 'nothing_due')).toHaveLength(19);
        const { items } = await city.persistence.sweeps.list({ within: EVERYWHERE }, { limit: 10 });
        expect(items).toMatchObject([{ asOf: '2026-03-31', effect: 'record', townCodes: null }]);
        await finish(city, items[0]!.id);
        expect(await run(city)).toEqual({ kind: 'nothing_due' });
      }),
      TIMEOUT_MS,
    );

    it(
      'that was missed while everything was down is caught up once, as of the day; those before it are on record',
      at('2026-03-27T15:00', async (city, clock) => {
        await city.import(caseCity(1));
        await run(city);
        clock.set('2026-03-28T02:00');
        const first = await started(city);
        await finish(city, first);
        clock.set('2026-03-31T09:30');
        const caughtUp = await started(city);
        expect(await city.sweepOf(caughtUp)).toMatchObject({ asOf: '2026-03-31' });
        expect(await slots(city)).toEqual([
          ['2026-03-31', caughtUp],
          ['2026-03-30', 'missed'],
          ['2026-03-29', 'missed'],
          ['2026-03-28', first],
          ['2026-03-27', 'first_start'],
        ]);
        await finish(city, caughtUp);
        expect(await run(city)).toEqual({ kind: 'nothing_due' });
      }),
      TIMEOUT_MS,
    );

    it(
      'joins a sweep of everything that is under way, and waits for any other to end',
      at('2026-03-30T15:00', async (city, clock) => {
        await city.import(caseCity(1));
        await run(city);
        clock.set('2026-03-31T02:00');
        const study = await city.useCases.startSweep.run({ effect: 'study' });
        expect(await run(city)).toEqual({ kind: 'waiting', openSweepId: study.id });
        await finish(city, study.id);
        const byHand = await city.useCases.startSweep.run({});
        expect(await run(city)).toMatchObject({ kind: 'joined', slot: { sweepId: byHand.id } });
        expect(await run(city)).toEqual({ kind: 'nothing_due' });
      }),
      TIMEOUT_MS,
    );

    it(
      'is skipped, and says so, where a later day is recorded already',
      at('2026-03-30T15:00', async (city, clock) => {
        await city.import(caseCity(1));
        await run(city);
        clock.set('2026-04-02T12:00');
        await city.sweep('2026-04-02');
        clock.set('2026-03-31T02:00');
        expect(await run(city)).toMatchObject({ kind: 'skipped', slot: { skipped: 'sweep_date_passed' } });
        expect(
          (await city.persistence.sweeps.list({ within: EVERYWHERE }, { limit: 10 })).items,
        ).toHaveLength(1);
      }),
      TIMEOUT_MS,
    );
  });
}
