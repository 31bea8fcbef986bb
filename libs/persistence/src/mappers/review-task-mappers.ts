import {
  awaitsProof,
  nextTendOn,
  type ListedTask,
  type ReviewTask,
  type Submission,
  type TaskOutline,
} from '@hongzhu/compliance';
import type { Severity } from '@hongzhu/rules-engine';
import type { RowOf } from '../schema/table.js';
import type {
  listedTaskTable,
  reviewTaskOutlineTable,
  reviewTaskTable,
  StoredSubmission,
} from '../schema/tables/review-task-tables.js';
import { cellOf } from './cell-of.js';

/** The gravest first. */
export const SEVERITY_RANKS: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2, data: 3 };

type ReviewTaskRow = RowOf<typeof reviewTaskTable>;

export const reviewTaskRow = (task: ReviewTask): ReviewTaskRow => ({
  id: task.id,
  cell_type: task.cell.type,
  cell_code: task.cell.code,
  town_code: task.cell.townCode,
  rule_set_id: task.ruleSetId,
  state: task.state,
  severity: task.severity,
  gravity: SEVERITY_RANKS[task.severity],
  title_zh: task.title.zh,
  title_en: task.title.en,
  finding_count: task.findingCount,
  content_digest: task.contentDigest,
  assignee: task.assignee,
  claimed_at: task.claimedAt,
  opened_at: task.openedAt,
  due_on: task.dueOn,
  closed_at: task.closedAt,
  reopened_count: task.reopenedCount,
  version: task.version,
  leased_until: task.leasedUntil,
  clock_from: task.clock.from,
  clock_days: task.clock.workingDays,
  paused_on: task.clock.pausedOn,
  warned_at: task.warnedAt,
  escalated_at: task.escalatedAt,
  snoozed_until: task.snoozedUntil,
  draft: task.draft,
  submission: task.submission,
  outcome: task.submission?.outcome ?? null,
  external_system: task.externalReference?.system ?? null,
  external_id: task.externalReference?.id ?? null,
  external_url: task.externalReference?.url ?? null,
  clock_allotted: task.clock.allotted,
  warn_on: task.warnOn,
  due_provisional: task.dueProvisional,
  tend_on: nextTendOn(task),
  awaits_proof: awaitsProof(task),
});

export const reviewTaskOf = (row: ReviewTaskRow): ReviewTask => ({
  id: row.id,
  cell: cellOf(row),
  ruleSetId: row.rule_set_id,
  state: row.state,
  severity: row.severity,
  title: { zh: row.title_zh, en: row.title_en },
  findingCount: row.finding_count,
  contentDigest: row.content_digest,
  assignee: row.assignee,
  claimedAt: row.claimed_at,
  openedAt: row.opened_at,
  dueOn: row.due_on,
  closedAt: row.closed_at,
  reopenedCount: row.reopened_count,
  version: row.version,
  leasedUntil: row.leased_until,
  dueProvisional: row.due_provisional,
  warnOn: row.warn_on,
  clock: {
    from: row.clock_from,
    workingDays: row.clock_days,
    allotted: row.clock_allotted,
    pausedOn: row.paused_on,
  },
  warnedAt: row.warned_at,
  escalatedAt: row.escalated_at,
  snoozedUntil: row.snoozed_until,
  draft: row.draft,
  submission: row.submission === null ? null : submissionOf(row.submission),
  externalReference: referenceOf(row),
});

/** Written out once more: a list makes fifty of these, and no others to make them of. */
export const listedTaskOf = (
  row: RowOf<typeof listedTaskTable> & { readonly subject_name: string | null },
): ListedTask => ({
  id: row.id,
  cell: cellOf(row),
  ruleSetId: row.rule_set_id,
  state: row.state,
  severity: row.severity,
  title: { zh: row.title_zh, en: row.title_en },
  findingCount: row.finding_count,
  assignee: row.assignee,
  claimedAt: row.claimed_at,
  openedAt: row.opened_at,
  dueOn: row.due_on,
  closedAt: row.closed_at,
  reopenedCount: row.reopened_count,
  version: row.version,
  leasedUntil: row.leased_until,
  dueProvisional: row.due_provisional,
  clock: { pausedOn: row.paused_on },
  warnedAt: row.warned_at,
  escalatedAt: row.escalated_at,
  snoozedUntil: row.snoozed_until,
  submission: row.submission === null ? null : submissionOf(row.submission),
  externalReference: referenceOf(row),
  subjectName: row.subject_name,
});

export const taskOutlineOf = (row: RowOf<typeof reviewTaskOutlineTable>): TaskOutline => ({
  id: row.id,
  cell: cellOf(row),
  ruleSetId: row.rule_set_id,
  awaitsProof: row.awaits_proof,
});

const submissionOf = (stored: StoredSubmission): Submission => ({
  ...stored,
  facts: stored.facts ?? [],
  correctedAt: stored.correctedAt ?? null,
});

const referenceOf = ({
  external_system: system,
  external_id: id,
  external_url: url,
}: Pick<
  ReviewTaskRow,
  'external_system' | 'external_id' | 'external_url'
>): ReviewTask['externalReference'] => (system === null || id === null ? null : { system, id, url });
