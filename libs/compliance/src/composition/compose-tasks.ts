import { HandleCorrections } from '../corrections/handle-corrections.js';
import type { RecheckCells } from '../recheck/recheck-cells.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Transactions } from '../shared/transactions.js';
import type { WakeUps } from '../shared/wake-ups.js';
import { AnnotateTask } from '../tasks/annotate-task.js';
import { EvaluateAtOnce } from '../tasks/evaluate-at-once.js';
import { HoldTask } from '../tasks/hold-task.js';
import type { LineUpTasks } from '../tasks/line-up-tasks.js';
import { PutOffTask } from '../tasks/put-off-task.js';
import { ReportOnTask } from '../tasks/report-on-task.js';
import { TaskDesk } from '../tasks/task-desk.js';
import type { TaskTerms } from '../tasks/task-terms.js';
import { DismissFindings, type WaiverSettings } from '../waivers/dismiss-findings.js';
import { HandleWaivers } from '../waivers/handle-waivers.js';

export interface TaskPorts {
  readonly transactions: Transactions;
  readonly wakeUps: WakeUps;
  readonly clock: Clock;
  readonly ids: IdGenerator;
  readonly terms: TaskTerms;
  readonly waiving: WaiverSettings;
}

/** What people do with tasks and findings. */
export function composeTasks(
  { transactions, wakeUps, clock, ids, terms, waiving }: TaskPorts,
  { lineUp, recheckCells }: { readonly lineUp: LineUpTasks; readonly recheckCells: RecheckCells },
) {
  const desk = new TaskDesk(transactions, terms, clock, ids);
  const dismissals = new DismissFindings(ids, waiving);
  const evaluate = new EvaluateAtOnce(recheckCells, wakeUps);
  return {
    holdTask: new HoldTask(desk),
    putOffTask: new PutOffTask(desk),
    annotateTask: new AnnotateTask(desk),
    reportOnTask: new ReportOnTask(desk, transactions, { dismissals, evaluate }, ids),
    handleCorrections: new HandleCorrections(transactions, desk, evaluate, clock, ids),
    handleWaivers: new HandleWaivers(transactions, lineUp, clock, ids, waiving),
  };
}
