import { describe, expect, it } from '@jest/globals';
import type { Actor, Report } from '@hongzhu/compliance';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import {
  aMarketTask,
  codeOf,
  INSTRUCTOR,
  onTaskStage,
  SUPERVISOR,
  TIMEOUT_MS,
  type TaskStage,
} from './task-stage.js';

const DISMISSAL: Report = {
  ...{ outcome: 'dismissed', reason: 'rule-does-not-fit' },
  ...{ note: 'looked at', plannedOn: null, facts: [] },
};

const handIn = async (stage: TaskStage, id: string, report: Report, actor: Actor = INSTRUCTOR) =>
  stage.city.useCases.reportOnTask.submit({ ...(await stage.on({ id }, actor)), report, claims: true });

/** What is claimed by being submitted, whatever the database. */
export function handingInContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: TaskStage) => Promise<void>) => onTaskStage(backend, test);

  describe('a task that is claimed by what is submitted', () => {
    it(
      'is claimed and submitted, with an entry for each',
      onStage(async (stage) => {
        const { id, version } = await aMarketTask(stage);
        expect(await handIn(stage, id, DISMISSAL)).toMatchObject({
          ...{ state: 'submitted', assignee: INSTRUCTOR.account, version: version + 2 },
          submission: { by: INSTRUCTOR.account, outcome: 'dismissed' },
        });
        expect((await stage.timeline(id)).slice(-2)).toEqual(['task.claim', 'task.submit']);
      }),
      TIMEOUT_MS,
    );

    it(
      'stays as it was where the report is refused, or somebody has it',
      onStage(async (stage) => {
        const task = await aMarketTask(stage);
        const late: Report = { ...DISMISSAL, outcome: 'confirmed', reason: null, plannedOn: stage.asOf };
        expect(await codeOf(handIn(stage, task.id, late))).toBe('invalid_request');
        expect(await stage.task(task.id)).toEqual(task);
        await stage.city.useCases.holdTask.claim(await stage.on(task));
        expect(await codeOf(handIn(stage, task.id, DISMISSAL, SUPERVISOR))).toBe('task_claimed');
        expect(await stage.task(task.id)).toMatchObject({ state: 'claimed', submission: null });
      }),
      TIMEOUT_MS,
    );
  });
}
