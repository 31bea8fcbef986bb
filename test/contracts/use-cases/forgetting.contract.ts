import { describe, expect, it } from '@jest/globals';
import { NO_BRAKE, type Actor } from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import { aSweep } from '../persistence/domain-builders.js';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { caseCity, City, type Json } from './city.js';
import { MovedClock } from './moved-clock.js';

const TIMEOUT_MS = 120_000;
const NOTE_DAYS = 200;
const ROW_DAYS = 400;
const WORDS = '已上门核实';
const OTHER_WORDS = '尚待核实';

const snapshot = caseCity(1);
const asOf = String(snapshot['asOf']);

/** The snapshot with a member that can't be loaded. */
function withFault(): Json {
  const changed = structuredClone(snapshot);
  (changed['members'] as Json[])[0]!['organizationCode'] = 'nowhere';
  return changed;
}

/** What becomes of what people wrote, whatever the database. */
export function forgettingContract(backend: PersistenceBackend): void {
  const worker: Actor = { account: 'I-1', role: 'instructor', towns: null, markets: null };

  describe('what people wrote', () => {
    it.each([NOTE_DAYS, null])(
      'is deleted so many days after the work is over, and not before (%s)',
      async (noteDays) => {
        const subject = await backend.fresh();
        try {
          const clock = new MovedClock(new Date(`${asOf}T01:00:00Z`));
          const retention = { days: ROW_DAYS, noteDays };
          const city = await City.over(subject.persistence, undefined, clock, {
            ...{ retention, shadow: { share: 0 } },
          });
          await city.import(snapshot);
          await city.sweep(asOf);
          const { items } = await subject.persistence.tasks.list(
            { within: EVERYWHERE, state: 'open' },
            { limit: 2 },
          );
          const [first, second] = items.map(({ id, version }) => ({ id, version }));
          const comment = (task: { id: string; version: number }, text: string) =>
            city.useCases.annotateTask.comment({
              ...{ taskId: task.id, expectedVersion: task.version, actor: worker, text },
            });
          await comment(first!, WORDS);
          await comment(second!, OTHER_WORDS);
          await subject.rows(
            `update review_task set state = 'closed', closed_at = opened_at, draft = '{"note":"x"}',
              external_system = 'oa', external_id = '7', external_url = 'https://oa.example/7' where id = '${first!.id}'`,
          );
          const left = async (): Promise<number[]> => {
            const of = async (from: string): Promise<number> =>
              Number((await subject.rows(`select count(*) as number from ${from}`))[0]!['number']);
            return [
              await of(`stored_text where content like '%${WORDS}%'`),
              await of(`stored_text where content like '%${OTHER_WORDS}%'`),
              await of('review_task where draft is not null'),
              await of('review_task where coalesce(external_system, external_id, external_url) is not null'),
            ];
          };
          const prune = async (): Promise<void> => {
            expect(await city.useCases.pruneWords.run()).toBe('done');
          };
          clock.move(NOTE_DAYS - 1);
          await prune();
          expect(await left()).toEqual([1, 1, 1, 1]);
          clock.move(2);
          // Marked, and deleted once nobody can be about to write the same again.
          await prune();
          clock.move(1);
          await prune();
          await prune();
          expect(await left()).toEqual(noteDays === null ? [1, 1, 1, 1] : [0, 1, 0, 0]);
          const { items: entries } = await subject.persistence.audit.about(`tasks/${first!.id}`, {
            limit: 50,
          });
          const [told] = entries.filter(({ noteDigest }) => noteDigest !== null);
          expect(told).toMatchObject({ action: 'task.comment', note: noteDays === null ? WORDS : null });
        } finally {
          await subject.stop();
        }
      },
      TIMEOUT_MS,
    );

    it.each([NOTE_DAYS, null])(
      'about what a sweep held is deleted as much later, and who decided what stays (%s)',
      async (noteDays) => {
        const subject = await backend.fresh();
        try {
          const clock = new MovedClock(new Date(`${asOf}T01:00:00Z`));
          const city = await City.over(subject.persistence, undefined, clock, {
            ...{ retention: { days: ROW_DAYS, noteDays }, shadow: { share: 0 } },
          });
          const { transactions } = subject.persistence;
          const decision = { by: 'a-supervisor', reason: WORDS, at: clock.now().toISOString() };
          const sweeps = (['released', 'discarded'] as const).map((state) =>
            aSweep({ state: 'complete', brake: { ...NO_BRAKE, state, decision } }),
          );
          for (const each of sweeps) {
            await transactions.run((stores) => stores.sweeps.insertUnlessOpen({ ...each, state: 'queued' }));
            await transactions.run((stores) => stores.sweeps.update(each));
          }
          const prunedAfter = async (days: number) => {
            clock.move(days);
            expect(await city.useCases.pruneWords.run()).toBe('done');
            return Promise.all(sweeps.map(({ id }) => subject.persistence.sweeps.get(id)));
          };
          expect(await prunedAfter(NOTE_DAYS - 1)).toEqual(sweeps);
          const forgotten = { ...decision, reason: noteDays === null ? WORDS : '' };
          expect(await prunedAfter(2)).toEqual(
            sweeps.map((each) => ({ ...each, brake: { ...each.brake, decision: forgotten } })),
          );
        } finally {
          await subject.stop();
        }
      },
      TIMEOUT_MS,
    );

    it(
      'or what an import refused, is deleted with the verdicts of its time',
      async () => {
        const subject = await backend.fresh();
        try {
          const clock = new MovedClock(new Date(`${asOf}T01:00:00Z`));
          const city = await City.over(subject.persistence, undefined, clock, {
            ...{ retention: { days: ROW_DAYS }, shadow: { share: 0 } },
          });
          const { id } = await city.import(withFault(), 'partial');
          const { byteLength } = await city.useCases.readImport.rejectedRows(id);
          expect(byteLength).toBeGreaterThan(10);
          clock.move(ROW_DAYS - 1);
          await city.useCases.pruneWords.run();
          expect((await city.useCases.readImport.rejectedRows(id)).byteLength).toBe(byteLength);
          clock.move(2);
          await city.useCases.pruneWords.run();
          await expect(city.useCases.readImport.rejectedRows(id)).rejects.toMatchObject({
            code: 'rejected_file_not_found',
          });
          expect((await city.importOf(id)).errorCount).toBeGreaterThan(0);
        } finally {
          await subject.stop();
        }
      },
      TIMEOUT_MS,
    );
  });
}
