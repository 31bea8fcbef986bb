import type { Cell } from '../cells/cell.js';
import { cellKey } from '../cells/cell.js';
import type { Outcome, SubjectVerdict } from '../evaluation/subject-verdict.js';
import type { FindingTally } from '../sweeps/sweep.js';
import {
  findingKey,
  type Description,
  type Finding,
  type FindingHistoryEntry,
  type FindingKind,
} from './finding.js';
import { failingState, liftWaiver } from '../waivers/waived.js';
import { notableExplanation } from './notable-explanation.js';

/** One pair's verdict with what a finding about it would say. */
export interface JudgedPair {
  readonly cell: Cell;
  readonly verdict: SubjectVerdict;
  /** Asked only where a finding is opened or rewritten. */
  readonly describe: () => Description;
  /** `evidenceDigest` of the pair: cheaper than its description. */
  readonly evidence: () => string | null;
}
export interface Reconciliation {
  /** New and changed findings. */
  readonly changed: readonly Finding[];
  readonly history: readonly FindingHistoryEntry[];
  readonly tally: FindingTally;
  /** Every unresolved finding of the cells as it stands afterwards. */
  readonly unresolved: readonly Finding[];
}
export interface ReconcileContext {
  readonly at: Date;
  /** As of which the verdicts are. */
  readonly asOf: string;
  /** Null for a recheck. */
  readonly sweepId: string | null;
  readonly nextId: () => string;
  /** Why findings without a pair are resolved, where it is not that their subjects or rules are gone. */
  readonly reason?: string;
}

/**
 * Lays the verdicts of whole cells over their findings. `non_compliant` opens, reopens or keeps; `compliant` and
 * `not_applicable` resolve; `insufficient_data` opens a finding that asks for data where nothing is found yet,
 * and otherwise, like `in_grace` and `error`, changes nothing. A grace that runs ends a mere request for data.
 * A finding of these cells and rule sets whose pair is no longer there is resolved, as `subject_removed` or, while
 * its subject is still judged by other rules, as `rule_retired`. Pure;
 * the same verdicts a second time change nothing.
 */
export function reconcileFindings(
  pairs: readonly JudgedPair[],
  current: readonly Finding[],
  ruleSetIds: ReadonlySet<string>,
  context: ReconcileContext,
): Reconciliation {
  const before = new Map(current.map((finding) => [findingKey(finding), finding]));
  const found = new Set(current.map(({ subject }) => subject.code));
  const steps: Step[] = [];
  for (const pair of pairs) {
    // Nearly all pairs of a sweep: nothing was found, and nothing is.
    if (isPassed(pair) && !found.has(pair.verdict.subject.code)) continue;
    const key = findingKey(pair.verdict);
    const finding = before.get(key);
    if (!finding && isPassed(pair)) continue;
    before.delete(key);
    steps.push(withWaiver(judge(pair, finding, context), finding, context));
  }
  const left = [...before.values()].filter(
    ({ state, ruleSetId }) => state !== 'resolved' && ruleSetIds.has(ruleSetId),
  );
  const judged = left.length === 0 ? new Set<string>() : subjectsOf(pairs);
  for (const finding of left) {
    const isJudged = judged.has(`${finding.subject.type}/${finding.subject.code}`);
    const reason = context.reason ?? (isJudged ? 'rule_retired' : 'subject_removed');
    steps.push(resolve(finding, null, context, reason));
  }
  const count = (name: Step['counts']) => steps.filter((step) => step.counts === name).length;
  return {
    changed: steps.flatMap((step) => (step.entry || step.counted || step.rewritten ? [step.finding!] : [])),
    history: steps.flatMap((step) => [step.entry ?? [], step.counted ?? []].flat()),
    tally: {
      opened: count('opened'),
      kept: count('kept'),
      resolved: count('resolved'),
      unknown: count('unknown'),
    },
    unresolved: steps.flatMap(({ finding }) => (finding && finding.state !== 'resolved' ? [finding] : [])),
  };
}

interface Step {
  readonly finding: Finding | undefined;
  readonly counts: 'opened' | 'kept' | 'resolved' | 'unknown' | null;
  readonly entry?: FindingHistoryEntry;
  /** Its waiver is over. */
  readonly counted?: FindingHistoryEntry;
  /** Written although its history has nothing to tell: its text or its cell changed. */
  readonly rewritten?: boolean;
}

/** Whether a finding is to be made of a pair. */
export const isFailing = ({ verdict: { verdict } }: Pick<JudgedPair, 'verdict'>): boolean =>
  verdict === 'non_compliant' || verdict === 'insufficient_data';

/** What a failing pair is recorded as. */
export const kindOfFailing = (outcome: Outcome): FindingKind =>
  outcome === 'insufficient_data' ? 'data-needed' : 'violation';

const subjectsOf = (pairs: readonly JudgedPair[]): ReadonlySet<string> =>
  new Set(pairs.map(({ verdict }) => `${verdict.subject.type}/${verdict.subject.code}`));

const isPassed = ({ verdict: { verdict } }: JudgedPair): boolean =>
  verdict === 'compliant' || verdict === 'not_applicable';

function judge(pair: JudgedPair, found: Finding | undefined, context: ReconcileContext): Step {
  const unresolved = found !== undefined && found.state !== 'resolved' ? found : undefined;
  switch (pair.verdict.verdict) {
    case 'non_compliant':
      return unresolved ? keep(pair, unresolved, context) : open(pair, found, context);
    case 'insufficient_data':
      if (unresolved?.kind === 'violation') return { finding: unresolved, counts: 'unknown' };
      return unresolved ? keep(pair, unresolved, context) : open(pair, found, context);
    case 'compliant':
    case 'not_applicable':
      return unresolved
        ? resolve(unresolved, pair.verdict.verdict, context, null)
        : { finding: found, counts: null };
    case 'in_grace':
      return unresolved?.kind === 'data-needed'
        ? resolve(unresolved, 'in_grace', context, null)
        : { finding: found, counts: unresolved ? 'kept' : null };
    case 'error':
      return { finding: found, counts: unresolved ? 'unknown' : null };
  }
}

/** A waiver that is over, or was of less, is taken off whatever is still found, whatever the verdict. */
function withWaiver(step: Step, before: Finding | undefined, context: ReconcileContext): Step {
  const lifted = step.finding && liftWaiver(step.finding, before?.kind ?? null, context);
  return lifted ? { ...step, finding: lifted.finding, counted: lifted.entry } : step;
}

function open(pair: JudgedPair, resolved: Finding | undefined, context: ReconcileContext): Step {
  const { verdict, cell } = pair;
  const kind = kindOfFailing(verdict.verdict);
  const finding: Finding = {
    id: resolved?.id ?? context.nextId(),
    ruleId: verdict.ruleId,
    ruleSetId: verdict.ruleSetId,
    subject: verdict.subject,
    cell,
    state: failingState(resolved?.waivedUntil ?? null, context.asOf),
    kind,
    verdict: verdict.verdict,
    severity: verdict.severity,
    missing: verdict.missing,
    ...pair.describe(),
    evidenceDigest: pair.evidence(),
    firstSeenAt: resolved?.firstSeenAt ?? context.at,
    lastSeenAt: context.at,
    resolvedAt: null,
    reopenedCount: resolved ? resolved.reopenedCount + 1 : 0,
    taskId: resolved?.taskId ?? null,
    waivedUntil: resolved?.waivedUntil ?? null,
  };
  const event = resolved ? 'reopened' : 'opened';
  const verdicts = { before: resolved?.verdict ?? null, after: verdict.verdict };
  const reason = finding.state === 'waived' ? 'still_waived' : null;
  return { finding, counts: 'opened', entry: { ...entry(finding, event, verdicts, context), reason } };
}

function keep(pair: JudgedPair, found: Finding, context: ReconcileContext): Step {
  const { verdict, cell } = pair;
  const kind = kindOfFailing(verdict.verdict);
  const now: Finding = {
    ...found,
    ...pair.describe(),
    ruleSetId: verdict.ruleSetId,
    cell,
    kind,
    verdict: verdict.verdict,
    severity: verdict.severity,
    missing: verdict.missing,
    evidenceDigest: pair.evidence(),
  };
  if (contentOf(now) === contentOf(found)) {
    // It says the same about other facts: only these are noted, so that the next evaluation knows them.
    return now.evidenceDigest === found.evidenceDigest
      ? { finding: found, counts: 'kept' }
      : { finding: { ...found, evidenceDigest: now.evidenceDigest }, counts: 'kept', rewritten: true };
  }
  const finding = { ...now, lastSeenAt: context.at };
  if (found.kind === kind && found.verdict === now.verdict)
    return { finding, counts: 'kept', rewritten: true };
  const verdicts = { before: found.verdict, after: now.verdict };
  return { finding, counts: 'kept', entry: entry(finding, 'changed', verdicts, context) };
}

/** What a reader of the finding would notice; of its explanation, what decided and what would mend it. */
const contentOf = (finding: Finding): string =>
  JSON.stringify([
    finding.ruleSetId,
    cellKey(finding.cell),
    finding.cell.townCode,
    finding.kind,
    finding.verdict,
    finding.severity,
    finding.summary.zh,
    finding.summary.en,
    finding.missing,
    finding.ruleSetVersion,
    notableExplanation(finding),
  ]);

function resolve(
  found: Finding,
  verdict: Outcome | null,
  context: ReconcileContext,
  reason: string | null,
): Step {
  const finding: Finding = {
    ...found,
    state: 'resolved',
    verdict: verdict ?? found.verdict,
    resolvedAt: context.at,
  };
  const verdicts = { before: found.verdict, after: verdict };
  return { finding, counts: 'resolved', entry: { ...entry(finding, 'resolved', verdicts, context), reason } };
}

function entry(
  finding: Finding,
  event: FindingHistoryEntry['event'],
  verdicts: { before: Outcome | null; after: Outcome | null },
  context: ReconcileContext,
): FindingHistoryEntry {
  return {
    id: context.nextId(),
    findingId: finding.id,
    at: context.at,
    event,
    verdictBefore: verdicts.before,
    verdictAfter: verdicts.after,
    sweepId: context.sweepId,
    reason: null,
  };
}
