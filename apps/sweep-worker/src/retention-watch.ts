import { PruneDetail, PruneEvents, PruneWords } from '@hongzhu/compliance';
import { Inject, Injectable, Logger } from '@nestjs/common';

const DAY_MS = 86_400_000;

/** Prunes what is past its time once a day, and on start: a part each time it is asked, until nothing is left. */
@Injectable()
export class RetentionWatch {
  private readonly logger = new Logger(RetentionWatch.name);
  /** By a clock that nobody sets. */
  private nextAt = -Infinity;

  constructor(
    @Inject(PruneDetail) private readonly prune: PruneDetail,
    @Inject(PruneWords) private readonly pruneWords: PruneWords,
    @Inject(PruneEvents) private readonly pruneEvents: PruneEvents,
  ) {}

  async run(): Promise<void> {
    if (performance.now() < this.nextAt) return;
    const { state, prunedIds } = await this.prune.run();
    for (const id of prunedIds)
      this.logger.log(`the verdicts of sweep ${id} are past their time and deleted`);
    const words = await this.pruneWords.run();
    const events = await this.pruneEvents.run();
    if ([state, words, events].every((each) => each === 'done')) this.nextAt = performance.now() + DAY_MS;
  }
}
