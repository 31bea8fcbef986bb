import { Inject, Injectable, Logger } from '@nestjs/common';
import { cellKey, RunChunk } from '@hongzhu/compliance';

/** Evaluates and records the chunk a job names. */
@Injectable()
export class ChunkProcessor {
  private readonly logger = new Logger(ChunkProcessor.name);

  constructor(@Inject(RunChunk) private readonly runChunk: RunChunk) {}

  async process(sweepId: string, chunkNumber: number): Promise<void> {
    for (const { ruleId, cell, fault } of await this.runChunk.run(sweepId, chunkNumber)) {
      const reason = fault instanceof Error ? fault.message : String(fault);
      this.logger.error(`sweep ${sweepId}: ${ruleId} in ${cellKey(cell)} could not be decided: ${reason}`);
    }
  }

  async givenUp(sweepId: string, chunkNumber: number, error: Error): Promise<void> {
    this.logger.error(`chunk ${chunkNumber} of sweep ${sweepId} failed for good: ${error.message}`);
    await this.runChunk.giveUp(sweepId, chunkNumber, 'chunk_failed');
  }
}
