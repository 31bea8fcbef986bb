import type { Finding, QueuedTask, ReviewTaskReader } from '@hongzhu/compliance';
import type { TaskCountView, TaskDetailView, TaskSummaryView, TaskView } from '@hongzhu/contracts';
import { presentExplainedFinding } from '../findings/present-finding.js';

export const presentTask = (task: QueuedTask): TaskView => ({
  id: task.id,
  subject: { type: task.cell.type, code: task.cell.code, name: task.subjectName },
  marketCode: task.cell.type === 'market' ? task.cell.code : null,
  townCode: task.cell.townCode,
  ruleSetId: task.ruleSetId,
  state: task.state,
  severity: task.severity,
  title: task.title,
  findingCount: task.findingCount,
  assignee: task.assignee,
  claimedAt: task.claimedAt?.toISOString() ?? null,
  openedAt: task.openedAt.toISOString(),
  dueOn: task.dueOn,
  closedAt: task.closedAt?.toISOString() ?? null,
  reopenedCount: task.reopenedCount,
  version: task.version,
});

export const presentTaskDetail = (task: QueuedTask, findings: readonly Finding[]): TaskDetailView => ({
  ...presentTask(task),
  findings: findings.map(presentExplainedFinding),
});

type TaskCounts = Awaited<ReturnType<ReviewTaskReader['summary']>>;

export function presentTaskSummary(counts: TaskCounts): TaskSummaryView {
  const sum = (rows: TaskCounts): number => rows.reduce((total, { count }) => total + count, 0);
  return {
    total: sum(counts),
    unfinished: sum(counts.filter(({ state }) => state !== 'closed')),
    // The reader counts stored tasks, whose states and severities are of these words.
    counts: counts as TaskCountView[],
  };
}
