import type { DismissalCount, Waiver } from '@hongzhu/compliance';
import type { DismissalReasonView, FalseAlarmsView, WaiverView } from '@hongzhu/contracts';

export const presentWaiver = (waiver: Waiver, today: string): WaiverView => ({
  id: waiver.id,
  findingId: waiver.findingId,
  ruleId: waiver.ruleId,
  ruleSetId: waiver.ruleSetId,
  subject: { type: waiver.subject.type, code: waiver.subject.code },
  marketCode: waiver.cell.type === 'market' ? waiver.cell.code : null,
  townCode: waiver.cell.townCode,
  origin: waiver.origin,
  dismissal: waiver.dismissal,
  reason: waiver.reason,
  state: waiver.state,
  requestedBy: waiver.requestedBy,
  requestedAt: waiver.requestedAt.toISOString(),
  decidedBy: waiver.decidedBy,
  decidedAt: waiver.decidedAt?.toISOString() ?? null,
  expiresOn: waiver.expiresOn,
  expired: waiver.expiresOn <= today,
  version: waiver.version,
});

export function presentFalseAlarms(
  ruleId: string,
  { findings, dismissed }: { findings: number; dismissed: number },
  dismissals: readonly DismissalCount[],
): FalseAlarmsView {
  return {
    ruleId,
    findings,
    dismissed,
    rate: findings === 0 ? null : dismissed / findings,
    reasons: dismissals.map(({ reason, count }) => ({ reason: reason as DismissalReasonView, count })),
  };
}
