import type { ChangeFeed } from './change-feed.js';
import type { SequencedEvent } from './outbox.js';

/** No event has a larger number. */
const LARGEST = 2 ** 31 - 1;

/** Where a reader begins: after a number, with the first event that is kept, or with what is yet to come. */
export type FeedPlace = number | 'start' | 'latest';

/** `pruned`: what follows the place is kept no more, or the place is one that was never reached. */
export type Changes =
  | { readonly kind: 'page'; readonly events: readonly SequencedEvent[]; readonly next: number }
  | { readonly kind: 'pruned' };

/** One page of the feed, and the place after it, which is there on an empty page, too. */
export class ReadChanges {
  constructor(private readonly feed: ChangeFeed) {}

  /** `limit`: events at most. */
  async run(place: FeedPlace, limit: number): Promise<Changes> {
    const asked = place === 'start' || place === 'latest' ? null : Math.min(place, LARGEST);
    const { events, last, prunedTo } = await this.feed.after(asked ?? 0, limit);
    if (place === 'latest') return { kind: 'page', events: [], next: last };
    // A number beyond the last one: the database is an older one than the reader's.
    if (asked !== null && (asked < prunedTo || asked > last)) return { kind: 'pruned' };
    const next = events.length < limit ? last : (events.at(-1)?.sequence ?? last);
    return { kind: 'page', events, next };
  }
}
