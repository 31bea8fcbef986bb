import type { Transactions } from '../shared/transactions.js';
import type { WakeUps } from '../shared/wake-ups.js';

/** A chunk for which a worker was woken is given so long to be begun. */
const PATIENCE_MS = 10_000;
/** Chunks looked up, and noted, in one transaction. */
const PAGE = 1_000;

/**
 * Wakes workers for the chunks of a running sweep that nobody works on. One that nobody was ever woken for is always
 * due; one for which somebody was, a while ago, only when the queue holds fewer jobs than chunks are due, so that some
 * must have been lost. A sweep of many chunks that just takes its time is left alone, at the cost of one count.
 */
export class WakeChunks {
  constructor(
    private readonly transactions: Transactions,
    private readonly wakeUps: WakeUps,
  ) {}

  async run(sweepId: string): Promise<void> {
    await this.wake(sweepId, null);
    const { wokenBefore, due } = await this.transactions.run(async ({ chunks }) => {
      const before = new Date((await chunks.now()).getTime() - PATIENCE_MS);
      return { wokenBefore: before, due: await chunks.countDue(sweepId, before) };
    });
    if (due > 0 && (await this.wakeUps.chunksAwaited()) < due) await this.wake(sweepId, wokenBefore);
  }

  private async wake(sweepId: string, wokenBefore: Date | null): Promise<void> {
    for (;;) {
      const numbers = await this.transactions.run(async ({ chunks }) => {
        const due = await chunks.due(sweepId, wokenBefore, PAGE);
        if (due.length > 0) await chunks.noteWoken(sweepId, due, await chunks.now());
        return due;
      });
      if (numbers.length > 0) await this.wakeUps.chunksWaiting(sweepId, numbers);
      if (numbers.length < PAGE) return;
    }
  }
}
