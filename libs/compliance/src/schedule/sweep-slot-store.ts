import type { SweepSlot } from './sweep-slot.js';

/** The nights that were dealt with, inside one transaction. */
export abstract class SweepSlotStore {
  /** The slot of the newest date; null before the first. */
  abstract newest(): Promise<SweepSlot | null>;
  /**
   * Records a slot unless its date has one, and answers whether the date's row names this slot's sweep (or none, as it
   * does). Of several that bring a sweep at once one gets true; the others wait until its transaction is over.
   */
  abstract insertUnlessTaken(slot: SweepSlot): Promise<boolean>;
}
