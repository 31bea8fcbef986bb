import { indexRegistry, type ProfileTally } from '@hongzhu/registry';
import type { CompiledRuleSet } from '@hongzhu/rules-engine';
import { cellKey, type Cell } from '../cells/cell.js';
import { FactsDigester } from '../certificates/facts-digester.js';
import type { DecidedSubject } from '../evaluation/decided-subject.js';
import { decideCell, decideProfiles, type DecidedProfile } from '../evaluation/evaluate-cell.js';
import type { EvaluatedPair } from '../evaluation/evaluated-pair.js';
import { RegistryEvaluator } from '../evaluation/registry-evaluator.js';
import type { Subject } from '../evaluation/subject-verdict.js';
import { DescriptionMemory } from '../findings/description-memory.js';
import type { JudgedPair } from '../findings/reconcile-findings.js';
import type { RegistryClosure } from '../registry/registry-reader.js';
import { StandingTimes } from '../standing/standing-times.js';

/** The verdicts on one subject, as far as findings and tasks are concerned. */
export interface JudgedSubject {
  readonly subject: Subject;
  /** How many pairs there are. */
  readonly size: number;
  /** Those that are neither compliant nor not applicable. */
  readonly notable: readonly JudgedPair[];
  /** All of them, made when they are asked for. */
  readonly pairs: () => JudgedPair[];
}

/**
 * The plain organizations of one profile: so many, each with the verdicts on the subject that stands for them. It may
 * be of another cell, alike in everything: `onOrganization` makes its pairs this cell's.
 */
export interface JudgedProfile extends ProfileTally, JudgedSubject {}

/** A cell with its verdicts, as far as findings and tasks are concerned. */
export interface JudgedCell {
  readonly cell: Cell;
  readonly subjects: readonly JudgedSubject[];
  readonly profiles: readonly JudgedProfile[];
  /** Under which the codes of the organizations of the profiles are kept; null where all are among the subjects. */
  readonly rosterDigest: string | null;
}

export interface EvaluatedCell extends JudgedCell {
  /** `subjects`, with what decided. */
  readonly decided: readonly DecidedSubject[];
  /** `profiles`, likewise; what stands for profiles that are alike is one and the same. */
  readonly standIns: readonly DecidedProfile[];
  /** Of the facts that decided. */
  readonly factsDigest: string;
  /**
   * The first day after the evaluation's on which anything of this, or the evidence of its failing pairs, may come out
   * otherwise while the records stay as they are; null for never. It may be too early, and is never too late.
   */
  readonly standsUntil: string | null;
}

/** A cell that nothing is at home in any more. */
export const emptiedCell = (cell: Cell): JudgedCell => ({
  ...{ cell, subjects: [], profiles: [], rosterDigest: null },
});

/** How many (rule, subject) pairs a cell has. */
export const pairsIn = ({ subjects, profiles }: JudgedCell): number =>
  subjects.reduce((sum, { size }) => sum + size, 0) +
  profiles.reduce((sum, { number, size }) => sum + number * size, 0);

/** How many of them ended in an error. */
export const errorsIn = ({ subjects, profiles }: JudgedCell): number =>
  subjects.reduce((sum, { notable }) => sum + errors(notable), 0) +
  profiles.reduce((sum, { number, notable }) => sum + number * errors(notable), 0);

const errors = (pairs: readonly JudgedPair[]): number =>
  pairs.filter(({ verdict }) => verdict.verdict === 'error').length;

/** The pairs of a cell whose evaluation failed unexpectedly. */
export const faultsIn = ({ decided, standIns }: EvaluatedCell): EvaluatedPair[] =>
  [...decided, ...standIns.map(({ standIn }) => standIn)].flatMap(({ notable }) =>
    notable.filter(({ verdict }) => verdict.verdict === 'error'),
  );

/** Evaluates whole cells over the records and rosters that they need. */
export class JudgeCells {
  constructor(private readonly descriptions: DescriptionMemory) {}

  run(
    { records, rosters, part }: RegistryClosure,
    cells: readonly Cell[],
    ruleSets: readonly CompiledRuleSet[],
    asOf: string,
  ): EvaluatedCell[] {
    const evaluator = new RegistryEvaluator(indexRegistry(records, rosters, part), ruleSets, asOf);
    const facts = new FactsDigester(ruleSets);
    const standing = new StandingTimes(evaluator);
    const tools = { evaluator, facts, standing, descriptions: this.descriptions };
    return cells.map((cell) => judgeCell(tools, cell));
  }
}

/** The same by one who remembers nothing of other cells: a pure function. */
export const judgeCells = (...of: Parameters<JudgeCells['run']>): EvaluatedCell[] =>
  new JudgeCells(new DescriptionMemory()).run(...of);

interface Tools {
  readonly evaluator: RegistryEvaluator;
  readonly facts: FactsDigester;
  readonly standing: StandingTimes;
  readonly descriptions: DescriptionMemory;
}

function judgeCell({ evaluator, facts, standing, descriptions }: Tools, cell: Cell): EvaluatedCell {
  const pair = (of: EvaluatedPair): JudgedPair => ({
    cell,
    verdict: of.verdict,
    describe: () => descriptions.of(evaluator, of, standing.evidence(of)),
    evidence: () => standing.evidence(of),
  });
  const judged = (of: DecidedSubject): JudgedSubject => ({
    subject: of.subject,
    size: of.size,
    notable: of.notable.map(pair),
    pairs: () => of.pairs().map(pair),
  });
  const decided = decideCell(evaluator, cell);
  const standIns = decideProfiles(evaluator, cell);
  const rosterDigest = evaluator.index.rosters.get(cellKey(cell))?.digest ?? null;
  // Now, while nothing has been read but what the verdicts need.
  const factsDigest = facts.digest({ cell, decided, standIns, rosterDigest });
  return {
    cell,
    decided,
    standIns,
    subjects: decided.map(judged),
    // Written out: a market has a dozen profiles, and to spread each takes longer than to decide it.
    profiles: standIns.map(({ kind, status, number, standIn }) => {
      const { subject, size, notable, pairs } = judged(standIn);
      return { kind, status, number, subject, size, notable, pairs };
    }),
    rosterDigest,
    factsDigest,
    standsUntil: standing.until(decided, standIns),
  };
}
