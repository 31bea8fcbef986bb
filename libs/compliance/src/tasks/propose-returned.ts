import { chooseAssignees, type ProposalStores } from './choose-assignees.js';
import type { ReviewTask } from './review-task.js';
import type { TendedTask } from './tending.js';
import type { TaskMove } from './task-transitions.js';

/** In whose name the log has proposals that follow a move. */
export const QUEUE_ACTOR = 'queue';

/** What puts a task that somebody had, or put off, back into the queue. */
const INTO_QUEUE: readonly TaskMove[] = ['release', 'lapse', 'wake'];

/**
 * Asks instructors at once to take what moves have put back into the queue, and answers these proposals, one for a task at
 * most. Each belongs to its move, with which the version has risen and an event tells of the task; its entry in the log is left
 * to the caller. The moves are written by then, and the tasks locked.
 */
export async function proposeReturned(
  stores: ProposalStores,
  made: readonly TendedTask[],
): Promise<TendedTask[]> {
  const latest = new Map(made.map(({ after }) => [after.id, after]));
  const returned = made.flatMap(({ move, before }) => {
    const task = latest.get(before.id);
    return task !== undefined && INTO_QUEUE.includes(move) && isNobodys(task)
      ? [{ task, cell: task.cell, hadBy: before.leasedUntil === null ? null : before.assignee }]
      : [];
  });
  const assignees = await chooseAssignees(stores, returned);
  const proposals = returned.flatMap(({ task }, index): TendedTask[] => {
    const assignee = assignees[index] ?? null;
    if (assignee === null) return [];
    return [{ move: 'propose', before: task, after: { ...task, assignee } }];
  });
  if (proposals.length > 0) await stores.tasks.save(proposals.map(({ after }) => after));
  return proposals;
}

const isNobodys = ({ state, assignee }: ReviewTask): boolean => state === 'open' && assignee === null;
