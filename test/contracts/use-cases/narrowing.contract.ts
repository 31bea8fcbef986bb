import { describe, expect, it } from '@jest/globals';
import { cellKey, HongzhuError, StorageError } from '@hongzhu/compliance';
import { SystemClock } from '@hongzhu/platform';
import { EVERYWHERE } from '@hongzhu/permissions';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { City } from './city.js';
import {
  BROKEN,
  DAY,
  expectAccounted,
  failingWith,
  missingOf,
  MOST_ROUNDS,
  planned,
  soundly,
  stageOn,
  workOn,
} from './narrowing-stage.js';

const TIMEOUT_MS = 120_000;

class Outage extends StorageError {
  override readonly isOutage = true;
}
const unreadable = () => new HongzhuError('stored_value_unreadable', 'It can not be read.');

/** What must become of a chunk that keeps failing, on every database. */
export function narrowingContract(backend: PersistenceBackend): void {
  describe('a chunk that keeps failing', () => {
    const onStage = stageOn(backend);

    it(
      'is split down to the market that breaks it; the sweep names it, leaves its findings alone, and does the rest',
      onStage(async (stage) => {
        const { city, registry } = stage;
        await city.sweep(DAY);
        const before = await city.state();
        registry.breaks = failingWith(unreadable);
        const id = await planned(city);
        await workOn(city, id);
        const sweep = await city.sweepOf(id);
        expect(sweep).toMatchObject({
          state: 'incomplete',
          failure: 'pairs_missing',
          missing: { markets: 1 },
        });
        expect(await missingOf(stage, id)).toMatchObject([
          {
            cell: { type: 'market', code: 'M0007' },
            ruleSetIds: null,
            reason: 'stored_value_unreadable',
            attempts: 3,
            pairs: sweep.missing.pairs,
          },
        ]);
        await expectAccounted(stage, sweep);
        expect(await city.state()).toBe(before);
        expect(await city.persistence.transactions.run(({ gate }) => gate.holder())).toBeNull();
      }),
      TIMEOUT_MS,
    );

    it(
      'is whole again when its town is swept after the repair',
      onStage(async (stage) => {
        const { city, registry, persistence } = stage;
        registry.breaks = failingWith(unreadable);
        const id = await planned(city);
        await workOn(city, id);
        const [missing] = await missingOf(stage, id);
        registry.breaks = soundly;
        const towns = [missing!.cell.townCode!];
        const again = await city.useCases.startSweep.run({ asOf: DAY, towns });
        await city.useCases.planSweep.run(again.id);
        await workOn(city, again.id);
        expect(await city.sweepOf(again.id)).toMatchObject({ state: 'complete', missing: { pairs: 0 } });
        const { items } = await persistence.findings.list(
          { within: EVERYWHERE, market: 'M0007' },
          { limit: 10 },
        );
        expect(items.length).toBeGreaterThan(0);
      }),
      TIMEOUT_MS,
    );

    it(
      'is split once when workers come to it at once, again and again',
      onStage(async (stage) => {
        const { city, registry } = stage;
        registry.breaks = failingWith(unreadable);
        const id = await planned(city);
        for (let round = 0; round < MOST_ROUNDS; round += 1) {
          const pending = await city.pendingChunks(id);
          if (pending.length === 0) break;
          const crowd = [...pending, ...pending, ...pending];
          await Promise.allSettled(crowd.map((each) => city.useCases.workOnChunk.run(id, each)));
        }
        const sweep = await city.sweepOf(id);
        expect(sweep.state).toBe('incomplete');
        expect((await missingOf(stage, id)).map(({ cell }) => cellKey(cell))).toEqual([BROKEN]);
        await expectAccounted(stage, sweep);
      }),
      TIMEOUT_MS,
    );

    it(
      'that kills its workers is found as well: an attempt counts before its work begins',
      onStage(
        async (stage) => {
          const { city, registry } = stage;
          const id = await planned(city);
          // A worker that is killed never says that its attempt has failed: it just ends.
          let die: (death: 'died') => void = () => undefined;
          registry.breaks = (cells) => {
            if (!cells.has(BROKEN)) return soundly();
            die('died');
            return new Promise(() => undefined);
          };
          let deaths = 0;
          for (let round = 0; round < MOST_ROUNDS; round += 1) {
            for (const number of await city.pendingChunks(id)) {
              const death = new Promise<'died'>((resolve) => (die = resolve));
              const outcome = await Promise.race([city.useCases.workOnChunk.run(id, number), death]);
              if (outcome === 'died') deaths += 1;
            }
          }
          expect(deaths % 3).toBe(0);
          const sweep = await city.sweepOf(id);
          expect(await missingOf(stage, id)).toMatchObject([
            { cell: { code: 'M0007' }, reason: 'attempt_not_ended', attempts: 3 },
          ]);
          await expectAccounted(stage, sweep);
        },
        { leaseSeconds: 0 },
      ),
      TIMEOUT_MS,
    );

    it(
      'is not held against it while only connections are lost, and never splits it',
      onStage(async (stage) => {
        const { city, registry, subject } = stage;
        const id = await planned(city);
        registry.breaks = failingWith(() => new Outage('database_error', 'lost'));
        const numbers = await city.pendingChunks(id);
        for (let attempt = 0; attempt < 7; attempt += 1) {
          await Promise.allSettled(numbers.map((each) => city.useCases.workOnChunk.run(id, each)));
        }
        expect(await city.pendingChunks(id)).toHaveLength(1);
        registry.breaks = soundly;
        await workOn(city, id);
        expect((await city.sweepOf(id)).state).toBe('complete');
        const split = await subject.rows(`select number from sweep_chunk where state = 'split'`);
        expect(split).toEqual([]);
      }),
      TIMEOUT_MS,
    );

    it(
      'is narrowed down after all when every attempt at it loses the connection, for as long as it takes to be sure',
      onStage(async (stage) => {
        const { city, registry } = stage;
        const id = await planned(city);
        registry.breaks = failingWith(() => new Outage('database_error', 'lost'));
        for (let round = 0; (await city.pendingChunks(id)).length > 0; round += 1) {
          if (round === 500) throw new Error('the sweep does not end');
          const numbers = await city.pendingChunks(id);
          await Promise.allSettled(numbers.map((each) => city.useCases.workOnChunk.run(id, each)));
        }
        expect(await missingOf(stage, id)).toMatchObject([
          { cell: { code: 'M0007' }, reason: 'database_error' },
        ]);
        await expectAccounted(stage, await city.sweepOf(id));
      }),
      TIMEOUT_MS,
    );

    it(
      'is planned and narrowed down also where a roster is missing, which planning counts by',
      onStage(async (stage) => {
        const { city, subject } = stage;
        await subject.rows(`delete from cell_roster where cell_type = 'market' and cell_code = 'M0007'`);
        const id = await planned(city);
        await workOn(city, id);
        const missing = await missingOf(stage, id);
        // The town counts the organizations of its markets: without the roster it can not be judged either.
        expect(missing.map(({ cell, reason }) => [cell.type, reason])).toEqual([
          ['market', 'roster_missing'],
          ['town', 'roster_missing'],
        ]);
        await expectAccounted(stage, await city.sweepOf(id));
      }),
      TIMEOUT_MS,
    );

    it(
      'is left out whole, unsplit, when every chunk fails for a reason of the process',
      onStage(async (stage) => {
        const { city } = stage;
        const id = await planned(city);
        const other = await City.over(stage.persistence, (set) => set !== 'five-ones', new SystemClock());
        for (let attempt = 0; attempt < 3; attempt += 1) {
          const numbers = await city.pendingChunks(id);
          await Promise.allSettled(numbers.map((each) => other.useCases.workOnChunk.run(id, each)));
        }
        const sweep = await city.sweepOf(id);
        expect(sweep).toMatchObject({ state: 'incomplete', evaluated: { pairs: 0 } });
        const reasons = new Set((await missingOf(stage, id)).map(({ reason }) => reason));
        expect(reasons).toEqual(new Set(['rule_set_version_missing']));
        await expectAccounted(stage, sweep);
      }),
      TIMEOUT_MS,
    );
  });
}
