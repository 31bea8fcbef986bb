import type {
  Finding,
  FindingHistoryEntry,
  FindingMark,
  FindingOutline,
  JsonObject,
  ListedFinding,
} from '@hongzhu/compliance';
import type { RowOf } from '../schema/table.js';
import type {
  findingHistoryTable,
  findingMarkTable,
  findingOutlineTable,
  findingTable,
  listedFindingTable,
} from '../schema/tables/finding-tables.js';
import { cellOf } from './cell-of.js';

type FindingRow = RowOf<typeof findingTable>;
type HistoryRow = RowOf<typeof findingHistoryTable>;

/** `explanationDigest` is of the stored text that is the finding's explanation; null where it has none. */
export const findingRow = (finding: Finding, explanationDigest: string | null): FindingRow => ({
  id: finding.id,
  rule_id: finding.ruleId,
  rule_set_id: finding.ruleSetId,
  subject_type: finding.subject.type,
  subject_code: finding.subject.code,
  cell_type: finding.cell.type,
  cell_code: finding.cell.code,
  town_code: finding.cell.townCode,
  state: finding.state,
  kind: finding.kind,
  verdict: finding.verdict,
  severity: finding.severity,
  summary_zh: finding.summary.zh,
  summary_en: finding.summary.en,
  remedy_zh: finding.remedy.zh,
  remedy_en: finding.remedy.en,
  basis: finding.basis,
  explanation: null,
  explanation_digest: explanationDigest,
  missing: finding.missing,
  rule_set_version: finding.ruleSetVersion,
  evidence_digest: finding.evidenceDigest,
  first_seen_at: finding.firstSeenAt,
  last_seen_at: finding.lastSeenAt,
  resolved_at: finding.resolvedAt,
  reopened_count: finding.reopenedCount,
  task_id: finding.taskId,
  waived_until: finding.waivedUntil,
});

export const findingOf = (row: FindingRow, explanation: JsonObject | null): Finding => ({
  ...listedFindingOf(row),
  explanation,
});

export const listedFindingOf = (row: RowOf<typeof listedFindingTable>): ListedFinding => ({
  id: row.id,
  ruleId: row.rule_id,
  ruleSetId: row.rule_set_id,
  subject: { type: row.subject_type, code: row.subject_code },
  cell: cellOf(row),
  state: row.state,
  kind: row.kind,
  verdict: row.verdict,
  severity: row.severity,
  summary: { zh: row.summary_zh, en: row.summary_en },
  remedy: { zh: row.remedy_zh, en: row.remedy_en },
  basis: row.basis,
  missing: row.missing,
  ruleSetVersion: row.rule_set_version,
  evidenceDigest: row.evidence_digest,
  firstSeenAt: row.first_seen_at,
  lastSeenAt: row.last_seen_at,
  resolvedAt: row.resolved_at,
  reopenedCount: row.reopened_count,
  taskId: row.task_id,
  waivedUntil: row.waived_until,
});

export const findingOutlineOf = (row: RowOf<typeof findingOutlineTable>): FindingOutline => ({
  id: row.id,
  ruleId: row.rule_id,
  ruleSetId: row.rule_set_id,
  subject: { type: row.subject_type, code: row.subject_code },
  cell: cellOf(row),
  state: row.state,
  kind: row.kind,
  verdict: row.verdict,
  severity: row.severity,
  ruleSetVersion: row.rule_set_version,
  evidenceDigest: row.evidence_digest,
  taskId: row.task_id,
  waivedUntil: row.waived_until,
});

export const findingMarkOf = (row: RowOf<typeof findingMarkTable>): FindingMark => ({
  cell: { type: row.cell_type, code: row.cell_code },
  ruleId: row.rule_id,
  ruleSetId: row.rule_set_id,
  state: row.state,
  kind: row.kind,
  waivedUntil: row.waived_until,
});

export const historyRow = (entry: FindingHistoryEntry): HistoryRow => ({
  id: entry.id,
  finding_id: entry.findingId,
  at: entry.at,
  event: entry.event,
  verdict_before: entry.verdictBefore,
  verdict_after: entry.verdictAfter,
  sweep_id: entry.sweepId,
  reason: entry.reason,
});

export const historyOf = (row: HistoryRow): FindingHistoryEntry => ({
  id: row.id,
  findingId: row.finding_id,
  at: row.at,
  event: row.event,
  verdictBefore: row.verdict_before,
  verdictAfter: row.verdict_after,
  sweepId: row.sweep_id,
  reason: row.reason,
});
