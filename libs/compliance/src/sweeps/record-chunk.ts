import type { Drift } from '../drift/drift.js';
import type { RecordedChunk, WatchChunk } from '../drift/watch-chunk.js';
import type { Stores } from '../shared/transactions.js';
import type { JudgedCell } from './judge-cells.js';
import type { RecordCells, RecordedTallies } from './record-cells.js';
import { NO_FINDINGS, NO_TASKS, type Sweep } from './sweep.js';

/** What a chunk changed, and what of it nothing accounts for. */
export interface ChunkChanges extends RecordedTallies {
  readonly drift: readonly Drift[];
}

/** Records a chunk of a sweep, if the sweep records at all, inside one transaction. */
export class RecordChunk {
  constructor(
    private readonly record: RecordCells,
    private readonly watch: WatchChunk,
  ) {}

  /** The dates as of which cells of the sweep may be judged. */
  async dates(stores: Stores, sweep: Sweep): Promise<readonly string[]> {
    return sweep.effect === 'record' ? this.watch.dates(stores, sweep) : [sweep.asOf];
  }

  async run(
    stores: Stores,
    sweep: Sweep,
    judged: readonly JudgedCell[],
    judgeAsOf: RecordedChunk['judgeAsOf'],
  ): Promise<ChunkChanges> {
    if (sweep.effect !== 'record') return { findings: NO_FINDINGS, tasks: NO_TASKS, drift: [] };
    const { findings, tasks, changed } = await this.record.run(stores, sweep, judged);
    const drift = await this.watch.run(stores, { sweep, judged, changed, judgeAsOf });
    return { findings, tasks, drift };
  }
}
