import type { Page, PageRequest } from '../shared/page.js';
import type { SweepSlot } from './sweep-slot.js';

export abstract class SweepSlotReader {
  /** Slots, newest first. */
  abstract list(page: PageRequest): Promise<Page<SweepSlot>>;
}
