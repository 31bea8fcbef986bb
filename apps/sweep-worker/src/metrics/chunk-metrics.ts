import type { ChunkOutcome } from '@hongzhu/compliance';
import { Counter, type Registry } from 'prom-client';

/** What became of chunks that did not simply end, and how many cells sweeps had to leave out. */
export class ChunkMetrics {
  private readonly chunks: Counter<'outcome'>;
  private readonly leftOut: Counter;

  constructor(registry: Registry) {
    this.chunks = new Counter({
      name: 'hongzhu_sweep_chunks_total',
      help: 'Chunks that ended (done), were split, were left out, or were stored by another worker first (late).',
      labelNames: ['outcome'],
      registers: [registry],
    });
    this.leftOut = new Counter({
      name: 'hongzhu_sweep_cells_left_out_total',
      help: 'Markets, towns and instructors that sweeps could give no verdict of.',
      registers: [registry],
    });
  }

  count(outcome: ChunkOutcome): void {
    if (outcome.kind === 'busy') return;
    if (outcome.kind !== 'narrowed') return this.chunks.inc({ outcome: outcome.kind });
    this.chunks.inc({ outcome: outcome.parts.length > 0 ? 'split' : 'left_out' });
    this.leftOut.inc(outcome.leftOut.length);
  }
}
