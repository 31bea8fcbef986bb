import { indexRegistry, type ProfileTally } from '@hongzhu/registry';
import type { CompiledRuleSet } from '@hongzhu/rules-engine';
import { cellKey, type Cell } from '../cells/cell.js';
import {
  evaluateCell,
  evaluateProfiles,
  type EvaluatedPair,
  type EvaluatedProfile,
} from '../evaluation/evaluate-cell.js';
import { RegistryEvaluator } from '../evaluation/registry-evaluator.js';
import { describePair } from '../findings/describe-pair.js';
import { evidenceDigest } from '../findings/evidence-digest.js';
import type { JudgedPair } from '../findings/reconcile-findings.js';
import type { RegistryClosure } from '../registry/registry-reader.js';

/** The plain organizations of one profile: so many, each with the verdicts of `pairs`, whose subject stands for them. */
export interface JudgedProfile extends ProfileTally {
  /** Perhaps of a profile of another cell, alike in everything: `onOrganization` makes them this cell's. */
  readonly pairs: readonly JudgedPair[];
}

/** A cell with its verdicts, as far as findings and tasks are concerned. */
export interface JudgedCell {
  readonly cell: Cell;
  readonly pairs: readonly JudgedPair[];
  readonly profiles: readonly JudgedProfile[];
  /** Under which the codes of the organizations of the profiles are kept; null where all are among the pairs. */
  readonly rosterDigest: string | null;
}

export interface EvaluatedCell extends JudgedCell {
  /** `pairs`, with the evaluations that decided them. */
  readonly evaluated: readonly EvaluatedPair[];
  /** `profiles`, likewise; the pairs of cells that are alike are the very same. */
  readonly standIns: readonly EvaluatedProfile[];
  /** Those whose evaluation failed unexpectedly. */
  readonly faults: readonly EvaluatedPair[];
}

/** A cell that nothing is at home in any more. */
export const emptiedCell = (cell: Cell): JudgedCell => ({
  ...{ cell, pairs: [], profiles: [], rosterDigest: null },
});

/** How many (rule, subject) pairs a cell has. */
export const pairsIn = ({ pairs, profiles }: JudgedCell): number =>
  profiles.reduce((sum, profile) => sum + profile.number * profile.pairs.length, pairs.length);

/** How many of them ended in an error. */
export const errorsIn = ({ pairs, profiles }: JudgedCell): number =>
  profiles.reduce((sum, { number, pairs: of }) => sum + number * errors(of), errors(pairs));

const errors = (pairs: readonly JudgedPair[]): number =>
  pairs.filter(({ verdict }) => verdict.verdict === 'error').length;

/** Evaluates whole cells over the records and rosters that they need. Pure. */
export function judgeCells(
  { records, rosters }: RegistryClosure,
  cells: readonly Cell[],
  ruleSets: readonly CompiledRuleSet[],
  asOf: string,
): EvaluatedCell[] {
  const evaluator = new RegistryEvaluator(indexRegistry(records, rosters), ruleSets, asOf);
  return cells.map((cell) => judgeCell(evaluator, cell));
}

const faulty = (pairs: readonly EvaluatedPair[]): EvaluatedPair[] =>
  pairs.filter(({ verdict }) => verdict.verdict === 'error');

function judgeCell(evaluator: RegistryEvaluator, cell: Cell): EvaluatedCell {
  const judged = (pair: EvaluatedPair): JudgedPair => ({
    cell,
    verdict: pair.verdict,
    describe: () => describePair(evaluator, pair),
    evidence: () => evidenceDigest(evaluator, pair),
  });
  const evaluated = evaluateCell(evaluator, cell);
  const standIns = evaluateProfiles(evaluator, cell);
  return {
    cell,
    evaluated,
    standIns,
    pairs: evaluated.map(judged),
    profiles: standIns.map((profile) => ({ ...profile, pairs: profile.pairs.map(judged) })),
    rosterDigest: evaluator.index.rosters.get(cellKey(cell))?.digest ?? null,
    faults: [evaluated, ...standIns.map(({ pairs }) => pairs)].flatMap(faulty),
  };
}
