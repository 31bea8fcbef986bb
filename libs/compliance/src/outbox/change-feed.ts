import type { SequencedEvent } from './outbox.js';

/** A stretch of the feed, and what there is of it, all of one moment. */
export interface FeedStretch {
  readonly events: readonly SequencedEvent[];
  /** The last number given. */
  readonly last: number;
  /** What has this number, or a smaller one, is kept no more. */
  readonly prunedTo: number;
}

/** The sequenced events, to be read by numbers. */
export abstract class ChangeFeed {
  /** The events after a number, at most so many, in their order. Pings of endpoints are left out. */
  abstract after(sequence: number, limit: number): Promise<FeedStretch>;
}
