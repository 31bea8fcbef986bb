import { WakeUps } from '@hongzhu/compliance';

/**
 * Wake-ups that are reported instead of thrown when the queue can't be reached. What was to be done is stored
 * already, and the workers ask the database for unfinished work every minute: it is delayed, not lost, so the
 * request that stored it has succeeded.
 */
export class BestEffortWakeUps extends WakeUps {
  constructor(
    private readonly queue: WakeUps,
    private readonly report: (message: string) => void,
  ) {
    super();
  }

  override importWaiting(importId: string): Promise<void> {
    return this.attempt(this.queue.importWaiting(importId));
  }

  override sweepWaiting(sweepId: string): Promise<void> {
    return this.attempt(this.queue.sweepWaiting(sweepId));
  }

  override recheckWaiting(): Promise<void> {
    return this.attempt(this.queue.recheckWaiting());
  }

  override eventsWaiting(): Promise<void> {
    return this.attempt(this.queue.eventsWaiting());
  }

  override chunksWaiting(sweepId: string, chunkNumbers: readonly number[]): Promise<void> {
    return this.attempt(this.queue.chunksWaiting(sweepId, chunkNumbers));
  }

  override async chunksAwaited(): Promise<number> {
    let awaited = 0;
    await this.attempt(this.queue.chunksAwaited().then((count) => void (awaited = count)));
    return awaited;
  }

  private attempt(call: Promise<void>): Promise<void> {
    return call.catch((error: unknown) => {
      this.report(
        `work is delayed, the queue was not reached: ${error instanceof Error ? error.message : String(error)}`,
      );
    });
  }
}
