import { brakeFor, type BrakeSettings } from '../brake/sweep-brake.js';
import { cellKey, type Cell } from '../cells/cell.js';
import type { Clock } from '../shared/clock.js';
import type { Stores } from '../shared/transactions.js';
import type { DueCell } from './recheck-store.js';

const CELLS_PER_CHUNK = 50;
/** A town is read with everything that lies in it. */
const TOWNS_PER_CHUNK = 4;
/**
 * A recheck judges as of today, beside findings as of the last sweep. Where that one is older, findings are of another
 * time, and the next sweep has to judge them all.
 */
const OLDEST_SWEEP_DAYS = 7;
const DAY_MS = 86_400_000;

/**
 * `busy`: a sweep reads the registry, or an import changes it. `held`: tasks wait for a supervisor, or rechecks have come
 * to the limit since the last sweep. `stale`: no sweep has been recorded in the last days.
 */
export type RecheckPlan =
  | { readonly kind: 'nothing_due' | 'busy' | 'held' | 'stale' }
  | {
      readonly kind: 'due';
      readonly due: readonly DueCell[];
      /** The cells that exist, as they are now; the others have left the registry. */
      readonly present: readonly Cell[];
      /** The sweep that the tally counts from. */
      readonly sweepId: string;
      /** More openings, or more closings, than that are left to the next sweep. */
      readonly limit: number;
    };

/** What is to be rechecked next; of these cells only, where some are named. */
export async function planRecheck(
  stores: Stores,
  clock: Clock,
  brake: BrakeSettings,
  only: readonly Cell[] | null = null,
): Promise<RecheckPlan> {
  const next =
    only === null
      ? stores.rechecks.next(clock.now(), CELLS_PER_CHUNK)
      : stores.rechecks.lock(only.slice(0, CELLS_PER_CHUNK));
  const due = upToTowns(await next);
  if (due.length === 0) return { kind: 'nothing_due' };
  if ((await stores.gate.holder()) !== null) return { kind: 'busy' };
  const last = await stores.rechecks.lastSweep();
  if (last === null || isStale(last.asOf, clock.today())) return { kind: 'stale' };
  const held = await stores.sweeps.inBrakeState('held');
  if (held.length > 0 || (await stores.rechecks.tally(last.id)).held) return { kind: 'held' };
  const located = await stores.registry.locate(due.map(({ cell: { type, code } }) => ({ type, code })));
  const { limit } = brakeFor(await stores.tasks.countUnclosed(null), false, brake);
  return { kind: 'due', due, present: located.map(({ cell }) => cell), sweepId: last.id, limit };
}

const isStale = (asOf: string, today: string): boolean =>
  Date.parse(today) - Date.parse(asOf) > OLDEST_SWEEP_DAYS * DAY_MS;

/** The first of them, up to the last town that still goes in. */
function upToTowns(due: readonly DueCell[]): readonly DueCell[] {
  const towns = due.flatMap(({ cell }, index) => (cell.type === 'town' ? [index] : []));
  const end = towns[TOWNS_PER_CHUNK];
  return end === undefined ? due : due.slice(0, end);
}

export const dueKeys = (due: readonly DueCell[]): ReadonlySet<string> =>
  new Set(due.map(({ cell }) => cellKey(cell)));
