import type { Waiver } from '@hongzhu/client';

/**
 * What became of it that somebody asked for a waiver of a finding: the request that waits for a decision, else the last one if it was
 * refused; null where there is neither.
 */
export function askedWaiver(findingId: string, waivers: readonly Waiver[]): Waiver | null {
  const asked = waivers.filter((each) => each.findingId === findingId && each.origin === 'request');
  const waiting = asked.find(({ state, expired }) => state === 'requested' && !expired);
  if (waiting !== undefined) return waiting;
  const last = asked.reduce<Waiver | null>(
    (latest, each) => (latest === null || each.requestedAt > latest.requestedAt ? each : latest),
    null,
  );
  return last?.state === 'refused' ? last : null;
}
