import { taskEntries } from '../audit/task-entries.js';
import { followTasks } from '../corrections/follow-tasks.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import { changeEvents } from '../outbox/change-events.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores } from '../shared/transactions.js';
import type { TaskTally } from '../sweeps/sweep.js';
import { evaluationMoves } from './evaluation-moves.js';
import { linkedFindings } from './linked-findings.js';
import { reconcileTasks, taskKey } from './reconcile-tasks.js';
import type { TaskPlace } from './task-place.js';
import type { TaskTerms } from './task-terms.js';

/** On whose behalf, and whether what an evaluation found is only now applied. */
export interface LiningUp {
  readonly actor: string;
  readonly isEvaluation: boolean;
}

/** Brings tasks in line with the findings on record. */
export class LineUpTasks {
  constructor(
    private readonly rules: RuleLibrary,
    private readonly terms: TaskTerms,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Opens, rewrites and closes, inside one transaction. A rule set that is no longer in force opens no task. */
  async run(
    stores: Stores,
    places: readonly TaskPlace[],
    { actor, isEvaluation }: LiningUp,
  ): Promise<TaskTally> {
    const at = this.clock.now();
    const nextId = (): string => this.ids.next();
    const keys = new Set(places.map(({ cell, ruleSetId }) => taskKey(cell, ruleSetId)));
    const isMeant = ({ cell, ruleSetId }: TaskPlace): boolean => keys.has(taskKey(cell, ruleSetId));
    const cells = [...new Map(places.map(({ cell }) => [`${cell.type}/${cell.code}`, cell])).values()];
    const outlines = (await stores.findings.outlinesForCells(cells, [])).filter(isMeant);
    const findings = (await stores.findings.load(outlines.map(({ id }) => id))).filter(
      ({ ruleSetId }) => this.rules.get(ruleSetId) !== undefined,
    );
    const current = (await stores.tasks.loadForCells(cells)).filter(isMeant);
    const tasks = reconcileTasks(findings, current, new Set(places.map(({ ruleSetId }) => ruleSetId)), {
      at,
      today: this.clock.today(),
      nextId,
      ruleSetTitle: (id) => this.rules.get(id)!.ruleSet.title,
      calendar: this.terms.calendars.current(),
      dueDays: this.terms.dueDays,
      leaseDays: this.terms.leaseDays,
      isEvaluation,
    });
    await stores.tasks.save([...tasks.created, ...tasks.updated, ...tasks.closed]);
    await stores.findings.save(linkedFindings({ changed: [], unresolved: findings }, tasks));
    await stores.outbox.append(changeEvents([], tasks, at, nextId));
    const moves = evaluationMoves(tasks, current, isEvaluation);
    const by = { at, actor, noteDigest: null, isEvaluation };
    const followed = await followTasks(stores, moves, by, nextId);
    await stores.audit.append([...followed, ...taskEntries(moves, by)]);
    return tasks.tally;
  }
}
