import { addDays } from '@hongzhu/rules-engine';

/** The nightly sweep is due at two in the morning in Shanghai, wherever the machines are. */
export const NIGHTLY = { hour: 2, timeZone: 'Asia/Shanghai' } as const;

/** Shanghai keeps one offset the whole year round, since 1992. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

export const SKIP_REASONS = ['first_start', 'missed', 'sweep_date_passed'] as const;
/**
 * Why no sweep was started for a slot: it lay before the service was first started; nothing ran until a later slot
 * was due; a sweep of a later date was recorded already.
 */
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What became of the nightly sweep of one calendar date; there is at most one row for a date. */
export interface SweepSlot {
  /** The date in Shanghai, `YYYY-MM-DD`. */
  readonly date: string;
  /** The sweep that does this night's work; null when the slot was skipped. */
  readonly sweepId: string | null;
  readonly skipped: SkipReason | null;
  readonly recordedAt: Date;
}

/** The date of the newest slot that is due at `now`. */
export function dueSlot(now: Date): string {
  const local = new Date(now.getTime() + SHANGHAI_OFFSET_MS);
  const date = local.toISOString().slice(0, 'YYYY-MM-DD'.length);
  return local.getUTCHours() >= NIGHTLY.hour ? date : addDays(date, -1);
}

/** The slot that comes next after `now`: its date, and when it is due. */
export function nextSlot(now: Date): { readonly date: string; readonly dueAt: Date } {
  const date = addDays(dueSlot(now), 1);
  const midnight = new Date(`${date}T00:00:00Z`).getTime() - SHANGHAI_OFFSET_MS;
  return { date, dueAt: new Date(midnight + NIGHTLY.hour * 3_600_000) };
}

/** A service that was down for years says so once, not once a night. */
const MOST_MISSED = 400;

/** The dates of the slots between two, the newest 400 at most, oldest first. */
export function slotsBetween(before: string, after: string): string[] {
  const dates: string[] = [];
  for (let date = addDays(after, -1); date > before && dates.length < MOST_MISSED; date = addDays(date, -1)) {
    dates.push(date);
  }
  return dates.reverse();
}
