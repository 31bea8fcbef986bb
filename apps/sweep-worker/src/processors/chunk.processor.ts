import { Inject, Injectable, Logger } from '@nestjs/common';
import { cellKey, RunChunk, type EngineDisagreement } from '@hongzhu/compliance';
import { ShadowMetrics } from '../metrics/shadow-metrics.js';

/** Evaluates and records the chunk a job names. */
@Injectable()
export class ChunkProcessor {
  private readonly logger = new Logger(ChunkProcessor.name);

  constructor(
    @Inject(RunChunk) private readonly runChunk: RunChunk,
    @Inject(ShadowMetrics) private readonly metrics: ShadowMetrics,
  ) {}

  async process(sweepId: string, chunkNumber: number): Promise<void> {
    const { faults, shadow } = await this.runChunk.run(sweepId, chunkNumber);
    for (const { ruleId, cell, fault } of faults) {
      const reason = fault instanceof Error ? fault.message : String(fault);
      this.logger.error(`sweep ${sweepId}: ${ruleId} in ${cellKey(cell)} could not be decided: ${reason}`);
    }
    this.metrics.count(shadow);
    for (const disagreement of shadow.disagreements) this.logger.error(disagreementLine(disagreement));
  }

  async givenUp(sweepId: string, chunkNumber: number, error: Error): Promise<void> {
    this.logger.error(`chunk ${chunkNumber} of sweep ${sweepId} failed for good: ${error.message}`);
    await this.runChunk.giveUp(sweepId, chunkNumber, 'chunk_failed');
  }
}

/** Both traces, in one line that can be searched for. */
function disagreementLine({ sweepId, ruleId, subject, compiled, reference }: EngineDisagreement): string {
  const about = `${ruleId} on ${subject.type}/${subject.code}`;
  const verdicts = `compiled ${compiled.verdict}, json-rules-engine ${reference.verdict}`;
  return `engine_disagreement in sweep ${sweepId}: ${about}: ${verdicts}; ${JSON.stringify({ compiled, reference })}`;
}
