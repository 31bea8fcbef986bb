import { cellKey, type Cell } from '../cells/cell.js';
import type { Drift } from '../drift/drift.js';
import type { RecordedChunk } from '../drift/watch-chunk.js';
import { askedByTowns } from '../evaluation/asked-by-towns.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import { legendOf } from '../evaluation/verdict-legend.js';
import type { RegistryReader } from '../registry/registry-reader.js';
import { ConflictError, HongzhuError } from '../shared/hongzhu-error.js';
import type { Clock } from '../shared/clock.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import {
  type EngineDisagreement,
  NOTHING_CHECKED,
  type ShadowReport,
} from '../shadow/engine-disagreement.js';
import type { ShadowCheck } from '../shadow/shadow-check.js';
import type { ChunkClaim } from './attempt-chunk.js';
import type { CarriedCells, CarryOver } from '../standing/carry-over.js';
import { isOfTrend } from '../trend/sweep-trend.js';
import { countsOf, evaluatedIn, ledgerOf, townVerdictsOf } from './chunk-ledger.js';
import { faultsIn, pairsIn, type EvaluatedCell, type JudgeCells } from './judge-cells.js';
import { undecidedIn } from './missing-cell.js';
import { pinnedRuleSets } from './pinned-rule-sets.js';
import type { RecordChunk } from './record-chunk.js';
import type { Sweep, SweepChunk } from './sweep.js';

/** What is done with a chunk: its evaluation, and what comes before, after and beside it. */
export interface ChunkSteps {
  readonly carryOver: CarryOver;
  readonly judge: JudgeCells;
  readonly record: RecordChunk;
  readonly shadow: ShadowCheck;
}

/**
 * Evaluates one chunk and stores all that comes of it in one transaction: ledger, findings, tasks and events, or
 * nothing. A worker that no longer holds the chunk changes nothing.
 */
export class RunChunk {
  constructor(
    private readonly transactions: Transactions,
    private readonly registry: RegistryReader,
    private readonly rules: RuleLibrary,
    private readonly steps: ChunkSteps,
    private readonly clock: Clock,
  ) {}

  /** Answers what the operator is to be told; `late` when the chunk was another worker's before it was stored. */
  async run(sweep: Sweep, claim: ChunkClaim): Promise<ChunkReport | 'late'> {
    const { chunk } = claim;
    const ruleSets = pinnedRuleSets(this.rules, sweep);
    const carried = await this.steps.carryOver.of(sweep, chunk);
    const cells = notIn(carried, chunk.cells);
    const dates = await this.transactions.run((stores) => this.steps.record.dates(stores, sweep));
    const closure = await this.registry.loadRosterClosure(cells, askedByTowns(ruleSets, dates));
    const judged = this.steps.judge.run(closure, cells, ruleSets, sweep.asOf);
    const pairs = judged.reduce((sum, cell) => sum + pairsIn(cell), carried.pairs);
    if (pairs !== chunk.pairs) {
      throw new HongzhuError(
        'pairs_missing',
        `Chunk ${chunk.number} owes ${chunk.pairs} pairs, got ${pairs}.`,
      );
    }
    const shadow = await this.steps.shadow.run(sweep, judged);
    const results: ChunkResults = {
      judged,
      carried,
      disagreements: shadow.disagreements,
      judgeAsOf: (some, asOf) => this.steps.judge.run(closure, some, ruleSets, asOf),
    };
    const drift = await this.transactions.run((stores) => this.store(stores, sweep, claim, results));
    if (drift === 'late') return 'late';
    const faults = judged.flatMap((cell) =>
      faultsIn(cell).map(({ verdict, fault }) => ({ ruleId: verdict.ruleId, cell: cell.cell, fault })),
    );
    return { faults, shadow, drift };
  }

  private async store(
    stores: Stores,
    sweep: Sweep,
    { chunk, fence }: ChunkClaim,
    { judged, carried, disagreements, judgeAsOf }: ChunkResults,
  ): Promise<readonly Drift[] | 'late'> {
    // After its lease the chunk is another worker's; what that one stored, or will store, stands.
    if ((await stores.chunks.lockFence(sweep.id, chunk.number)) !== fence) return 'late';
    const legend = legendOf(pinnedRuleSets(this.rules, sweep));
    await stores.sweeps.insertLedger(ledgerOf(sweep, chunk, judged, legend));
    await this.copyLedger(stores, chunk, carried);
    await stores.standing.keep(this.steps.carryOver.standingOf(sweep, judged));
    const towns = townVerdictsOf(judged, carried, legend);
    await stores.certificates.keepCounts(sweep.id, chunk.number, countsOf(towns));
    if (isOfTrend(sweep)) await stores.trend.keepTowns(sweep, chunk.number, towns);
    await stores.missing.insert(undecidedIn(sweep.id, judged, this.clock.now()));
    await this.steps.shadow.record(stores, disagreements);
    // Late, since whoever else appends to the audit log waits from here on.
    const { drift, tasks, findings } = await this.steps.record.run(stores, sweep, judged, judgeAsOf);
    await stores.sweeps.finishChunk(sweep.id, chunk.number, {
      ...evaluatedIn(judged, carried),
      findings: { ...findings, kept: findings.kept + carried.findings },
      tasks,
    });
    const current = await stores.sweeps.getForUpdate(sweep.id);
    if (current?.state !== 'running') {
      throw new ConflictError('sweep_finished', 'The sweep was cancelled meanwhile.');
    }
    return drift;
  }

  private async copyLedger(stores: Stores, chunk: SweepChunk, carried: CarriedCells): Promise<void> {
    const copied = await stores.standing.copyLedger(chunk, carried.cells);
    if (copied !== carried.cells.length) {
      throw new ConflictError('standing_changed', 'Verdicts that were to be taken over are gone; try again.');
    }
  }
}

const notIn = (carried: CarriedCells, cells: readonly Cell[]): Cell[] => {
  const keys = new Set(carried.cells.map(cellKey));
  return cells.filter((cell) => !keys.has(cellKey(cell)));
};

/** What is stored of a chunk. */
interface ChunkResults {
  readonly judged: readonly EvaluatedCell[];
  readonly carried: CarriedCells;
  readonly disagreements: readonly EngineDisagreement[];
  readonly judgeAsOf: RecordedChunk['judgeAsOf'];
}

/** What came of a chunk that should not, or might not, have been so. */
export interface ChunkReport {
  readonly faults: readonly ChunkFault[];
  readonly shadow: ShadowReport;
  readonly drift: readonly Drift[];
}

export const NOTHING_DONE: ChunkReport = { faults: [], shadow: NOTHING_CHECKED, drift: [] };

/** A pair whose evaluation failed unexpectedly. */
export interface ChunkFault {
  readonly ruleId: string;
  readonly cell: Cell;
  readonly fault: unknown;
}
