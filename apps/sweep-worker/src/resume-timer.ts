import { Inject, Injectable, Logger } from '@nestjs/common';
import { ResumeWork } from '@hongzhu/compliance';

/** How often the database is asked for unfinished work that no job may know of any more. */
const EVERY_MS = 60_000;

/** Takes unfinished work up on start and every minute, whatever became of the queue. */
@Injectable()
export class ResumeTimer {
  private readonly logger = new Logger(ResumeTimer.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(@Inject(ResumeWork) private readonly resumeWork: ResumeWork) {}

  start(): void {
    this.tick();
    this.timer = setInterval(() => this.tick(), EVERY_MS);
  }

  /** Waits for a round under way. */
  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  private tick(): void {
    // A round that fails is made good by the next one.
    this.running = this.running
      .then(() => this.resumeWork.run())
      .catch((error: unknown) => this.logger.error(`unfinished work not resumed: ${String(error)}`));
  }
}
