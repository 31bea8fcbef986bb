export { BullmqWakeUps } from './bullmq-wake-ups.js';
export type { QueueBoard, QueueBoardAnswer } from './board/queue-board.js';
export type { JobPayloads, Wake } from './job-contracts.js';
export type { JobHandlers, JobOutcome } from './job-handlers.js';
export { NightlySchedule } from './nightly-schedule.js';
export { TendingSchedule } from './tending-schedule.js';
export type {
  EmbeddedQueueBackend,
  QueueBackend,
  RedisClusterQueueBackend,
  RedisQueueBackend,
} from './queue-backend.js';
export { QueueMisconfiguredError, QueueUnavailableError } from './queue-error.js';
export { JOB_NAMES, QUEUE_NAMES, QUEUE_OF_JOB } from './queue-names.js';
export type { JobName, QueueName } from './queue-names.js';
export { findRedis } from './find-redis.js';
export type { FoundRedis } from './find-redis.js';
export { RunningWorkers, startWorkers } from './start-workers.js';
export type { JobFailure, WorkersOptions } from './start-workers.js';
export { openCluster } from './redis-cluster.js';
export { openRateLimits } from './open-rate-limits.js';
export type { OpenRateLimits } from './open-rate-limits.js';
export { RedisRateLimits } from './redis-rate-limits.js';
export { MemoryRateLimits } from './memory-rate-limits.js';
