import { describe, expect, it } from '@jest/globals';
import type { Sweep } from '@hongzhu/compliance';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { caseCity } from './city.js';
import {
  ACTOR,
  ALWAYS,
  NEVER,
  TIMEOUT_MS,
  eventsOf,
  every,
  heldBy,
  importAndSweep,
  none,
  openTasks,
  release,
  shown,
  some,
  withCityOn,
  withClosed,
} from './braking-stage.js';
/** What is held of a sweep, on every database. */
export function brakingContract(backend: PersistenceBackend): void {
  describe('a sweep that would open or close many tasks', () => {
    const withCity = withCityOn(backend);

    it(
      'of a system that was never swept is exempt, whatever it opens',
      withCity(ALWAYS, async (city) => {
        const first = await importAndSweep(city, caseCity(1));
        expect(first.tasks.opened).toBeGreaterThan(0);
        expect(first.brake).toMatchObject({ state: 'off', exempt: true, opening: 0 });
        expect(await city.tasks()).toHaveLength(first.tasks.opened);
      }),
      TIMEOUT_MS,
    );

    it(
      'records its findings, holds the tasks, and says so',
      withCity(ALWAYS, async (city, subject) => {
        const first = await importAndSweep(city, caseCity(1));
        const before = await openTasks(city);
        const held = await importAndSweep(city, withClosed(every));
        expect(held).toMatchObject({ state: 'complete', tasks: { opened: 0, closed: 0 } });
        expect(held.findings.resolved).toBeGreaterThan(0);
        expect(held.brake).toMatchObject({
          state: 'held',
          exempt: false,
          openTasks: first.tasks.opened,
          limit: 0,
          opening: 0,
        });
        const list = await heldBy(city, held.id);
        expect(list).toHaveLength(held.brake!.closing);
        expect(list.every(({ change, taskId }) => change === 'closing' && taskId !== null)).toBe(true);
        expect(await openTasks(city)).toEqual(before);
        expect(await eventsOf(subject, 'sweep.held')).toEqual([{ subject: `sweeps/${held.id}` }]);
        expect(await city.useCases.decideBrake.waiting()).toEqual([
          { sweepId: held.id, limit: 0, opening: 0, closing: list.length },
        ]);
      }),
      TIMEOUT_MS,
    );

    it(
      'leaves after each release just what a sweep without a brake leaves; a release again changes nothing',
      async () => {
        const steps = [none, every, some, none, some].map(withClosed);
        const expected: unknown[] = [];
        const tallies: unknown[] = [];
        await withCity(NEVER, async (city) => {
          for (const step of steps) {
            tallies.push((await importAndSweep(city, step)).tasks);
            expected.push(await shown(city));
          }
        })();
        await withCity(ALWAYS, async (city, subject) => {
          for (const [index, step] of steps.entries()) {
            const sweep = await importAndSweep(city, step);
            if (sweep.brake?.state === 'held') {
              const released = await release(city, sweep.id);
              expect(released.brake).toMatchObject({ state: 'released', decision: { by: ACTOR } });
              const { opened, closed } = tallies[index] as Sweep['tasks'];
              expect(released.brake?.applied).toEqual({ opened, closed });
            } else expect(sweep.brake?.exempt).toBe(true);
            expect(await shown(city)).toEqual(expected[index]);
            expect(await heldBy(city, sweep.id)).toEqual([]);
            const before = await city.state();
            const events = await eventsOf(subject, 'sweep.released');
            if (sweep.brake?.state === 'held') {
              await Promise.all([1, 2, 3].map(() => release(city, sweep.id)));
              await city.useCases.decideBrake.resume();
            }
            expect(await city.state()).toBe(before);
            expect(await eventsOf(subject, 'sweep.released')).toEqual(events);
          }
        })();
      },
      2 * TIMEOUT_MS,
    );

    it(
      'under the limit changes tasks as one without a brake does',
      async () => {
        const steps = [none, some, none].map(withClosed);
        const outcomes: unknown[][] = [];
        for (const brake of [NEVER, { share: 1, least: 0 }]) {
          const outcome: unknown[] = [];
          await withCity(brake, async (city) => {
            for (const step of steps) {
              const { tasks, brake: came } = await importAndSweep(city, step);
              outcome.push(tasks, came?.state, await shown(city));
            }
          })();
          outcomes.push(outcome);
        }
        expect(outcomes[1]).toEqual(outcomes[0]);
      },
      TIMEOUT_MS,
    );
  });
}
