import type { Finding, FindingHistoryEntry, FindingOutline } from '../findings/finding.js';

/** The finding with a waiver on it that ends on that day. */
export const waived = (finding: Finding, until: string): Finding => ({
  ...finding,
  state: finding.state === 'resolved' ? 'resolved' : 'waived',
  waivedUntil: until,
});

/** The finding without a waiver. */
export const counted = (finding: Finding): Finding => ({
  ...finding,
  state: finding.state === 'waived' ? 'open' : finding.state,
  waivedUntil: null,
});

/** Whether a finding has a waiver that is over on that day: it counts again from the evaluation that sees it. */
export const isOver = (
  { state, waivedUntil }: Pick<FindingOutline, 'state' | 'waivedUntil'>,
  day: string,
): boolean => state === 'waived' && (waivedUntil === null || waivedUntil <= day);

/** In what state a finding is that fails on that day. */
export const failingState = (waivedUntil: string | null, day: string): 'open' | 'waived' =>
  waivedUntil !== null && waivedUntil > day ? 'waived' : 'open';

/** What the history of a finding says of the waiver that was laid on it, or taken away. */
export const waiverEntry = (
  finding: Finding,
  event: 'waived' | 'counted',
  reason: string,
  { id, at, sweepId = null }: { id: string; at: Date; sweepId?: string | null },
): FindingHistoryEntry => ({
  id,
  findingId: finding.id,
  at,
  event,
  verdictBefore: finding.verdict,
  verdictAfter: finding.verdict,
  sweepId,
  reason,
});

/** The finding without its waiver, if that is over, and what its history says of that; null where it is not. */
export function liftWaiver(
  finding: Finding,
  context: { at: Date; asOf: string; sweepId: string | null; nextId: () => string },
): { finding: Finding; entry: FindingHistoryEntry } | null {
  if (!isOver(finding, context.asOf)) return null;
  const { at, sweepId } = context;
  const lifted = counted(finding);
  const what = { id: context.nextId(), at, sweepId };
  return { finding: lifted, entry: waiverEntry(lifted, 'counted', 'waiver_expired', what) };
}
