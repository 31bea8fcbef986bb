import type { Registry } from 'prom-client';
import { BrakeMetrics } from './brake-metrics.js';
import { ClockMetrics } from './clock-metrics.js';
import { ChunkMetrics } from './chunk-metrics.js';
import { RecheckMetrics } from './recheck-metrics.js';
import { ShadowMetrics } from './shadow-metrics.js';
import { WebhookMetrics } from './webhook-metrics.js';

/** What a worker counts. */
export interface WorkerMetrics {
  readonly shadow: ShadowMetrics;
  readonly chunks: ChunkMetrics;
  readonly brake: BrakeMetrics;
  readonly rechecks: RecheckMetrics;
  readonly clock: ClockMetrics;
  readonly webhooks: WebhookMetrics;
}

/** All figures of a worker, shown before anything was counted. */
export const workerMetrics = (registry: Registry): WorkerMetrics => ({
  shadow: new ShadowMetrics(registry),
  chunks: new ChunkMetrics(registry),
  brake: new BrakeMetrics(registry),
  rechecks: new RecheckMetrics(registry),
  clock: new ClockMetrics(registry),
  webhooks: new WebhookMetrics(registry),
});
