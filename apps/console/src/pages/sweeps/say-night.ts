import type { Sweep, SweepSlot } from '@hongzhu/client';
import { isOpen } from './progress-of.js';

/** The sweep by which the whole city stands: the latest one of all towns that records, or is going to. */
export const sweepOfCity = <T extends Pick<Sweep, 'towns' | 'effect' | 'status'>>(
  sweeps: readonly T[],
): T | null =>
  sweeps.find(
    ({ towns, effect, status }) => towns === null && effect === 'record' && status !== 'cancelled',
  ) ?? null;

/** Whether it is over without all the verdicts that it owes. */
export const lacksVerdicts = ({ status, missing }: Pick<Sweep, 'status' | 'missing'>): boolean =>
  status === 'incomplete' || missing.pairs > 0;

/** Whether the sweep is the one of this very night. */
export const isOfLastNight = (
  { id }: Pick<Sweep, 'id'>,
  slots: readonly Pick<SweepSlot, 'sweepId' | 'date'>[],
  today: string,
): boolean => slots.some(({ sweepId, date }) => sweepId === id && date === today);

export type NightWithout = NonNullable<SweepSlot['skipped']> | 'absent';

/**
 * Why nothing was swept last night; null where something was, or where that night is not due yet.
 * @param nextDate the night that is due next: when it is a later one than today's, today's was due
 */
export function nightWithout(
  slots: readonly Pick<SweepSlot, 'date' | 'skipped'>[],
  nextDate: string,
  today: string,
): NightWithout | null {
  const slot = slots.find(({ date }) => date === today);
  if (slot !== undefined) return slot.skipped;
  return nextDate > today ? 'absent' : null;
}

/** What there is to say of a sweep: which sentence, and the numbers in it. */
export type Saying = {
  readonly key: 'queued' | 'running' | 'complete' | 'incomplete' | 'failed' | 'cancelled' | 'study';
  /** Whether tasks wait for a supervisor besides. */
  readonly isHeld: boolean;
  readonly numbers: Readonly<Record<string, number>>;
};

type Said = Pick<
  Sweep,
  'status' | 'effect' | 'evaluated' | 'expected' | 'missing' | 'findings' | 'tasks' | 'brake'
>;

export function sayingOf(sweep: Said): Saying {
  const { evaluated, expected, missing, findings, tasks, brake } = sweep;
  const numbers = {
    markets: evaluated.markets,
    pairs: evaluated.pairs,
    ofPairs: expected.pairs,
    missingMarkets: missing.markets,
    missingPairs: missing.pairs,
    found: findings.opened,
    resolved: findings.resolved,
    opened: tasks.opened,
    closed: tasks.closed,
    opening: brake.opening,
    closing: brake.closing,
    limit: brake.limit,
  };
  return { key: keyOf(sweep), isHeld: !isOpen(sweep) && brake.state === 'held', numbers };
}

function keyOf(sweep: Said): Saying['key'] {
  const { status, effect } = sweep;
  return status === 'complete' && effect === 'study' ? 'study' : status;
}
