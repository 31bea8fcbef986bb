import {
  storedExplanation,
  type Finding,
  type FindingHistoryEntry,
  type ListedFinding,
} from '@hongzhu/compliance';
import type {
  FindingDetailView,
  FindingHistoryEntryView,
  FindingView,
  TaskFindingView,
} from '@hongzhu/contracts';

export const presentFinding = (finding: ListedFinding): FindingView => ({
  id: finding.id,
  ruleId: finding.ruleId,
  ruleSetId: finding.ruleSetId,
  subject: { type: finding.subject.type, code: finding.subject.code },
  marketCode: finding.cell.type === 'market' ? finding.cell.code : null,
  townCode: finding.cell.townCode,
  state: finding.state,
  kind: finding.kind,
  verdict: finding.verdict,
  severity: finding.severity,
  firstSeenAt: finding.firstSeenAt.toISOString(),
  lastSeenAt: finding.lastSeenAt.toISOString(),
  resolvedAt: finding.resolvedAt?.toISOString() ?? null,
  reopenedCount: finding.reopenedCount,
  taskId: finding.taskId,
  waivedUntil: finding.waivedUntil,
  summary: finding.summary,
});

/** The finding with its remedy, its basis and the facts that decided it. */
export function presentExplainedFinding(finding: Finding): TaskFindingView {
  const explanation = storedExplanation(finding.explanation);
  return {
    ...presentFinding(finding),
    remedy: finding.remedy,
    smallestChange: explanation?.change?.text ?? null,
    basis: finding.basis,
    missing: finding.missing,
    ruleSetVersion: finding.ruleSetVersion,
    explanation,
  };
}

export const presentFindingDetail = (
  finding: Finding,
  history: readonly FindingHistoryEntry[],
): FindingDetailView => ({
  ...presentExplainedFinding(finding),
  history: history.map(presentHistoryEntry),
});

const presentHistoryEntry = (entry: FindingHistoryEntry): FindingHistoryEntryView => ({
  at: entry.at.toISOString(),
  event: entry.event,
  verdictBefore: entry.verdictBefore,
  verdictAfter: entry.verdictAfter,
  sweepId: entry.sweepId,
  reason: entry.reason,
});
