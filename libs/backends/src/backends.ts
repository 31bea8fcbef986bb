import type { Ports, RateLimits } from '@hongzhu/compliance';
import type { QueueBackend, QueueBoardAnswer, QueueName } from '@hongzhu/queue';

/** One thing the service depends on, and whether it answers. */
export interface Readiness {
  readonly name: 'database' | 'queue';
  readonly ok: boolean;
  /** A stable code when it does not. */
  readonly detail?: string;
}

/** Everything outside the process's own code, opened and checked. */
export interface Backends {
  readonly ports: Ports;
  readonly queue: QueueBackend;
  /** Counts requests. */
  readonly rateLimits: RateLimits;
  /** How many jobs of each queue are in each state. Rejects while the queue does not answer. */
  readonly queueCounts: () => Promise<Readonly<Record<QueueName, Readonly<Record<string, number>>>>>;
  /** What is at a path of the queues' board. Rejects while the queue does not answer. */
  readonly askQueueBoard: (path: string) => Promise<QueueBoardAnswer>;
  readonly readiness: () => Promise<readonly Readiness[]>;
  /** To be called once, after everything that uses the ports has stopped. */
  readonly close: () => Promise<void>;
}
