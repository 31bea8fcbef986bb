import { evaluationEntries } from '../audit/task-entries.js';
import { notesChanges } from '../brake/sweep-brake.js';
import { withhold } from '../brake/withhold.js';
import type { FindingChange } from '../drift/drift.js';
import { cellKey, type Cell } from '../cells/cell.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import { findingKey, type FindingOutline } from '../findings/finding.js';
import {
  isFailing,
  reconcileFindings,
  type JudgedPair,
  type Reconciliation,
} from '../findings/reconcile-findings.js';
import { settleCells, type FailingPair } from '../findings/settled-cells.js';
import { changeEvents } from '../outbox/change-events.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores } from '../shared/transactions.js';
import { linkedFindings } from '../tasks/linked-findings.js';
import { reconcileTasks, type TaskReconciliation } from '../tasks/reconcile-tasks.js';
import type { ProposeAssignees } from '../tasks/propose-assignees.js';
import type { TaskTerms } from '../tasks/task-terms.js';
import { endLiftedWaivers } from '../waivers/end-waivers.js';
import { failingCountedPairs, foundCountedPairs } from './counted-pairs.js';
import { emptiedCell, type JudgedCell } from './judge-cells.js';
import type { FindingTally, Sweep, TaskTally } from './sweep.js';

/** What recording changed. */
export interface RecordedTallies {
  readonly findings: FindingTally;
  readonly tasks: TaskTally;
}

/** The same, with what was done to each finding. */
export interface Recorded extends RecordedTallies {
  readonly changed: readonly FindingChange[];
}

/** On whose behalf is recorded: a sweep, or (without an id) a recheck. */
export interface Recording extends Pick<Sweep, 'brake' | 'asOf'> {
  readonly id: string | null;
  readonly ruleSets: readonly { readonly id: string }[];
}

/** What is recorded by. */
export interface RecordingTerms {
  readonly rules: RuleLibrary;
  readonly terms: TaskTerms;
  readonly propose: ProposeAssignees;
}

/** Brings findings, tasks and events of whole cells in line with their verdicts, inside one transaction. */
export class RecordCells {
  constructor(
    private readonly by: RecordingTerms,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** The verdicts of whole cells over what these rule sets have found in them before. */
  run(stores: Stores, recording: Recording, judged: readonly JudgedCell[]): Promise<Recorded> {
    return this.reconcile(stores, recording, judged, {
      ruleSetIds: new Set(recording.ruleSets.map(({ id }) => id)),
    });
  }

  /** Ends the findings and tasks of the rule sets that these are of, in their cells: they are no longer in force. */
  async retire(
    stores: Stores,
    sweep: Sweep,
    retired: readonly Pick<FindingOutline, 'cell' | 'ruleSetId'>[],
  ): Promise<RecordedTallies> {
    const cells = new Map(retired.map(({ cell }) => [cellKey(cell), emptiedCell(cell)]));
    const ruleSetIds = new Set(retired.map(({ ruleSetId }) => ruleSetId));
    return this.reconcile(stores, sweep, [...cells.values()], { ruleSetIds, reason: 'rule_retired' });
  }

  private async reconcile(
    stores: Stores,
    recording: Recording,
    judged: readonly JudgedCell[],
    { ruleSetIds, reason }: { ruleSetIds: ReadonlySet<string>; reason?: string },
  ): Promise<Recorded> {
    const counted = await failingCountedPairs(stores.texts, judged);
    const failing = [
      ...judged.flatMap(({ subjects }) => subjects.flatMap(({ notable }) => notable.filter(isFailing))),
      ...counted,
    ];
    const cells = judged.map(({ cell }) => cell);
    const found = await stores.findings.outlinesForCells(
      cells,
      failing.map(({ verdict }) => verdict),
    );
    const onRecord = { findings: found, tasks: await stores.tasks.unclosedOutlines(cells) };
    const { isSettled, kept } = settleCells(failing.map(withEvidence), onRecord, {
      ruleSetIds,
      asOf: recording.asOf,
    });
    const changed = judged.filter(({ cell }) => !isSettled(cell));
    const known = await stores.findings.load(concerning(changed, failing, found));
    const pairs = [
      ...changed.flatMap(({ subjects }) => subjects.flatMap((subject) => subject.pairs())),
      ...counted.filter(({ cell }) => !isSettled(cell)),
      ...(await foundCountedPairs(stores.texts, changed, known)),
    ];
    const at = this.clock.now();
    const { asOf, id: sweepId } = recording;
    const context = { at, asOf, sweepId, nextId: () => this.ids.next(), ...(reason && { reason }) };
    const findings = reconcileFindings(pairs, known, ruleSetIds, context);
    const scope = { recording, cells: changed.map(({ cell }) => cell), ruleSetIds, at };
    const tallies = await this.store(stores, scope, findings);
    return {
      findings: { ...tallies.findings, kept: tallies.findings.kept + kept },
      tasks: tallies.tasks,
      changed: changesOf(findings),
    };
  }

  private async store(
    stores: Stores,
    scope: { recording: Recording; cells: readonly Cell[]; ruleSetIds: ReadonlySet<string>; at: Date },
    findings: Reconciliation,
  ): Promise<RecordedTallies> {
    const current = await stores.tasks.loadForCells(scope.cells);
    const reconciled = reconcileTasks(findings.unresolved, current, scope.ruleSetIds, {
      at: scope.at,
      today: this.clock.today(),
      nextId: () => this.ids.next(),
      ruleSetTitle: (id) => this.by.rules.get(id)!.ruleSet.title,
      calendar: this.by.terms.calendars.current(),
      dueDays: this.by.terms.dueDays,
      leaseDays: this.by.terms.leaseDays,
      isEvaluation: true,
    });
    const { id, brake } = scope.recording;
    // A sweep proposes its tasks at its end.
    const all = id === null ? await this.proposed(stores, reconciled) : reconciled;
    const { tasks, held } =
      id !== null && notesChanges(brake) ? withhold(id, all, current) : { tasks: all, held: [] };
    await stores.held.hold(held);
    const events = changeEvents(findings.history, tasks, scope.at, () => this.ids.next());
    await stores.tasks.save([...tasks.created, ...tasks.updated, ...tasks.closed]);
    await stores.findings.save(linkedFindings(findings, tasks));
    await stores.findings.appendHistory(findings.history);
    await stores.outbox.append(events);
    const by = { at: scope.at, actor: id === null ? 'recheck' : `sweep:${id}` };
    await endLiftedWaivers(stores, findings.history, { ...by, asOf: scope.recording.asOf });
    await stores.audit.append(evaluationEntries(tasks, current, { ...by, isEvaluation: true }));
    return { findings: findings.tally, tasks: tasks.tally };
  }

  private async proposed(stores: Stores, tasks: TaskReconciliation): Promise<TaskReconciliation> {
    const { propose } = this.by;
    const created = await propose.assigned(stores, tasks.created);
    return { ...tasks, created, updated: await propose.assigned(stores, tasks.updated) };
  }
}

function changesOf({ changed, history }: Reconciliation): FindingChange[] {
  const findings = new Map(changed.map((finding) => [finding.id, finding]));
  return history.flatMap(({ event, findingId }) => {
    const finding = findings.get(findingId);
    return finding === undefined ? [] : [{ event, finding }];
  });
}

const withEvidence = ({ cell, verdict, evidence }: JudgedPair): FailingPair => ({
  ...{ cell, verdict },
  restsOn: (digest) => digest === evidence(),
});

/** The ids of the findings that are kept in these cells, or that something in them is found by. */
function concerning(
  judged: readonly JudgedCell[],
  failing: readonly JudgedPair[],
  found: readonly FindingOutline[],
): string[] {
  const cells = new Set(judged.map(({ cell }) => cellKey(cell)));
  const keys = new Set(
    failing.filter(({ cell }) => cells.has(cellKey(cell))).map(({ verdict }) => findingKey(verdict)),
  );
  return found
    .filter((finding) => cells.has(cellKey(finding.cell)) || keys.has(findingKey(finding)))
    .map(({ id }) => id);
}
