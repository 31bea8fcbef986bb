import { SignDayHeads } from '@hongzhu/compliance';
import { Inject, Injectable, Logger } from '@nestjs/common';

const BETWEEN_LOOKS_MS = 10 * 60_000;

/** Signs where the audit log ended with each day, soon after it is over, or once a worker is back. */
@Injectable()
export class DayHeadsWatch {
  private readonly logger = new Logger(DayHeadsWatch.name);
  /** By a clock that nobody sets. */
  private nextAt = -Infinity;

  constructor(@Inject(SignDayHeads) private readonly sign: SignDayHeads) {}

  async run(): Promise<void> {
    if (performance.now() < this.nextAt) return;
    const signed = await this.sign.run();
    if (signed > 0) this.logger.log(`signed the end of the audit log of ${signed} days`);
    this.nextAt = performance.now() + BETWEEN_LOOKS_MS;
  }
}
