import { refuseUnknownFacts } from '../corrections/refuse-unknown-facts.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Transactions } from '../shared/transactions.js';
import type { DismissFindings } from '../waivers/dismiss-findings.js';
import type { EvaluateAtOnce } from './evaluate-at-once.js';
import { refusePlannedDay } from './planned-day.js';
import { CLOSED } from './reconcile-tasks.js';
import { refuseReport } from './refuse-report.js';
import type { Draft, Report, ReviewTask } from './review-task.js';
import type { QueuedTask } from './review-task-reader.js';
import type { TaskCommand, TaskDesk, TaskStep } from './task-desk.js';
import { draftOf, heldBy, paused, resumed, sentBack, type MoveContext } from './task-moves.js';

export interface DraftReport extends TaskCommand {
  readonly draft: Draft;
}
export interface SubmitReport extends TaskCommand {
  readonly report: Report;
  /** Claims the task first, in the same transaction, which nobody may have yet. */
  readonly claims?: boolean;
}
export interface DecideReport extends TaskCommand {
  /** Why; kept with the decision. */
  readonly reason: string;
}

/** What follows from a report. */
export interface ReportSteps {
  readonly dismissals: DismissFindings;
  readonly evaluate: EvaluateAtOnce;
}

/** What came of the work on a task, and what is said to that. Each throws as `TaskDesk.move` does. */
export class ReportOnTask {
  constructor(
    private readonly desk: TaskDesk,
    private readonly transactions: Transactions,
    private readonly steps: ReportSteps,
    private readonly ids: IdGenerator,
  ) {}

  /** Keeps what is written so far. */
  draft({ draft, ...command }: DraftReport): Promise<QueuedTask> {
    return this.desk.move('draft', command, () => ({ draft }));
  }

  /**
   * `remedied` is evaluated at once, or as soon as the sweep or import that is under way has ended: closed if there is
   * nothing left to be found, returned if there is. `data-error` opens a data correction, and stops the clock. `dismissed` waits for a second person.
   * `confirmed` is put off until the planned day. With `claims` it is claimed by that: claimed and submitted, or neither. Throws `invalid_request` for a report that lacks what its outcome needs.
   */
  async submit({ report, claims = false, ...command }: SubmitReport): Promise<QueuedTask> {
    refuseReport(report);
    const step: TaskStep = async (current, context, { rechecks, findings }) => {
      if (report.plannedOn !== null)
        refusePlannedDay(report.plannedOn, '/plannedOn', context.today, this.desk.terms.longestPlanDays);
      await refuseUnknownFacts(findings, current, report.facts);
      if (report.outcome === 'remedied') await rechecks.put([current.cell], this.ids.next(), context.at);
      return submitted(current, report, context);
    };
    const task = claims
      ? await this.desk.claimAndMove('submit', command, step, report.note)
      : await this.desk.move('submit', command, step, report.note);
    return report.outcome === 'remedied' ? this.proven(task) : task;
  }

  /** Takes back what was submitted, as long as nobody has decided about it. */
  withdraw(command: TaskCommand): Promise<QueuedTask> {
    return this.desk.move('withdraw', command, (task, context) => ({
      ...heldBy(context.actor.account, context),
      ...resumed(task, context.today, context.calendar),
      draft: task.draft ?? draftOf(task),
      submission: null,
    }));
  }

  /** A second person agrees that there is nothing to be done: the findings are waived, and the task is closed. */
  approve({ reason, ...command }: DecideReport): Promise<QueuedTask> {
    return this.desk.move(
      'approve',
      command,
      async (task, context, stores) => {
        await this.steps.dismissals.approve(stores, task, context);
        return { ...CLOSED, closedAt: context.at };
      },
      reason,
    );
  }

  /** A supervisor sends it back to whoever submitted it, for the reason given. */
  return({ reason, ...command }: DecideReport): Promise<QueuedTask> {
    return this.desk.move('return', command, sentBack, reason);
  }

  /** The task as it is after its evaluation, if there could be one now. */
  private async proven(task: QueuedTask): Promise<QueuedTask> {
    await this.steps.evaluate.run(task.cell);
    return this.transactions.run(async ({ tasks }) => (await tasks.get(task.id)) ?? task);
  }
}

function submitted(task: ReviewTask, report: Report, context: MoveContext): Partial<ReviewTask> {
  const { account: by } = context.actor;
  const submission = { ...report, by, at: context.at.toISOString(), correctedAt: null };
  const waits = report.outcome === 'confirmed';
  return {
    state: waits ? 'snoozed' : 'submitted',
    snoozedUntil: waits ? report.plannedOn : null,
    submission,
    draft: null,
    ...(report.outcome === 'data-error' && paused(task, context.today)),
  };
}
