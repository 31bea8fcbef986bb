/**
 * Imports, sweeps, chunks, rechecks and events have queues, and so workers, of their own: an import that waits for the registry
 * does not keep the chunks of the sweep that it waits for from being worked on. What time does to tasks is as short as a
 * recheck.
 */
export const QUEUE_NAMES = ['imports', 'sweeps', 'chunks', 'rechecks', 'events'] as const;
export type QueueName = (typeof QUEUE_NAMES)[number];
/** A queue of ours, or the one that only warms the embedded database up. */
export type OpenableQueue = QueueName | 'warm-up';

/** The queue that each kind of job goes through. */
export const QUEUE_OF_JOB = {
  'run-import': 'imports',
  'plan-sweep': 'sweeps',
  'start-nightly-sweep': 'sweeps',
  'run-chunk': 'chunks',
  'recheck-cells': 'rechecks',
  'tend-tasks': 'rechecks',
  'tell-events': 'events',
} as const satisfies Record<string, QueueName>;

export type JobName = keyof typeof QUEUE_OF_JOB;
export const JOB_NAMES = Object.keys(QUEUE_OF_JOB) as JobName[];
