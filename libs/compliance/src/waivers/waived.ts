import type { Finding, FindingHistoryEntry, FindingKind, FindingOutline } from '../findings/finding.js';
import type { Waiver } from './waiver.js';

/** The finding with a waiver on it that ends on that day. */
export const waived = (finding: Finding, until: string): Finding => ({
  ...finding,
  state: finding.state === 'resolved' ? 'resolved' : 'waived',
  waivedUntil: until,
});

/** The day on which the last of the approved ones among these is over; null where there is none. */
export const lastDay = (waivers: readonly Pick<Waiver, 'state' | 'expiresOn'>[]): string | null =>
  waivers.reduce<string | null>(
    (last, { state, expiresOn }) =>
      state === 'approved' && (last === null || expiresOn > last) ? expiresOn : last,
    null,
  );

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

/**
 * The finding without its waiver, if that is over, or was of a finding that only asked for data and is a violation now; and
 * what its history says of that. Null where the waiver stands. `kindBefore`: null where there was no finding.
 */
export function liftWaiver(
  finding: Finding,
  kindBefore: FindingKind | null,
  context: { at: Date; asOf: string; sweepId: string | null; nextId: () => string },
): { finding: Finding; entry: FindingHistoryEntry } | null {
  const isWorse = finding.state === 'waived' && kindBefore === 'data-needed' && finding.kind === 'violation';
  if (!isWorse && !isOver(finding, context.asOf)) return null;
  const { at, sweepId } = context;
  const lifted = counted(finding);
  const what = { id: context.nextId(), at, sweepId };
  const reason = isWorse ? 'finding_worsened' : 'waiver_expired';
  return { finding: lifted, entry: waiverEntry(lifted, 'counted', reason, what) };
}
