import type { RateLimits } from '@hongzhu/compliance';
import { MemoryRateLimits } from './memory-rate-limits.js';
import type { QueueBackend } from './queue-backend.js';
import { RedisRateLimits } from './redis-rate-limits.js';

export interface OpenRateLimits {
  readonly rateLimits: RateLimits;
  close(): void;
}

/** What counts requests where the queue is: in Redis, or in the one process of the embedded mode. */
export function openRateLimits(backend: QueueBackend, report: (message: string) => void): OpenRateLimits {
  if (backend.kind === 'embedded') {
    return { rateLimits: new MemoryRateLimits(true), close: () => undefined };
  }
  const rateLimits = new RedisRateLimits(backend, report);
  return { rateLimits, close: () => rateLimits.close() };
}
