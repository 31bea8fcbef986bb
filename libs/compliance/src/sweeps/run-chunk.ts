import type { Cell } from '../cells/cell.js';
import type { Drift } from '../drift/drift.js';
import type { RecordedChunk } from '../drift/watch-chunk.js';
import { CellLeaves } from '../certificates/cell-leaf.js';
import { LetterCounter } from '../certificates/letter-counter.js';
import type { RuleCounts } from '../certificates/rule-counts.js';
import { LedgerEncoder } from '../evaluation/ledger-encoder.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import { legendOf, legendText, type VerdictLegend } from '../evaluation/verdict-legend.js';
import type { RegistryReader } from '../registry/registry-reader.js';
import { ConflictError, HongzhuError } from '../shared/hongzhu-error.js';
import { textDigest } from '../shared/text-digest.js';
import type { Clock } from '../shared/clock.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import {
  type EngineDisagreement,
  NOTHING_CHECKED,
  type ShadowReport,
} from '../shadow/engine-disagreement.js';
import type { ShadowCheck } from '../shadow/shadow-check.js';
import type { ChunkClaim } from './attempt-chunk.js';
import { errorsIn, faultsIn, judgeCells, pairsIn, type EvaluatedCell } from './judge-cells.js';
import { undecidedIn } from './missing-cell.js';
import { pinnedRuleSets } from './pinned-rule-sets.js';
import type { RecordChunk } from './record-chunk.js';
import { type CellLedgerEntry, type ChunkResult, type Sweep, type SweepChunk } from './sweep.js';

/**
 * Evaluates one chunk and stores all that comes of it in one transaction: ledger, findings, tasks and events, or
 * nothing. A worker that no longer holds the chunk changes nothing.
 */
export class RunChunk {
  constructor(
    private readonly transactions: Transactions,
    private readonly registry: RegistryReader,
    private readonly rules: RuleLibrary,
    private readonly record: RecordChunk,
    private readonly shadow: ShadowCheck,
    private readonly clock: Clock,
  ) {}

  /** Answers what the operator is to be told; `late` when the chunk was another worker's before it was stored. */
  async run(sweep: Sweep, claim: ChunkClaim): Promise<ChunkReport | 'late'> {
    const { chunk } = claim;
    const ruleSets = pinnedRuleSets(this.rules, sweep);
    const closure = await this.registry.loadRosterClosure(chunk.cells);
    const judged = judgeCells(closure, chunk.cells, ruleSets, sweep.asOf);
    const pairs = judged.reduce((sum, cell) => sum + pairsIn(cell), 0);
    if (pairs !== chunk.pairs) {
      throw new HongzhuError(
        'pairs_missing',
        `Chunk ${chunk.number} owes ${chunk.pairs} pairs, got ${pairs}.`,
      );
    }
    const shadow = await this.shadow.run(sweep, judged);
    const results: ChunkResults = {
      judged,
      disagreements: shadow.disagreements,
      judgeAsOf: (cells, asOf) => judgeCells(closure, cells, ruleSets, asOf),
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
    { judged, disagreements, judgeAsOf }: ChunkResults,
  ): Promise<readonly Drift[] | 'late'> {
    // After its lease the chunk is another worker's; what that one stored, or will store, stands.
    const pending = await stores.chunks.lockPending(sweep.id, chunk.number);
    if (pending?.fence !== fence) return 'late';
    const { drift, ...changes } = await this.record.run(stores, sweep, judged, judgeAsOf);
    await stores.sweeps.finishChunk(sweep.id, chunk.number, { evaluated: evaluatedIn(judged), ...changes });
    const legend = legendOf(pinnedRuleSets(this.rules, sweep));
    await stores.sweeps.insertLedger(ledgerOf(sweep, chunk, judged, legend));
    await stores.certificates.keepCounts(sweep.id, chunk.number, countsOf(judged, legend));
    await stores.missing.insert(undecidedIn(sweep.id, judged, this.clock.now()));
    await this.shadow.record(stores, disagreements);
    const current = await stores.sweeps.getForUpdate(sweep.id);
    if (current?.state !== 'running') {
      throw new ConflictError('sweep_finished', 'The sweep was cancelled meanwhile.');
    }
    return drift;
  }
}

/** What is stored of a chunk. */
interface ChunkResults {
  readonly judged: readonly EvaluatedCell[];
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

/** Pairs that ended in an error are not evaluated: a sweep with one of them is not complete. */
function evaluatedIn(judged: readonly EvaluatedCell[]): ChunkResult['evaluated'] {
  return {
    markets: judged.filter(({ cell }) => cell.type === 'market').length,
    pairs: judged.reduce((sum, cell) => sum + pairsIn(cell) - errorsIn(cell), 0),
  };
}

function countsOf(judged: readonly EvaluatedCell[], legend: VerdictLegend): RuleCounts[] {
  const counter = new LetterCounter(legend);
  for (const { decided, standIns } of judged) {
    for (const { subject, letters } of decided) counter.add(subject.type, letters, 1);
    for (const { number, standIn } of standIns) counter.add('organization', standIn.letters, number);
  }
  return counter.counts();
}

function ledgerOf(
  { ruleSets }: Sweep,
  { sweepId, number }: SweepChunk,
  judged: readonly EvaluatedCell[],
  legend: VerdictLegend,
): CellLedgerEntry[] {
  const encoder = new LedgerEncoder(legend);
  const legendDigest = textDigest(legendText(legend));
  const leaves = new CellLeaves(ruleSets);
  return judged.map((cell) => {
    const content = {
      cell: cell.cell,
      pairs: pairsIn(cell),
      verdicts: encoder.encode(
        cell.decided.map((of) => [of.subject.type, of.subject.code, of.ledger()]),
        cell.standIns.map(({ kind, status, number, standIn }) => [kind, status, number, standIn.ledger()]),
      ),
      legendDigest,
      rosterDigest: cell.rosterDigest,
      factsDigest: cell.factsDigest,
    };
    return { sweepId, chunkNumber: number, ...content, leafHash: leaves.hash(content) };
  });
}
