/**
 * Asks the workers to look at something. A wake-up carries ids only; it may be lost or arrive twice, since the
 * database says what is still to be done.
 */
export abstract class WakeUps {
  abstract importWaiting(importId: string): Promise<void>;
  abstract sweepWaiting(sweepId: string): Promise<void>;
  abstract recheckWaiting(): Promise<void>;
  /** There are events to be told, or deliveries to be sent. */
  abstract eventsWaiting(): Promise<void>;
  abstract chunksWaiting(sweepId: string, chunkNumbers: readonly number[]): Promise<void>;
  /** How many wake-ups for chunks nobody has followed yet; 0 when the queue can't tell. */
  abstract chunksAwaited(): Promise<number>;
}
