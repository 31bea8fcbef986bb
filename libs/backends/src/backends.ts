import type { Ports, RateLimits } from '@hongzhu/compliance';
import type { QueueBackend } from '@hongzhu/queue';

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
  readonly readiness: () => Promise<readonly Readiness[]>;
  /** To be called once, after everything that uses the ports has stopped. */
  readonly close: () => Promise<void>;
}
