import { Inject, Injectable, Logger } from '@nestjs/common';
import { ConflictError, PlanSweep, StartSweep } from '@hongzhu/compliance';

/** Plans the sweep a job names, and starts the nightly one. */
@Injectable()
export class SweepProcessor {
  private readonly logger = new Logger(SweepProcessor.name);

  constructor(
    @Inject(PlanSweep) private readonly planSweep: PlanSweep,
    @Inject(StartSweep) private readonly startSweep: StartSweep,
  ) {}

  process(sweepId: string): Promise<'done' | 'busy'> {
    return this.planSweep.run(sweepId);
  }

  async givenUp(sweepId: string, error: Error): Promise<void> {
    this.logger.error(`sweep ${sweepId} could not be planned: ${error.message}`);
    await this.planSweep.giveUp(sweepId, 'planning_failed');
  }

  /** A sweep that is still open at that hour does the nightly sweep's work; it is not started twice. */
  async startNightly(): Promise<void> {
    try {
      const sweep = await this.startSweep.run({});
      this.logger.log(`nightly sweep ${sweep.id} of ${sweep.asOf} accepted`);
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      this.logger.warn(`nightly sweep not started: ${error.code}`);
    }
  }
}
