import type { Transactions } from '../shared/transactions.js';
import type { WakeUps } from '../shared/wake-ups.js';
import type { AttemptChunk, ChunkClaim } from './attempt-chunk.js';
import type { FinishSweep } from './finish-sweep.js';
import type { NarrowedChunk } from './narrow-chunk.js';
import { NOTHING_DONE, type ChunkReport, type RunChunk } from './run-chunk.js';
import type { Sweep } from './sweep.js';

/** `busy`: another worker has the chunk. */
export type ChunkOutcome =
  | { readonly kind: 'busy' }
  /** `late`: it took longer than its lease, and what it found was not stored: the chunk is another worker's. */
  | ({ readonly kind: 'done' | 'late' } & ChunkReport)
  | ({ readonly kind: 'narrowed' } & NarrowedChunk);

/**
 * Does the work of one chunk, or narrows down what breaks it, and ends the sweep when it was the last. Throws what the
 * chunk fails of while it is to be tried again.
 */
export class WorkOnChunk {
  constructor(
    private readonly transactions: Transactions,
    private readonly attempts: AttemptChunk,
    private readonly runChunk: RunChunk,
    private readonly finish: FinishSweep,
    private readonly wakeUps: WakeUps,
  ) {}

  async run(sweepId: string, chunkNumber: number): Promise<ChunkOutcome> {
    const sweep = await this.transactions.run(({ sweeps }) => sweeps.get(sweepId));
    if (sweep?.state !== 'running') return NOTHING;
    const beginning = await this.attempts.begin(sweepId, chunkNumber);
    if (beginning.kind === 'busy') return beginning;
    const outcome = await this.outcomeOf(sweep, beginning);
    if (outcome.kind === 'narrowed' && outcome.parts.length > 0) {
      await this.wakeUps.chunksWaiting(sweepId, outcome.parts);
    }
    await this.finish.run(sweepId);
    return outcome;
  }

  private async outcomeOf(
    sweep: Sweep,
    beginning: Exclude<Awaited<ReturnType<AttemptChunk['begin']>>, { kind: 'busy' }>,
  ): Promise<ChunkOutcome> {
    if (beginning.kind === 'over') return NOTHING;
    if (beginning.kind === 'narrowed') return { kind: 'narrowed', ...beginning.narrowed };
    return this.attempt(sweep, beginning.claim);
  }

  private async attempt(sweep: Sweep, claim: ChunkClaim): Promise<ChunkOutcome> {
    try {
      const report = await this.runChunk.run(sweep, claim);
      return report === 'late' ? { ...NOTHING, kind: 'late' } : { kind: 'done', ...report };
    } catch (error) {
      const narrowed = await this.attempts.fail(claim, error);
      if (narrowed === null) throw error;
      return { kind: 'narrowed', ...narrowed };
    }
  }
}

const NOTHING: ChunkOutcome & { readonly kind: 'done' } = { kind: 'done', ...NOTHING_DONE };
