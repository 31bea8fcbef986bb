import { Inject, Injectable, Logger } from '@nestjs/common';
import { PlanSweep, StartDueSweep } from '@hongzhu/compliance';

/** Plans the sweep a job names, and starts the nightly one. */
@Injectable()
export class SweepProcessor {
  private readonly logger = new Logger(SweepProcessor.name);

  constructor(
    @Inject(PlanSweep) private readonly planSweep: PlanSweep,
    @Inject(StartDueSweep) private readonly startDueSweep: StartDueSweep,
  ) {}

  process(sweepId: string): Promise<'done' | 'busy'> {
    return this.planSweep.run(sweepId);
  }

  async givenUp(sweepId: string, error: Error): Promise<void> {
    this.logger.error(`sweep ${sweepId} could not be planned: ${error.message}`);
    await this.planSweep.giveUp(sweepId, 'planning_failed');
  }

  /** Starts the nightly sweep if one is due: asked by the schedule, and on start and every minute by the reconciler. */
  async startNightly(): Promise<void> {
    const outcome = await this.startDueSweep.run();
    switch (outcome.kind) {
      case 'started':
      case 'joined':
        this.logger.log(`nightly sweep of ${outcome.slot.date}: ${outcome.kind}, ${outcome.slot.sweepId}`);
        break;
      case 'skipped':
        this.logger.warn(`nightly sweep of ${outcome.slot.date} skipped: ${outcome.slot.skipped}`);
        break;
      case 'waiting':
        this.logger.warn(`the nightly sweep waits for the sweep ${outcome.openSweepId} to end`);
        break;
      case 'nothing_due':
    }
  }
}
