import type { JsonObject } from '../findings/finding.js';
import type { TaskReconciliation } from '../tasks/reconcile-tasks.js';
import type { ReviewTask } from '../tasks/review-task.js';
import { evaluationMove } from '../tasks/evaluation-move.js';
import type { TaskMove } from '../tasks/task-transitions.js';
import { difference, type AuditEntry } from './audit-entry.js';

/** What the log keeps of a task. Words that people wrote are not in it. */
const audited = (task: ReviewTask): JsonObject => ({
  state: task.state,
  severity: task.severity,
  findingCount: task.findingCount,
  townCode: task.cell.townCode,
  assignee: task.assignee,
  leasedUntil: task.leasedUntil,
  dueOn: task.dueOn,
  dueProvisional: task.dueProvisional,
  warnedAt: task.warnedAt?.toISOString() ?? null,
  escalatedAt: task.escalatedAt?.toISOString() ?? null,
  pausedOn: task.clock.pausedOn,
  snoozedUntil: task.snoozedUntil,
  outcome: task.submission?.outcome ?? null,
  reason: task.submission?.reason ?? null,
  plannedOn: task.submission?.plannedOn ?? null,
  submittedBy: task.submission?.by ?? null,
  externalReference: task.externalReference,
});

/** Who moved tasks, and when. */
export type TaskMoved = Pick<AuditEntry, 'at' | 'actor'>;

/** The entry of one move; `before` is null for a task that was not there. */
export const taskEntry = (
  move: TaskMove | 'create',
  { before, after }: { before: ReviewTask | null; after: ReviewTask },
  { at, actor }: TaskMoved,
  noteDigest: string | null = null,
): AuditEntry => ({
  at,
  actor,
  action: `task.${move}`,
  subject: `tasks/${after.id}`,
  ...difference(before === null ? null : audited(before), audited(after)),
  noteDigest,
});

/** The entries of what an evaluation, or a waiver, did to the tasks of some cells, of which these were there. */
export function evaluationEntries(
  tasks: Pick<TaskReconciliation, 'created' | 'updated' | 'closed'>,
  current: readonly ReviewTask[],
  { isEvaluation, ...by }: TaskMoved & { readonly isEvaluation: boolean },
): AuditEntry[] {
  const known = new Map(current.map((task) => [task.id, task]));
  const entry = (after: ReviewTask): AuditEntry => {
    const before = known.get(after.id) ?? null;
    return taskEntry(
      before === null ? 'create' : evaluationMove(before, after, isEvaluation),
      { before, after },
      by,
    );
  };
  return [...tasks.created, ...tasks.updated, ...tasks.closed].map(entry);
}
