import { Inject, Injectable } from '@nestjs/common';
import { TendTasks } from '@hongzhu/compliance';
import { ClockMetrics } from '../metrics/clock-metrics.js';

/** Does to tasks what time does. */
@Injectable()
export class TendingProcessor {
  constructor(
    @Inject(TendTasks) private readonly tend: TendTasks,
    @Inject(ClockMetrics) private readonly metrics: ClockMetrics,
  ) {}

  async process(): Promise<void> {
    this.metrics.count(await this.tend.run());
  }
}
