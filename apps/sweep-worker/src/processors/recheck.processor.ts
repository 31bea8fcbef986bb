import { Inject, Injectable, Logger } from '@nestjs/common';
import { cellKey, RecheckCells } from '@hongzhu/compliance';
import { RecheckMetrics } from '../metrics/recheck-metrics.js';

/** Evaluates the cells that are due. */
@Injectable()
export class RecheckProcessor {
  private readonly logger = new Logger(RecheckProcessor.name);

  constructor(
    @Inject(RecheckCells) private readonly recheck: RecheckCells,
    @Inject(RecheckMetrics) private readonly metrics: RecheckMetrics,
  ) {}

  async process(): Promise<'done' | 'busy'> {
    const report = await this.recheck.run();
    this.metrics.count(report);
    for (const { cell, code } of report.faults) {
      this.logger.error(`${cellKey(cell)} could not be rechecked, and will be tried again later: ${code}`);
    }
    if (report.ended === 'held') {
      this.logger.warn(
        'rechecks wait: tasks are held, or too many would be opened or closed; decide on the sweep that holds them, or sweep',
      );
    }
    return report.ended === 'busy' ? 'busy' : 'done';
  }
}
