import { collectDefaultMetrics, Registry } from 'prom-client';

/** A registry of its own, with the figures of the process: two sets of parts in one process do not collide. */
export function processMetrics(registry = new Registry()): Registry {
  collectDefaultMetrics({ register: registry });
  return registry;
}
