import type { OutboxEvent, SequencedEvent, ToldEvent } from './outbox.js';

/**
 * The events in the order in which they are told, inside one transaction. An event gets its number after the transaction
 * that wrote it has committed, and numbers are given under one lock: so whoever has seen all up to a number will find every
 * other event behind it.
 */
export abstract class EventLog {
  /** Waits until nobody else gives numbers; answers the last one given, 0 before the first. */
  abstract lock(): Promise<number>;
  /** Committed events without a number, the oldest first, at most so many. */
  abstract unsequenced(limit: number): Promise<OutboxEvent[]>;
  /** Keeps the numbers of these events, which follow the last one given. Under the lock. */
  abstract number(events: readonly SequencedEvent[]): Promise<void>;
  /** Events by their ids; those that are there. */
  abstract load(ids: readonly string[]): Promise<ReadonlyMap<string, ToldEvent>>;
  /**
   * Deletes the first events of the log that are from before that moment, with their deliveries, up to one that an endpoint
   * still waits for, at most so many; answers how many. Under the lock.
   */
  abstract prune(before: Date, limit: number): Promise<number>;
}
