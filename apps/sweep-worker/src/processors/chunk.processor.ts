import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  cellKey,
  attemptFault,
  UNEXPECTED,
  WorkOnChunk,
  type ChunkOutcome,
  type ChunkReport,
  type Drift,
  type EngineDisagreement,
} from '@hongzhu/compliance';
import { ChunkMetrics } from '../metrics/chunk-metrics.js';
import { RecheckMetrics } from '../metrics/recheck-metrics.js';
import { ShadowMetrics } from '../metrics/shadow-metrics.js';

/** Evaluates and records the chunk a job names. */
@Injectable()
export class ChunkProcessor {
  private readonly logger = new Logger(ChunkProcessor.name);

  constructor(
    @Inject(WorkOnChunk) private readonly workOnChunk: WorkOnChunk,
    @Inject(ShadowMetrics) private readonly shadowMetrics: ShadowMetrics,
    @Inject(ChunkMetrics) private readonly chunkMetrics: ChunkMetrics,
    @Inject(RecheckMetrics) private readonly recheckMetrics: RecheckMetrics,
  ) {}

  async process(sweepId: string, chunkNumber: number): Promise<'done' | 'busy'> {
    const outcome = await this.attempt(sweepId, chunkNumber);
    this.chunkMetrics.count(outcome);
    const about = `chunk ${chunkNumber} of sweep ${sweepId}`;
    switch (outcome.kind) {
      case 'busy':
        return 'busy';
      case 'narrowed':
        this.tellNarrowed(about, outcome);
        return 'done';
      case 'late':
        this.logger.warn(`${about} took longer than its lease; it is another worker's`);
        return 'done';
      case 'done':
        this.tellReport(sweepId, outcome);
        return 'done';
    }
  }

  /** What fails unexpectedly is told by its kind alone: its message may quote records. */
  private async attempt(sweepId: string, chunkNumber: number): Promise<ChunkOutcome> {
    try {
      return await this.workOnChunk.run(sweepId, chunkNumber);
    } catch (error) {
      if (attemptFault(error).code !== UNEXPECTED) throw error;
      const kind = error instanceof Error ? error.name : typeof error;
      throw new Error(`${UNEXPECTED} (${kind})`, { cause: error });
    }
  }

  private tellNarrowed(about: string, { reason, parts, leftOut }: ChunkOutcome & { kind: 'narrowed' }): void {
    if (parts.length > 0)
      this.logger.warn(`${about} keeps failing (${reason}): split into ${parts.join(', ')}`);
    for (const cell of leftOut) this.logger.error(`${about}: left out ${cellKey(cell)}: ${reason}`);
  }

  private tellReport(sweepId: string, { faults, shadow, drift }: ChunkReport): void {
    for (const { ruleId, cell, fault } of faults) {
      const reason = fault instanceof Error ? fault.message : String(fault);
      this.logger.error(`sweep ${sweepId}: ${ruleId} in ${cellKey(cell)} could not be decided: ${reason}`);
    }
    this.shadowMetrics.count(shadow);
    this.recheckMetrics.countDrift(drift);
    for (const each of drift) this.logger.error(driftLine(each));
    for (const disagreement of shadow.disagreements) this.logger.error(disagreementLine(disagreement));
  }
}

const driftLine = ({ sweepId, event, findingId, ruleId, subject }: Drift): string =>
  `drift in sweep ${sweepId}: ${event} ${ruleId} on ${subject.type}/${subject.code} (finding ${findingId}), which neither records, rules nor time account for`;

/** Both traces, in one line that can be searched for. */
function disagreementLine({ sweepId, ruleId, subject, compiled, reference }: EngineDisagreement): string {
  const about = `${ruleId} on ${subject.type}/${subject.code}`;
  const verdicts = `compiled ${compiled.verdict}, json-rules-engine ${reference.verdict}`;
  return `engine_disagreement in sweep ${sweepId}: ${about}: ${verdicts}; ${JSON.stringify({ compiled, reference })}`;
}
