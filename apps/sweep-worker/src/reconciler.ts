import { Logger } from '@nestjs/common';
import { withinGrace } from './within-grace.js';

/** One thing to be put right; run again, it changes nothing. */
export interface Step {
  readonly name: string;
  run(): Promise<unknown>;
}

/**
 * Brings what runs in line with what the database says, on start and again and again, whatever became of the queue.
 * A step that fails keeps no other from running, and is made good by the next round.
 */
export class Reconciler {
  private readonly logger = new Logger(Reconciler.name);
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private isStopping = false;

  constructor(
    private readonly steps: readonly Step[],
    /** Asked before each step; a round in which it answers false stops there. */
    private readonly mayWork: () => Promise<boolean>,
    private readonly everySeconds: number,
  ) {}

  start(): void {
    this.tick();
    this.timer = setInterval(() => this.tick(), this.everySeconds * 1000);
  }

  /** Begins no further step, and waits a few seconds at most for the one under way. */
  async stop(): Promise<void> {
    this.isStopping = true;
    if (this.timer) clearInterval(this.timer);
    await withinGrace(this.running);
  }

  private tick(): void {
    this.running = this.running.then(() => this.round());
  }

  private async round(): Promise<void> {
    for (const step of this.steps) {
      try {
        if (!(await this.mayWork()) || this.isStopping) return;
        await step.run();
      } catch (error) {
        this.logger.error(`${step.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
}
