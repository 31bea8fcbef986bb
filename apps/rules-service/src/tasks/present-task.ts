import {
  possibleMoves,
  type Actor,
  type AnnotatedEntry,
  type Draft,
  type Finding,
  type ListedTask,
  type QueuedTask,
  type ReviewTaskReader,
} from '@hongzhu/compliance';
import type {
  TaskCountView,
  TaskDetailView,
  TaskDraft,
  TaskSummaryView,
  TaskView,
  TimelineEntryView,
} from '@hongzhu/contracts';
import { presentExplainedFinding } from '../findings/present-finding.js';

export const presentTask = (task: ListedTask): TaskView => ({
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
  leasedUntil: task.leasedUntil,
  openedAt: task.openedAt.toISOString(),
  dueOn: task.dueOn,
  dueProvisional: task.dueProvisional,
  pausedOn: task.clock.pausedOn,
  warnedAt: task.warnedAt?.toISOString() ?? null,
  escalatedAt: task.escalatedAt?.toISOString() ?? null,
  snoozedUntil: task.snoozedUntil,
  submission: task.submission,
  externalReference: task.externalReference,
  closedAt: task.closedAt?.toISOString() ?? null,
  reopenedCount: task.reopenedCount,
  version: task.version,
});

export const presentTaskDetail = (
  task: QueuedTask,
  findings: readonly Finding[],
  actor: Actor,
): TaskDetailView => ({
  ...presentTask(task),
  draft: task.draft === null ? null : presentDraft(task.draft),
  possible: possibleMoves(task, actor),
  findings: findings.map(presentExplainedFinding),
});

/** A draft as it can be sent again: what was not said is left out. */
const presentDraft = ({ outcome, reason, note, plannedOn, facts }: Draft): TaskDraft => ({
  ...(outcome !== undefined && { outcome }),
  ...(reason !== undefined && reason !== null && { reason }),
  ...(note !== undefined && { note }),
  ...(plannedOn !== undefined && plannedOn !== null && { plannedOn }),
  ...(facts !== undefined && facts.length > 0 && { facts }),
});

export const presentTimelineEntry = (entry: AnnotatedEntry): TimelineEntryView => ({
  position: entry.position,
  at: entry.at.toISOString(),
  actor: entry.actor,
  action: entry.action,
  before: entry.before,
  after: entry.after,
  note: entry.note,
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
