import { representativeCode, type ProfileTally } from '@hongzhu/registry';
import type { Bilingual } from '@hongzhu/rules-engine';
import { cellKey, type Cell } from '../cells/cell.js';
import { cellSubjects } from '../cells/cell-subjects.js';
import { DecidedSubject } from './decided-subject.js';
import type { EvaluatedPair } from './evaluated-pair.js';
import type { RegistryEvaluator } from './registry-evaluator.js';

/** The subjects of a cell with all verdicts on them, as `cellSubjects` orders them. */
export const decideCell = (evaluator: RegistryEvaluator, cell: Cell): DecidedSubject[] =>
  cellSubjects(evaluator.index, cell).map((subject) => new DecidedSubject(evaluator, cell, subject));

/** Every (rule, subject) pair of a cell, by subject as `cellSubjects` orders them, then rule set, then rule. */
export const evaluateCell = (evaluator: RegistryEvaluator, cell: Cell): EvaluatedPair[] =>
  decideCell(evaluator, cell).flatMap((subject) => subject.pairs());

/** An organization that stands for all plain ones of a profile in a cell. */
export interface DecidedProfile extends ProfileTally {
  readonly standIn: DecidedSubject;
  /** The first day on which something else may stand for them, though this stays as it is; null for never. */
  readonly until: string | null;
}

/** What the roster of a cell counts, each profile evaluated once by the rules themselves; nothing without a roster. */
export function decideProfiles(evaluator: RegistryEvaluator, cell: Cell): DecidedProfile[] {
  const roster = evaluator.index.rosters.get(cellKey(cell));
  if (roster === undefined) return [];
  return roster.tally.map((profile) => ({
    kind: profile.kind,
    status: profile.status,
    number: profile.number,
    ...evaluator.alikeOnce(roster.place, profile, () => {
      const code = representativeCode(roster.place, profile);
      return new DecidedSubject(evaluator, cell, { type: 'organization', code });
    }),
  }));
}

/** What is wrong, in one sentence of each language, with the figures of the facts. */
export const failureText = (evaluator: RegistryEvaluator, pair: EvaluatedPair): Bilingual =>
  evaluator.text(pair.evaluation, pair.rule, 'failure');
