import { findingKey, type Finding } from '../findings/finding.js';
import type { Reconciliation } from '../findings/reconcile-findings.js';
import { taskKey, type TaskReconciliation } from './reconcile-tasks.js';

/** The findings to be written, each with its task; a kept finding is written when only its task changed. */
export function linkedFindings(
  { changed, unresolved }: Pick<Reconciliation, 'changed' | 'unresolved'>,
  { taskIds }: Pick<TaskReconciliation, 'taskIds'>,
): Finding[] {
  const written = new Map(changed.map((finding) => [findingKey(finding), finding]));
  for (const finding of unresolved) {
    const taskId = taskIds.get(taskKey(finding.cell, finding.ruleSetId)) ?? finding.taskId;
    if (taskId !== finding.taskId) written.set(findingKey(finding), { ...finding, taskId });
  }
  return [...written.values()];
}
