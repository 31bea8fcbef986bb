import { taskKey, type TaskReconciliation } from '../tasks/reconcile-tasks.js';
import type { ReviewTask } from '../tasks/review-task.js';
import type { HeldTask, TaskChange } from './held-task.js';

export interface Withheld {
  /** What is left to be done at once: tasks that stay open and say something else. */
  readonly tasks: TaskReconciliation;
  readonly held: readonly HeldTask[];
}

/** Takes openings and closings out of what is to be done about the tasks of some cells. Pure. */
export function withhold(
  sweepId: string,
  tasks: TaskReconciliation,
  current: readonly ReviewTask[],
): Withheld {
  const before = new Map(current.map((task) => [task.id, task]));
  const isReopened = ({ id }: ReviewTask): boolean => before.get(id)?.state === 'closed';
  const reopened = tasks.updated.filter(isReopened);
  const updated = tasks.updated.filter((task) => !isReopened(task));
  const held = (change: TaskChange, task: ReviewTask, shown: ReviewTask): HeldTask => ({
    sweepId,
    cell: task.cell,
    ruleSetId: task.ruleSetId,
    change,
    taskId: before.has(task.id) ? task.id : null,
    severity: shown.severity,
    findingCount: shown.findingCount,
  });
  const opening = [...tasks.created, ...reopened];
  const openingKeys = new Set(opening.map(({ cell, ruleSetId }) => taskKey(cell, ruleSetId)));
  return {
    tasks: {
      created: [],
      updated,
      closed: [],
      tally: { opened: 0, updated: updated.length, closed: 0 },
      taskIds: new Map([...tasks.taskIds].filter(([key]) => !openingKeys.has(key))),
    },
    held: [
      ...opening.map((task) => held('opening', task, task)),
      ...tasks.closed.map((task) => held('closing', task, before.get(task.id) ?? task)),
    ],
  };
}
