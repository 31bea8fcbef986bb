import { Clock, DatabaseTime } from '@hongzhu/compliance';
import { Inject, Injectable, Logger } from '@nestjs/common';

/** A clock further than this from the database's would give due dates, slots and graces of another day. */
export const MAX_SKEW_MS = 60_000;
/** A measurement is good for so long, by a clock that nobody sets. */
const TRUSTED_FOR_MS = 5_000;

/** Keeps this process from working while its clock is more than a minute from the database's. */
@Injectable()
export class ClockGuard {
  private readonly logger = new Logger(ClockGuard.name);
  private measuredAt = -Infinity;
  private isRight = true;

  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(DatabaseTime) private readonly database: DatabaseTime,
  ) {}

  /** Throws what the database throws when it can't be asked. */
  readonly mayWork = async (): Promise<boolean> => {
    if (performance.now() - this.measuredAt < TRUSTED_FOR_MS) return this.isRight;
    const skew = await this.skewMs();
    const isRight = Math.abs(skew) <= MAX_SKEW_MS;
    if (isRight !== this.isRight) this.tell(isRight, skew);
    this.isRight = isRight;
    this.measuredAt = performance.now();
    return isRight;
  };

  /** How far the database's clock is ahead of ours, less what the time of the question itself leaves open. */
  private async skewMs(): Promise<number> {
    const asked = this.clock.now().getTime();
    const there = (await this.database.now()).getTime();
    const answered = this.clock.now().getTime();
    if (there < asked) return there - asked;
    return there > answered ? there - answered : 0;
  }

  private tell(isRight: boolean, skew: number): void {
    const seconds = `${Math.ceil(Math.abs(skew) / 1000)} s ${skew > 0 ? 'behind' : 'ahead of'} the database's`;
    if (isRight) this.logger.warn(`this clock is right again (${seconds}); work goes on`);
    else {
      this.logger.error(
        `this clock is ${seconds}; no work is done until it is within ${MAX_SKEW_MS / 1000} s: set it, or start a time service`,
      );
    }
  }
}
