import { notesChanges } from '../brake/sweep-brake.js';
import { withhold } from '../brake/withhold.js';
import { cellKey, type Cell } from '../cells/cell.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import { findingKey, type FindingOutline } from '../findings/finding.js';
import { reconcileFindings, type JudgedPair, type Reconciliation } from '../findings/reconcile-findings.js';
import { settleCells } from '../findings/settled-cells.js';
import { changeEvents } from '../outbox/change-events.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores } from '../shared/transactions.js';
import { linkedFindings } from '../tasks/linked-findings.js';
import { reconcileTasks } from '../tasks/reconcile-tasks.js';
import { failingCountedPairs, foundCountedPairs } from './counted-pairs.js';
import { emptiedCell, type JudgedCell } from './judge-cells.js';
import type { FindingTally, Sweep, TaskTally } from './sweep.js';

/** What recording changed. */
export interface RecordedTallies {
  readonly findings: FindingTally;
  readonly tasks: TaskTally;
}

/** Brings findings, tasks and events of whole cells in line with their verdicts, inside one transaction. */
export class RecordCells {
  constructor(
    private readonly rules: RuleLibrary,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** The verdicts of whole cells over what the rule sets of the sweep have found in them before. */
  run(stores: Stores, sweep: Sweep, judged: readonly JudgedCell[]): Promise<RecordedTallies> {
    return this.reconcile(stores, sweep, judged, { ruleSetIds: new Set(sweep.ruleSets.map(({ id }) => id)) });
  }

  /** Ends the findings and tasks of rule sets that are no longer in force. */
  async retire(stores: Stores, sweep: Sweep): Promise<RecordedTallies> {
    const inForce = this.rules.ruleSets.map(({ id }) => id);
    const retired = [
      ...(await stores.findings.unresolvedOutside(inForce, sweep.townCodes)),
      // A task can outlive its findings: while its closing was held.
      ...(await stores.tasks.unclosedOutside(inForce, sweep.townCodes)),
    ];
    const cells = new Map(retired.map(({ cell }) => [cellKey(cell), emptiedCell(cell)]));
    const ruleSetIds = new Set(retired.map(({ ruleSetId }) => ruleSetId));
    return this.reconcile(stores, sweep, [...cells.values()], { ruleSetIds, reason: 'rule_retired' });
  }

  private async reconcile(
    stores: Stores,
    sweep: Sweep,
    judged: readonly JudgedCell[],
    { ruleSetIds, reason }: { ruleSetIds: ReadonlySet<string>; reason?: string },
  ): Promise<RecordedTallies> {
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
    const { isSettled, kept } = settleCells(failing, onRecord, ruleSetIds);
    const changed = judged.filter(({ cell }) => !isSettled(cell));
    const known = await stores.findings.load(concerning(changed, failing, found));
    const pairs = [
      ...changed.flatMap(({ subjects }) => subjects.flatMap((subject) => subject.pairs())),
      ...counted.filter(({ cell }) => !isSettled(cell)),
      ...(await foundCountedPairs(stores.texts, changed, known)),
    ];
    const at = this.clock.now();
    const context = { at, sweepId: sweep.id, nextId: () => this.ids.next(), ...(reason && { reason }) };
    const findings = reconcileFindings(pairs, known, ruleSetIds, context);
    const scope = { sweep, cells: changed.map(({ cell }) => cell), ruleSetIds, at };
    const tallies = await this.store(stores, scope, findings);
    return { ...tallies, findings: { ...tallies.findings, kept: tallies.findings.kept + kept } };
  }

  private async store(
    stores: Stores,
    scope: { sweep: Sweep; cells: readonly Cell[]; ruleSetIds: ReadonlySet<string>; at: Date },
    findings: Reconciliation,
  ): Promise<RecordedTallies> {
    const current = await stores.tasks.loadForCells(scope.cells);
    const all = reconcileTasks(findings.unresolved, current, scope.ruleSetIds, {
      at: scope.at,
      today: this.clock.today(),
      nextId: () => this.ids.next(),
      ruleSetTitle: (id) => this.rules.get(id)!.ruleSet.title,
    });
    const { tasks, held } = notesChanges(scope.sweep.brake)
      ? withhold(scope.sweep.id, all, current)
      : { tasks: all, held: [] };
    await stores.held.hold(held);
    const events = changeEvents(findings.history, tasks, scope.at, () => this.ids.next());
    await stores.tasks.save([...tasks.created, ...tasks.updated, ...tasks.closed]);
    await stores.findings.save(linkedFindings(findings, tasks));
    await stores.findings.appendHistory(findings.history);
    await stores.outbox.append(events);
    return { findings: findings.tally, tasks: tasks.tally };
  }
}

const isFailing = ({ verdict: { verdict } }: JudgedPair): boolean =>
  verdict === 'non_compliant' || verdict === 'insufficient_data';

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
