import { setImmediate as otherWork } from 'node:timers/promises';
import type { Steps } from '@hongzhu/registry';

/** So long the process may hear of nothing else. */
const LONGEST_MS = 10;

/** Lets other work of the process have its turn while long work is done, and stops it when nobody waits for it any more. */
export class Turns {
  private since = performance.now();

  constructor(
    /** Aborted when nobody waits any more; null for what is waited for in any case. */
    private readonly left: AbortSignal | null = null,
    private readonly longestMs = LONGEST_MS,
  ) {}

  /** Throws the reason of the signal. Short work is not held up. */
  async between(): Promise<void> {
    if (performance.now() - this.since < this.longestMs) return;
    await otherWork();
    this.left?.throwIfAborted();
    this.since = performance.now();
  }

  /** Takes all steps, with turns in between. */
  async take<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      await this.between();
    }
  }
}
