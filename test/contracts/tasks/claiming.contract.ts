import { describe, expect, it } from '@jest/globals';
import type { Actor, ReviewTask } from '@hongzhu/compliance';
import { aTask } from '../persistence/domain-builders.js';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { inFreshCity, type City } from '../use-cases/city.js';
import { codeOf, TIMEOUT_MS } from './task-stage.js';

const claimants = (number: number): Actor[] =>
  Array.from({ length: number }, (_, n) => ({
    account: `claimant-${n}`,
    role: 'instructor',
    towns: null,
    markets: null,
  }));

/** So many open tasks, of markets that no registry has. */
async function tasksIn({ persistence }: City, number: number): Promise<ReviewTask[]> {
  const tasks = Array.from({ length: number }, (_, n) =>
    aTask({ cell: { type: 'market', code: `m${n}`, townCode: 't1' } }),
  );
  await persistence.transactions.run((stores) => stores.tasks.save(tasks));
  return tasks;
}

/** The claimants who got the task; the others are told who has it, or that it has changed. */
async function claimedBy({ useCases }: City, task: ReviewTask, actors: readonly Actor[]): Promise<string[]> {
  const won = await Promise.all(
    actors.map(async (actor) => {
      const command = { taskId: task.id, expectedVersion: task.version, actor };
      const code = await codeOf(useCases.holdTask.claim(command));
      expect(['nothing was thrown', 'task_claimed', 'stale_version']).toContain(code);
      return code === 'nothing was thrown' ? [actor.account] : [];
    }),
  );
  return won.flat();
}

/** Of many claimants, each task is one's, whatever the database. */
export function claimingContract(backend: PersistenceBackend): void {
  describe('claiming', () => {
    it(
      '500 tasks by 8 claimants at once gives each task one holder',
      inFreshCity(backend, async (city) => {
        const tasks = await tasksIn(city, 500);
        const winners = new Map<string, string[]>();
        for (const task of tasks) winners.set(task.id, []);
        await Promise.all(
          claimants(8).map(async (actor) => {
            for (const task of tasks) winners.get(task.id)!.push(...(await claimedBy(city, task, [actor])));
          }),
        );
        const stored = new Map((await city.tasks()).map((task) => [task.id, task]));
        for (const { id } of tasks) {
          expect(winners.get(id)).toEqual([stored.get(id)?.assignee]);
          expect(stored.get(id)).toMatchObject({ state: 'claimed', version: 2 });
        }
      }),
      TIMEOUT_MS,
    );

    it(
      'one task by 50 at once gives it one holder, whom the others are told',
      inFreshCity(backend, async (city) => {
        const [task] = await tasksIn(city, 1);
        expect(await claimedBy(city, task!, claimants(50))).toHaveLength(1);
        const late = { taskId: task!.id, expectedVersion: 2, actor: claimants(51)[50]! };
        const { assignee } = (await city.tasks())[0]!;
        await expect(city.useCases.holdTask.claim(late)).rejects.toMatchObject({
          code: 'task_claimed',
          details: { assignee },
        });
      }),
      TIMEOUT_MS,
    );
  });
}
