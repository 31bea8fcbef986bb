import type { RuleLibrary } from '../evaluation/rule-library.js';
import { changeEvents } from '../outbox/change-events.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores } from '../shared/transactions.js';
import type { TaskTally } from '../sweeps/sweep.js';
import { linkedFindings } from '../tasks/linked-findings.js';
import { reconcileTasks, taskKey } from '../tasks/reconcile-tasks.js';
import type { HeldTask } from './held-task.js';

/** Held tasks that are opened and closed in one transaction. */
const PAGE = 500;

/** Opens and closes what was noted, as far as the findings still ask for it. */
export class ApplyHeldTasks {
  constructor(
    private readonly rules: RuleLibrary,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Does the next of a sweep's, inside one transaction; null when none is left. */
  async next(stores: Stores, sweepId: string): Promise<TaskTally | null> {
    const held = await stores.held.next(sweepId, PAGE);
    if (held.length === 0) return null;
    const tally = await this.apply(stores, held);
    await stores.held.drop(held);
    return tally;
  }

  private async apply(stores: Stores, held: readonly HeldTask[]): Promise<TaskTally> {
    const at = this.clock.now();
    const nextId = (): string => this.ids.next();
    const keys = new Set(held.map(({ cell, ruleSetId }) => taskKey(cell, ruleSetId)));
    const cells = [...new Map(held.map(({ cell }) => [`${cell.type}/${cell.code}`, cell])).values()];
    const outlines = await stores.findings.outlinesForCells(cells, []);
    const findings = (await stores.findings.load(outlines.map(({ id }) => id)))
      .filter(({ cell, ruleSetId }) => keys.has(taskKey(cell, ruleSetId)))
      // A rule set that is no longer in force opens no task.
      .filter(({ ruleSetId }) => this.rules.get(ruleSetId) !== undefined);
    const current = (await stores.tasks.loadForCells(cells)).filter(({ cell, ruleSetId }) =>
      keys.has(taskKey(cell, ruleSetId)),
    );
    const tasks = reconcileTasks(findings, current, new Set(held.map(({ ruleSetId }) => ruleSetId)), {
      at,
      today: this.clock.today(),
      nextId,
      ruleSetTitle: (id) => this.rules.get(id)!.ruleSet.title,
    });
    await stores.tasks.save([...tasks.created, ...tasks.updated, ...tasks.closed]);
    await stores.findings.save(linkedFindings({ changed: [], unresolved: findings }, tasks));
    await stores.outbox.append(changeEvents([], tasks, at, nextId));
    return tasks.tally;
  }
}
