/**
 * `counting`: the sweep runs, and notes what it would open and close. `applying`: it is no more than the limit, and being
 * done. `off`: it is done, or was never noted. `held`: it waits for a supervisor's word. `superseded`: a later sweep has
 * judged all of it anew.
 */
export type BrakeState = 'counting' | 'applying' | 'off' | 'held' | 'released' | 'discarded' | 'superseded';

/** What a sweep would change about tasks, and what became of that. */
export interface SweepBrake {
  readonly state: BrakeState;
  /** Nothing is held: no sweep has ever ended before, so that there is nothing to compare with. */
  readonly exempt: boolean;
  /** How many tasks of the sweep's towns were not closed when it started. */
  readonly openTasks: number;
  /** More openings, or more closings, than that are held. */
  readonly limit: number;
  /** How many tasks it would open, or reopen. */
  readonly opening: number;
  readonly closing: number;
  /** What of it was done after all. */
  readonly applied: { readonly opened: number; readonly closed: number };
  readonly decision: BrakeDecision | null;
}

/** A supervisor's word. */
export interface BrakeDecision {
  /** An account. */
  readonly by: string;
  readonly reason: string;
  /** When, as ISO 8601. */
  readonly at: string;
}

export interface BrakeSettings {
  /** The share of the open tasks, from 0 to 1, that one sweep may open or close. */
  readonly share: number;
  /** So many it may open or close in any case. */
  readonly least: number;
}

const NOTHING_COUNTED = {
  opening: 0,
  closing: 0,
  applied: { opened: 0, closed: 0 },
  decision: null,
} as const;

/** The brake of a sweep that begins. */
export const brakeFor = (
  openTasks: number,
  isFirst: boolean,
  { share, least }: BrakeSettings,
): SweepBrake => ({
  ...NOTHING_COUNTED,
  state: 'counting',
  exempt: isFirst,
  openTasks,
  limit: Math.max(least, Math.floor(share * openTasks)),
});

/** The brake of a sweep that was planned by a version without brakes. */
export const NO_BRAKE: SweepBrake = {
  ...NOTHING_COUNTED,
  state: 'counting',
  exempt: true,
  openTasks: 0,
  limit: 0,
};

/** Whether the changes of a running sweep are noted instead of made. */
export const notesChanges = (brake: SweepBrake | null): boolean =>
  brake !== null && brake.state === 'counting' && !brake.exempt;

/** Too much to be done without a word: a wrong import is wrong as a whole, so that openings hold closings, too. */
export const isOverLimit = ({ exempt, limit, opening, closing }: SweepBrake): boolean =>
  !exempt && (opening > limit || closing > limit);
