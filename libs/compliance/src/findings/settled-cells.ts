import { cellKey, type Cell } from '../cells/cell.js';
import type { ReviewTask } from '../tasks/review-task.js';
import { findingKey, type FindingOutline } from './finding.js';
import { isOver } from '../waivers/waived.js';
import type { SubjectVerdict } from '../evaluation/subject-verdict.js';
import { kindOfFailing } from './reconcile-findings.js';

/** A task that is not closed, by what names it. */
export type TaskOutline = Pick<ReviewTask, 'id' | 'cell' | 'ruleSetId'> & {
  /** Whether the next evaluation is to say if the work is done. */
  readonly awaitsProof: boolean;
};

/** A pair that there has to be a finding about. */
export interface FailingPair {
  readonly cell: Cell;
  readonly verdict: SubjectVerdict;
  /** Whether a finding with this `evidenceDigest` would say of the pair what is to be said of it now. */
  readonly restsOn: (evidenceDigest: string) => boolean;
}

/** What is on record of some cells. */
export interface OnRecord {
  readonly findings: readonly FindingOutline[];
  /** The tasks that are not closed. */
  readonly tasks: readonly TaskOutline[];
}

export interface Settlement {
  /** Whether an evaluation found a cell as it is on record, so that there is nothing to write about it. */
  readonly isSettled: (cell: Cell) => boolean;
  /** How many findings of settled cells are kept. */
  readonly kept: number;
}

/**
 * Tells the cells apart in which nothing has changed, nearly all of a night. `failing` are all pairs of the cells that
 * are `non_compliant` or `insufficient_data`. A cell is settled when each of them has its unresolved finding, which
 * rests on the same evidence, when it has no other unresolved finding of these rule sets, and when exactly its open
 * findings have a task that is not closed, none of which awaits proof, and no waiver is over. Whatever is in doubt is not settled: then everything is looked at.
 */
export function settleCells(
  failing: readonly FailingPair[],
  { findings, tasks }: OnRecord,
  { ruleSetIds, asOf }: { readonly ruleSetIds: ReadonlySet<string>; readonly asOf: string },
): Settlement {
  const unsettled = new Set<string>();
  const byKey = new Map(findings.map((finding) => [findingKey(finding), finding]));
  const seen = new Map<FindingOutline, string>();
  for (const pair of failing) {
    const finding = byKey.get(findingKey(pair.verdict));
    if (finding !== undefined && isAsFound(finding, pair)) seen.set(finding, cellKey(pair.cell));
    else unsettled.add(cellKey(pair.cell));
  }
  const swept = findings.filter(({ state, ruleSetId }) => state !== 'resolved' && ruleSetIds.has(ruleSetId));
  for (const finding of swept) {
    if (!seen.has(finding) || isOver(finding, asOf)) unsettled.add(cellKey(finding.cell));
  }
  const open = swept.filter(({ state }) => state === 'open');
  const unclosed = new Map(
    tasks.filter(({ ruleSetId }) => ruleSetIds.has(ruleSetId)).map((task) => [task.id, task]),
  );
  for (const { cell, ruleSetId, taskId } of open) {
    const task = taskId === null ? undefined : unclosed.get(taskId);
    if (task === undefined || !isSamePlace(task.cell, cell) || task.ruleSetId !== ruleSetId)
      unsettled.add(cellKey(cell));
  }
  const needed = new Set(open.map(({ taskId }) => taskId));
  for (const { id, cell, awaitsProof } of unclosed.values())
    if (awaitsProof || !needed.has(id)) unsettled.add(cellKey(cell));
  return {
    isSettled: (cell) => !unsettled.has(cellKey(cell)),
    kept: [...seen.values()].filter((key) => !unsettled.has(key)).length,
  };
}

const isAsFound = (finding: FindingOutline, { cell, verdict, restsOn }: FailingPair): boolean =>
  finding.state !== 'resolved' &&
  finding.kind === kindOfFailing(verdict.verdict) &&
  finding.verdict === verdict.verdict &&
  finding.severity === verdict.severity &&
  finding.ruleSetId === verdict.ruleSetId &&
  isSamePlace(finding.cell, cell) &&
  finding.evidenceDigest !== null &&
  restsOn(finding.evidenceDigest);

/** A market can move to another town. */
const isSamePlace = (a: Cell, b: Cell): boolean => cellKey(a) === cellKey(b) && a.townCode === b.townCode;
