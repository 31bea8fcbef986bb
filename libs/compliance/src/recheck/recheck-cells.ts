import type { BrakeSettings } from '../brake/sweep-brake.js';
import { cellKey, type Cell } from '../cells/cell.js';
import { askedByTowns } from '../evaluation/asked-by-towns.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import type { RegistryReader } from '../registry/registry-reader.js';
import type { Clock } from '../shared/clock.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { attemptFault } from '../sweeps/attempt-fault.js';
import { emptiedCell, type JudgeCells, type JudgedCell } from '../sweeps/judge-cells.js';
import type { RecordCells, RecordedTallies } from '../sweeps/record-cells.js';
import { dueKeys, planRecheck, type RecheckPlan } from './recheck-plan.js';
import type { DueCell } from './recheck-store.js';

const RETRY_MS = 600_000;

/** A cell that could not be evaluated; the next sweep names it, too. */
export interface RecheckFault {
  readonly cell: Cell;
  /** Stable. */
  readonly code: string;
}
export interface RecheckReport {
  /** Why it ended: nothing is due any more, or what is has to wait. */
  readonly ended: 'nothing_due' | 'busy' | 'held' | 'stale';
  /** How many cells were brought in line. */
  readonly cells: number;
  readonly faults: readonly RecheckFault[];
}

/** What is done with the cells of a chunk. */
export interface RecheckSteps {
  readonly judge: JudgeCells;
  readonly record: RecordCells;
}

type Due = RecheckPlan & { readonly kind: 'due' };

/**
 * Evaluates the cells that are due as of today, as a chunk of a sweep does, and brings findings, tasks and events in line,
 * chunk by chunk in one transaction each. What changed since it was read, or was evaluated by another worker, is left
 * alone; while a sweep or an import has the registry, nothing is recorded. Run again it does what is left.
 */
export class RecheckCells {
  constructor(
    private readonly transactions: Transactions,
    private readonly registry: RegistryReader,
    private readonly rules: RuleLibrary,
    private readonly steps: RecheckSteps,
    private readonly clock: Clock,
    private readonly brake: BrakeSettings,
  ) {}

  /** All that is due. */
  run(): Promise<RecheckReport> {
    return this.work(null);
  }

  /** What is due of these cells alone, once, for somebody who waits for it. */
  runFor(cells: readonly Cell[]): Promise<RecheckReport> {
    return this.work(cells);
  }

  private async work(only: readonly Cell[] | null): Promise<RecheckReport> {
    let cells = 0;
    const faults: RecheckFault[] = [];
    for (;;) {
      const plan = await this.transactions.run((stores) => planRecheck(stores, this.clock, this.brake, only));
      if (plan.kind !== 'due') return { ended: plan.kind, cells, faults };
      const outcome = await this.attempt(plan);
      if (outcome === 'busy') return { ended: 'busy', cells, faults };
      if (outcome === 'held') return { ended: 'held', cells, faults };
      cells += outcome.cells;
      faults.push(...outcome.faults);
      // Whoever waits is not kept by a cell that fails again and again.
      if (only !== null) return { ended: 'nothing_due', cells, faults };
    }
  }

  /** A chunk that can't be evaluated is tried cell by cell, so that one of them does not keep the others waiting. */
  private async attempt(plan: Due): Promise<ChunkOutcome> {
    try {
      return await this.chunk(plan);
    } catch (error) {
      const { lies, code } = attemptFault(error);
      if (lies !== 'records') throw error;
      if (plan.due.length === 1) return this.postpone(plan.due, code);
    }
    let cells = 0;
    const faults: RecheckFault[] = [];
    for (const each of plan.due) {
      const outcome = await this.attempt({ ...plan, due: [each] });
      if (typeof outcome === 'string') return outcome;
      cells += outcome.cells;
      faults.push(...outcome.faults);
    }
    return { cells, faults };
  }

  private async chunk(plan: Due): Promise<ChunkOutcome> {
    const judged = await this.judge(plan);
    try {
      return await this.transactions.run((stores) => this.store(stores, plan, judged));
    } catch (error) {
      if (!(error instanceof OverLimitError)) throw error;
      await this.transactions.run(async ({ rechecks }) => {
        await rechecks.saveTally(plan.sweepId, { ...(await rechecks.tally(plan.sweepId)), held: true });
      });
      return 'held';
    }
  }

  private async judge({ due, present }: Due): Promise<JudgedCell[]> {
    const keys = dueKeys(due);
    const here = present.filter((cell) => keys.has(cellKey(cell)));
    const isHere = new Set(here.map(cellKey));
    const { ruleSets } = this.rules;
    const today = this.clock.today();
    const closure = await this.registry.loadRosterClosure(here, askedByTowns(ruleSets, [today]));
    const gone = due.filter(({ cell }) => !isHere.has(cellKey(cell)));
    return [
      ...this.steps.judge.run(closure, here, ruleSets, today),
      ...gone.map(({ cell }) => emptiedCell(cell)),
    ];
  }

  private async store(stores: Stores, plan: Due, judged: readonly JudgedCell[]): Promise<ChunkOutcome> {
    const { gate, rechecks } = stores;
    const holder = `recheck:${plan.due[0]?.stamp ?? ''}`;
    // Given back before the transaction ends: whoever else wants to enter waits for that, and finds it free.
    if (!(await gate.enter(holder))) return 'busy';
    const stamps = new Map(plan.due.map(({ cell, stamp }) => [cellKey(cell), stamp]));
    const locked = await rechecks.lock(plan.due.map(({ cell }) => cell));
    const current = locked.filter(({ cell, stamp }) => stamps.get(cellKey(cell)) === stamp);
    const keys = dueKeys(current);
    const { ruleSets } = this.rules;
    const recording = { id: null, ruleSets, brake: null, asOf: this.clock.today() };
    const recorded = await this.steps.record.run(
      stores,
      recording,
      judged.filter(({ cell }) => keys.has(cellKey(cell))),
    );
    await this.count(stores, plan, recorded);
    await rechecks.drop(current.map(({ cell }) => cell));
    await gate.leave(holder);
    return { cells: current.length, faults: [] };
  }

  /** Throws an `OverLimitError`, so that nothing of the chunk is stored, when it would go beyond the limit. */
  private async count(
    { rechecks }: Stores,
    { sweepId, limit }: Due,
    { tasks }: RecordedTallies,
  ): Promise<void> {
    if (tasks.opened + tasks.closed === 0) return;
    const { opened, closed, held } = await rechecks.tally(sweepId);
    const next = { opened: opened + tasks.opened, closed: closed + tasks.closed, held };
    if (next.opened > limit || next.closed > limit) throw new OverLimitError();
    await rechecks.saveTally(sweepId, next);
  }

  private async postpone(due: readonly DueCell[], code: string): Promise<ChunkOutcome> {
    const cells = due.map(({ cell }) => cell);
    const at = new Date(this.clock.now().getTime() + RETRY_MS * Math.max(1, due[0]?.attempts ?? 1));
    await this.transactions.run(({ rechecks }) => rechecks.postpone(cells, at));
    return { cells: 0, faults: cells.map((cell) => ({ cell, code })) };
  }
}

type ChunkOutcome = 'busy' | 'held' | { readonly cells: number; readonly faults: readonly RecheckFault[] };

/** Rolls back what would open or close too many tasks without a supervisor's word. */
class OverLimitError extends Error {}
