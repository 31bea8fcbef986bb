import { describe, expect, it } from '@jest/globals';
import type { HeldTask } from '@hongzhu/compliance';
import { SystemClock } from '@hongzhu/platform';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { caseCity, City } from './city.js';
import {
  ACTOR,
  ALWAYS,
  DAY,
  NEVER,
  TIMEOUT_MS,
  aHeldTask,
  discard,
  every,
  heldBy,
  importAndSweep,
  openTasks,
  release,
  withCityOn,
  withClosed,
} from './braking-stage.js';
/** What a supervisor's word does to held tasks, on every database. */
export function decidingContract(backend: PersistenceBackend): void {
  describe('tasks that are held', () => {
    const withCity = withCityOn(backend);

    it(
      'opens only what is still true when it is released',
      withCity(ALWAYS, async (city) => {
        await importAndSweep(city, withClosed(every));
        const held = await importAndSweep(city, caseCity(1));
        const [moot, ...rest] = (await heldBy(city, held.id)).filter(({ cell }) => cell.type === 'market');
        await city.persistence.transactions.run(async ({ findings }) => {
          const outlines = await findings.outlinesForCells([moot!.cell], []);
          const all = await findings.load(outlines.map(({ id }) => id));
          const at = new Date();
          await findings.save(all.map((each) => ({ ...each, state: 'resolved', resolvedAt: at })));
        });
        await release(city, held.id);
        const keyOf = ({ cell, ruleSetId }: Pick<HeldTask, 'cell' | 'ruleSetId'>): string =>
          `${cell.code} ${ruleSetId}`;
        const open = (await city.tasks()).filter(({ state }) => state !== 'closed').map(keyOf);
        expect(open).not.toContain(keyOf(moot!));
        const others = rest.filter(({ cell }) => cell.code !== moot!.cell.code).map(keyOf);
        expect(others.length).toBeGreaterThan(0);
        expect(open).toEqual(expect.arrayContaining(others));
      }),
      TIMEOUT_MS,
    );

    it(
      'forgets what is discarded; the next sweep judges anew, and holds what is still too much',
      withCity(ALWAYS, async (city) => {
        await importAndSweep(city, caseCity(1));
        const before = await openTasks(city);
        const held = await importAndSweep(city, withClosed(every));
        expect((await discard(city, held.id)).brake).toMatchObject({
          state: 'discarded',
          decision: { by: ACTOR, reason: 'It is not so.' },
        });
        expect((await discard(city, held.id)).brake?.state).toBe('discarded');
        expect(await heldBy(city, held.id)).toEqual([]);
        expect(await openTasks(city)).toEqual(before);
        await expect(release(city, held.id)).rejects.toMatchObject({ code: 'brake_discarded' });
        const again = await city.sweep(DAY);
        expect(again.brake).toMatchObject({ state: 'held', closing: held.brake!.closing });
        const mended = await importAndSweep(city, caseCity(1));
        expect(mended.brake).toMatchObject({ state: 'off', opening: 0, closing: 0 });
        expect(await openTasks(city)).toEqual(before);
        expect((await city.sweepOf(again.id)).brake?.state).toBe('superseded');
        await expect(release(city, again.id)).rejects.toMatchObject({ code: 'brake_superseded' });
      }),
      TIMEOUT_MS,
    );

    it(
      'of some towns takes the word over for these, and leaves the rest to the earlier one',
      withCity(ALWAYS, async (city) => {
        await importAndSweep(city, caseCity(1));
        const all = await importAndSweep(city, withClosed(every));
        const [first] = (await heldBy(city, all.id)).filter(({ cell }) => cell.type === 'market');
        const town = first!.cell.townCode!;
        const { id } = await city.useCases.startSweep.run({ asOf: DAY, towns: [town] });
        await city.useCases.planSweep.run(id);
        await expect(release(city, all.id)).rejects.toMatchObject({ code: 'registry_busy' });
        await city.runChunks(id);
        const [earlier, later] = [await heldBy(city, all.id), await heldBy(city, id)];
        expect(later.length).toBeGreaterThan(0);
        expect(later.every(({ cell }) => cell.townCode === town || cell.townCode === null)).toBe(true);
        expect(earlier.some(({ cell }) => cell.townCode === town)).toBe(false);
        expect(earlier.length + later.length).toBe(all.brake!.closing);
        expect((await city.sweepOf(all.id)).brake?.state).toBe('held');
        await release(city, all.id);
        await release(city, id);
        const closed = (await city.tasks()).filter(({ state }) => state === 'closed');
        expect(closed).toHaveLength(all.brake!.closing);
        expect([await heldBy(city, all.id), await heldBy(city, id)]).toEqual([[], []]);
      }),
      TIMEOUT_MS,
    );

    it(
      'that is cancelled holds nothing, and the next one makes good what it left',
      withCity(ALWAYS, async (city) => {
        await importAndSweep(city, caseCity(1));
        await city.import(withClosed(every));
        const { id } = await city.useCases.startSweep.run({ asOf: DAY });
        await city.useCases.planSweep.run(id);
        const { transactions } = city.persistence;
        await transactions.run(({ held }) => held.hold([{ ...aHeldTask, sweepId: id }]));
        await city.useCases.cancelSweep.run(id, 'an-account');
        expect((await city.sweepOf(id)).brake?.state).toBe('off');
        expect(await heldBy(city, id)).toEqual([]);
        await expect(release(city, id)).rejects.toMatchObject({ code: 'brake_not_held' });
        expect((await city.sweep(DAY)).brake?.state).toBe('held');
      }),
      TIMEOUT_MS,
    );

    it(
      'closes the tasks of a retired rule set in the end, though their closing was discarded first',
      withCity(ALWAYS, async (city) => {
        await city.import(caseCity(2));
        await city.sweep('2025-01-01');
        const settings = { brake: ALWAYS, shadow: { share: 0 } };
        const later = await City.over(
          city.persistence,
          (set) => set !== 'five-ones',
          new SystemClock(),
          settings,
        );
        const held = await later.sweep('2025-01-01');
        expect(held.brake).toMatchObject({ state: 'held' });
        await discard(later, held.id);
        const again = await later.sweep('2025-01-01');
        expect(again.brake).toMatchObject({ state: 'held', closing: held.brake!.closing });
        await release(later, again.id);
        const ofRetired = (await later.tasks()).filter(({ ruleSetId }) => ruleSetId === 'five-ones');
        expect(ofRetired.every(({ state }) => state === 'closed')).toBe(true);
      }),
      TIMEOUT_MS,
    );

    it(
      'answers a word on an unknown sweep, or on one that holds nothing, with a stable code',
      withCity(NEVER, async (city) => {
        const first = await importAndSweep(city, caseCity(1));
        for (const word of [release, discard]) {
          await expect(word(city, first.id)).rejects.toMatchObject({ code: 'brake_not_held' });
          await expect(word(city, 'nowhere')).rejects.toMatchObject({ code: 'sweep_not_found' });
        }
      }),
      TIMEOUT_MS,
    );
  });
}
