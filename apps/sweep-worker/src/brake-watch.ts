import { Inject, Injectable, Logger } from '@nestjs/common';
import { DecideBrake } from '@hongzhu/compliance';
import { BrakeMetrics } from './metrics/brake-metrics.js';

/** Goes on with tasks that were released and not done, and tells operators, once a sweep, of those that are held. */
@Injectable()
export class BrakeWatch {
  private readonly logger = new Logger(BrakeWatch.name);
  private readonly told = new Set<string>();

  constructor(
    @Inject(DecideBrake) private readonly decideBrake: DecideBrake,
    @Inject(BrakeMetrics) private readonly metrics: BrakeMetrics,
  ) {}

  async run(): Promise<void> {
    await this.decideBrake.resume();
    const waiting = await this.decideBrake.waiting();
    this.metrics.show(waiting);
    for (const { sweepId, opening, closing, limit } of waiting) {
      if (this.told.has(sweepId)) continue;
      this.told.add(sweepId);
      this.logger.warn(
        `sweep ${sweepId} holds ${opening} openings and ${closing} closings of tasks (limit ${limit}): release or discard them`,
      );
    }
  }
}
