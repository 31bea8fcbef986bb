import { cellKey, type Cell } from '../cells/cell.js';
import type { Outcome } from '../evaluation/subject-verdict.js';
import { findingKey, type Finding, type FindingHistoryEntry, type FindingKey } from '../findings/finding.js';
import type { JudgedCell } from '../sweeps/judge-cells.js';
import type { Sweep } from '../sweeps/sweep.js';

/** What an evaluation did to a finding. */
export interface FindingChange {
  readonly event: FindingHistoryEntry['event'];
  readonly finding: Finding;
}

/** A finding that a sweep opened or resolved although nothing accounts for it. */
export interface Drift {
  readonly sweepId: string;
  readonly findingId: string;
  readonly ruleId: string;
  readonly subject: FindingKey['subject'];
  readonly cell: Cell;
  readonly event: 'opened' | 'reopened' | 'resolved';
  readonly at: Date;
}

/** Drift inside one transaction. */
export abstract class DriftStore {
  abstract append(drift: readonly Drift[]): Promise<void>;
  /** The newest sweep that recorded all towns completely, before this one; null if there is none. */
  abstract basisOf(sweepId: string): Promise<Sweep | null>;
}
export abstract class DriftReader {
  /** How many findings drifted in each of these sweeps; one without any is absent. */
  abstract counts(sweepIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** The rule sets that a sweep and its basis have in common, in the same version and of the same documents. */
export function commonRuleSets(sweep: Sweep, basis: Sweep): ReadonlySet<string> {
  const before = new Map(basis.ruleSets.map((set) => [set.id, set]));
  return new Set(
    sweep.ruleSets
      .filter(({ id, version, digest }) => {
        const set = before.get(id);
        return digest !== null && set?.version === version && set.digest === digest;
      })
      .map(({ id }) => id),
  );
}

/**
 * The changes of a sweep that might be drift: findings opened or resolved in cells whose records have not changed since
 * they were last evaluated, by rules that have not changed either. Whether the passing of time accounts for them is for
 * `driftIn` to say.
 */
export const suspicious = (
  changes: readonly FindingChange[],
  due: ReadonlySet<string>,
  ruleSetIds: ReadonlySet<string>,
): (FindingChange & { readonly event: Drift['event'] })[] =>
  changes.filter(
    (change): change is FindingChange & { readonly event: Drift['event'] } =>
      (change.event === 'opened' || change.event === 'reopened' || change.event === 'resolved') &&
      ruleSetIds.has(change.finding.ruleSetId) &&
      !due.has(cellKey(change.finding.cell)),
  );

/**
 * Of suspicious changes those for which time does not account either: as of the date of the last sweep, over the same
 * records, the rule comes to the verdict of today. Then the finding should have been so already.
 */
export function driftIn<C extends FindingChange>(
  suspects: readonly C[],
  today: readonly JudgedCell[],
  then: readonly JudgedCell[],
): C[] {
  const keys = new Set(suspects.map(({ finding }) => findingKey(finding)));
  const now = verdictsOf(today, keys);
  const before = verdictsOf(then, keys);
  return suspects.filter(({ finding }) => {
    // The verdicts on organizations that are only counted are not told apart here.
    if (finding.subject.type === 'organization' && !now.has(findingKey(finding))) return false;
    return now.get(findingKey(finding)) === before.get(findingKey(finding));
  });
}

function verdictsOf(cells: readonly JudgedCell[], keys: ReadonlySet<string>): ReadonlyMap<string, Outcome> {
  const subjects = new Set([...keys].map((key) => key.slice(key.indexOf('/') + 1)));
  const verdicts = new Map<string, Outcome>();
  for (const { subject, pairs } of cells.flatMap((cell) => cell.subjects)) {
    if (!subjects.has(`${subject.type}/${subject.code}`)) continue;
    for (const { verdict } of pairs()) {
      if (keys.has(findingKey(verdict))) verdicts.set(findingKey(verdict), verdict.verdict);
    }
  }
  return verdicts;
}
