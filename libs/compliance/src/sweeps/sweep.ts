import type { Scope } from '@hongzhu/permissions';
import { wholeTownsOf } from '../access/within.js';
import type { SweepBrake } from '../brake/sweep-brake.js';
import type { Cell } from '../cells/cell.js';
import type { PinnedRuleSet } from '../evaluation/pinned-rule-set.js';

export const SWEEP_STATES = ['queued', 'running', 'complete', 'incomplete', 'failed', 'cancelled'] as const;
export type SweepState = (typeof SWEEP_STATES)[number];
/** `record` updates findings and tasks; `study` only gives verdicts. */
export type SweepEffect = 'record' | 'study';

export interface Tally {
  readonly markets: number;
  readonly pairs: number;
}
export interface FindingTally {
  readonly opened: number;
  readonly kept: number;
  readonly resolved: number;
  readonly unknown: number;
}
export interface TaskTally {
  readonly opened: number;
  readonly updated: number;
  readonly closed: number;
}

/**
 * `kept`: every verdict can be read. `pruning`: they are past their time and being deleted. `pruned`: only the sweep's
 * own row, its certificate, its trend and what it changed are left.
 */
export type SweepDetail = 'kept' | 'pruning' | 'pruned';

export interface Sweep {
  readonly id: string;
  readonly state: SweepState;
  readonly asOf: string;
  readonly effect: SweepEffect;
  /** The towns swept; null for all. */
  readonly townCodes: readonly string[] | null;
  /** The rule sets this sweep is pinned to. */
  readonly ruleSets: readonly PinnedRuleSet[];
  /** What it owes, frozen when it was planned; zeros before. */
  readonly expected: Tally;
  /** What it has verdicts of. */
  readonly evaluated: Tally;
  /** Of these, what it took over from earlier sweeps, since nothing may have altered it. */
  readonly carried: Tally;
  /** The rest of what it owed, once it is over; markets of which some verdict is missing. */
  readonly missing: Tally;
  readonly findings: FindingTally;
  readonly tasks: TaskTally;
  readonly requestedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  /** A stable code when it failed or ended incomplete. */
  readonly failure: string | null;
  readonly detail: SweepDetail;
  /** What it would change about tasks, once it runs; null in sweeps of a version that did not keep it. */
  readonly brake: SweepBrake | null;
}

/** `split`: other chunks have taken its place. */
export const CHUNK_STATES = ['pending', 'done', 'failed', 'split'] as const;
/** The cells one job evaluates and writes in one transaction. */
export interface SweepChunk {
  readonly sweepId: string;
  readonly number: number;
  readonly state: (typeof CHUNK_STATES)[number];
  readonly cells: readonly Cell[];
  /** The pairs of each cell, in their order; none in plans of a version that did not keep them. */
  readonly owed: readonly number[];
  /** The (rule, subject) pairs it owes. */
  readonly pairs: number;
}

/** What a chunk contributes to its sweep's totals; the sweep's figures are the sum over its finished chunks. */
export interface ChunkResult {
  readonly evaluated: Tally;
  readonly carried: Tally;
  readonly findings: FindingTally;
  readonly tasks: TaskTally;
}

/** The sweep's ledger row for one cell: the proof that it was evaluated, and what came out. */
export interface CellLedgerEntry {
  readonly sweepId: string;
  readonly cell: Cell;
  readonly chunkNumber: number;
  readonly pairs: number;
  /** The verdicts in the compact form of `LedgerEncoder`. */
  readonly verdicts: string;
  /** The digest of the legend of `verdicts`; null in rows that need none, which `decodeLedger` reads too. */
  readonly legendDigest: string | null;
  /** The digest of the roster that `verdicts` counts by; null where it names every organization. */
  readonly rosterDigest: string | null;
  /** The digest of the facts that decided the verdicts, by `FactsDigester`; null in rows of before certificates. */
  readonly factsDigest: string | null;
  /** The hash by which the row stands in the certificate, by `CellLeaves`; null in rows of before certificates. */
  readonly leafHash: string | null;
}

/** A ledger row as it is read: with the texts that its digests stand for. */
export interface LedgerRow extends CellLedgerEntry {
  readonly legend: string | null;
  readonly roster: string | null;
}

export const NOTHING: Tally = { markets: 0, pairs: 0 };
export const NO_FINDINGS: FindingTally = { opened: 0, kept: 0, resolved: 0, unknown: 0 };
export const NO_TASKS: TaskTally = { opened: 0, updated: 0, closed: 0 };

/** A sweep as it is accepted: nothing planned, nothing found. */
export const queuedSweep = (
  accepted: Pick<Sweep, 'id' | 'asOf' | 'effect' | 'townCodes' | 'ruleSets' | 'requestedAt'>,
): Sweep => ({
  ...accepted,
  state: 'queued',
  expected: NOTHING,
  evaluated: NOTHING,
  carried: NOTHING,
  missing: NOTHING,
  findings: NO_FINDINGS,
  tasks: NO_TASKS,
  startedAt: null,
  finishedAt: null,
  failure: null,
  detail: 'kept',
  brake: null,
});

export const isOpen = (sweep: Sweep): boolean => sweep.state === 'queued' || sweep.state === 'running';
/** Whether a sweep tells of no single town but those that are seen as a whole. One of the whole city tells of none. */
export function isSweptWithin({ townCodes }: Pick<Sweep, 'townCodes'>, within: Scope): boolean {
  const towns = wholeTownsOf(within);
  return towns === null || townCodes === null || townCodes.every((code) => towns.includes(code));
}

/** The name under which a sweep holds the registry gate. */
export const sweepHolder = (sweepId: string): string => `sweep:${sweepId}`;
