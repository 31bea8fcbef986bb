import { sweepStarted } from '../audit/sweep-entries.js';
import { pinned } from '../evaluation/pinned-rule-set.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import type { Clock } from '../shared/clock.js';
import { ConflictError } from '../shared/hongzhu-error.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { WakeUps } from '../shared/wake-ups.js';
import { admitSweep } from '../sweeps/admit-sweep.js';
import { queuedSweep, type Sweep } from '../sweeps/sweep.js';
import { dueSlot, slotsBetween, type SkipReason, type SweepSlot } from './sweep-slot.js';

/** `waiting`: another sweep is open; the slot stays due until it is over. */
export type SlotOutcome =
  | { readonly kind: 'started' | 'joined'; readonly slot: SweepSlot }
  | { readonly kind: 'skipped'; readonly slot: SweepSlot }
  | { readonly kind: 'waiting'; readonly openSweepId: string }
  | { readonly kind: 'nothing_due' };

/**
 * Starts the nightly sweep that is due, if nobody has: a row in the database for each date decides, so that any
 * number of processes may ask at any time. A slot that was missed while nothing ran is made good by the first who
 * asks, as of that day; slots that a later one has overtaken are recorded as skipped. On a new system nothing is
 * due before the next night.
 */
export class StartDueSweep {
  constructor(
    private readonly transactions: Transactions,
    private readonly rules: RuleLibrary,
    private readonly wakeUps: WakeUps,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  async run(): Promise<SlotOutcome> {
    const outcome = await this.decide();
    // The one that inserted it is the one that wakes; should it die here, unfinished work is found by the database.
    if (outcome.kind === 'started' && outcome.slot.sweepId !== null) {
      await this.wakeUps.sweepWaiting(outcome.slot.sweepId);
    }
    return outcome;
  }

  private async decide(): Promise<SlotOutcome> {
    const sweep = this.sweepOfToday();
    try {
      return await this.transactions.run((stores) => this.settle(stores, dueSlot(this.clock.now()), sweep));
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      if (error.code === 'sweep_running') {
        return { kind: 'waiting', openSweepId: String(error.details['sweepId']) };
      }
      if (error.code !== 'sweep_date_passed') throw error;
      const date = dueSlot(this.clock.now());
      return this.transactions.run((stores) => this.skip(stores, date, 'sweep_date_passed'));
    }
  }

  private async settle(stores: Stores, date: string, sweep: Sweep): Promise<SlotOutcome> {
    // Asked before the slots: a sweep that another process starts meanwhile is seen with its slot, or not at all.
    const [open] = await stores.sweeps.openSweeps();
    const newest = await stores.slots.newest();
    if (newest === null) return this.skip(stores, date, 'first_start');
    if (newest.date >= date) return { kind: 'nothing_due' };
    const joined = open !== undefined && doesTheNightsWork(open, date);
    const slot = this.slot(date, joined ? open.id : sweep.id);
    if (!(await stores.slots.insertUnlessTaken(slot))) return { kind: 'nothing_due' };
    for (const missed of slotsBetween(newest.date, date)) {
      await stores.slots.insertUnlessTaken(this.slot(missed, null, 'missed'));
    }
    if (joined) return { kind: 'joined', slot };
    await admitSweep(stores.sweeps, sweep);
    await stores.audit.append([sweepStarted(sweep, { at: sweep.requestedAt, actor: 'clock' })]);
    return { kind: 'started', slot };
  }

  private async skip(stores: Stores, date: string, reason: SkipReason): Promise<SlotOutcome> {
    const slot = this.slot(date, null, reason);
    return (await stores.slots.insertUnlessTaken(slot)) ? { kind: 'skipped', slot } : { kind: 'nothing_due' };
  }

  private slot(date: string, sweepId: string | null, skipped: SkipReason | null = null): SweepSlot {
    return { date, sweepId, skipped, recordedAt: this.clock.now() };
  }

  private sweepOfToday(): Sweep {
    const ruleSets = this.rules.ruleSets.map(pinned);
    return queuedSweep({
      id: this.ids.next(),
      asOf: this.clock.today(),
      effect: 'record',
      townCodes: null,
      ruleSets,
      requestedAt: this.clock.now(),
    });
  }
}

/** A sweep that someone started by hand, and that covers what the nightly one would. */
const doesTheNightsWork = (open: Sweep, date: string): boolean =>
  open.effect === 'record' && open.townCodes === null && open.asOf >= date;
