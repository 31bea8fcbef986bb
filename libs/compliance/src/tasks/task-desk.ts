import type { Actor } from '../access/actor.js';
import { taskEntries, taskEntry } from '../audit/task-entries.js';
import { followTasks } from '../corrections/follow-tasks.js';
import { NotFoundError, StaleVersionError } from '../shared/hongzhu-error.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import { storedText } from '../shared/text-store.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { proposeReturned, QUEUE_ACTOR } from './propose-returned.js';
import type { ReviewTask } from './review-task.js';
import type { QueuedTask } from './review-task-reader.js';
import type { TaskTerms } from './task-terms.js';
import { heldBy, moved, refuseMove, type MoveContext } from './task-moves.js';
import type { TaskMove } from './task-transitions.js';
import type { TendedTask } from './tending.js';

export interface TaskCommand {
  readonly taskId: string;
  /** The version the caller has seen. */
  readonly expectedVersion: number;
  readonly actor: Actor;
}

/** A move that somebody makes. */
export interface Making {
  readonly move: TaskMove;
  /** As it is stored now. */
  readonly task: ReviewTask;
  readonly actor: Actor;
  /** Why, in the words of whoever makes it. */
  readonly note?: string | undefined;
}

/** What a move does to a task; it may read and write more of the same transaction. Throws to refuse. */
export type TaskStep = (
  task: ReviewTask,
  context: MoveContext,
  stores: Stores,
) => Partial<ReviewTask> | Promise<Partial<ReviewTask>>;

/** What a claim does. */
export const claimedBy: TaskStep = (_, context) => heldBy(context.actor.account, context);

/**
 * Where people's moves are made: one conditional write each, so that of many who move the same task exactly one succeeds,
 * with its entry in the audit log and its event. What is put back into the queue is proposed to somebody at once.
 */
export class TaskDesk {
  constructor(
    private readonly transactions: Transactions,
    readonly terms: TaskTerms,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * Throws `task_not_found`; what `refuseMove` and `change` refuse; `stale_version` when the task was changed since the
   * caller saw it. `note`: why, in the caller's words.
   */
  move(move: TaskMove, command: TaskCommand, change: TaskStep, note?: string): Promise<QueuedTask> {
    return this.transactions.run(async (stores) => {
      const task = await this.seen(stores, move, command);
      return this.makeNamed(stores, { move, task, actor: command.actor, note }, change);
    });
  }

  /** The same of a task that nobody has yet, which is claimed in the same transaction: both are done, or neither. */
  claimAndMove(move: TaskMove, command: TaskCommand, change: TaskStep, note?: string): Promise<QueuedTask> {
    const { actor } = command;
    return this.transactions.run(async (stores) => {
      const task = await this.seen(stores, 'claim', command);
      const claimed = await this.make(stores, { move: 'claim', task, actor }, claimedBy);
      const { subjectName } = task;
      return this.makeNamed(stores, { move, task: { ...claimed, subjectName }, actor, note }, change);
    });
  }

  /** The task as it is, if it is as the caller saw it, and the move is possible. */
  private async seen(stores: Stores, move: TaskMove, command: TaskCommand): Promise<QueuedTask> {
    const task = await stores.tasks.get(command.taskId);
    if (!task) throw new NotFoundError('task_not_found', `There is no task '${command.taskId}'.`);
    refuseMove(move, task, command);
    if (task.version !== command.expectedVersion) throw stale(task.version);
    return task;
  }

  private async makeNamed(
    stores: Stores,
    making: Making & { readonly task: QueuedTask },
    change: TaskStep,
  ): Promise<QueuedTask> {
    const { subjectName } = making.task;
    return { ...(await this.make(stores, making, change)), subjectName };
  }

  /** The same inside a transaction, of a task as the caller has read it in it. */
  async make(stores: Stores, making: Making, change: TaskStep): Promise<ReviewTask> {
    const { move, task, actor } = making;
    const context = this.context(actor);
    refuseMove(move, task, context);
    const next = moved(move, task, await change(task, context, stores));
    if (!(await stores.tasks.replace(next, task.version)))
      throw await overtaken(stores, move, next.id, context);
    const proposals = await proposeReturned(stores, [{ move, before: task, after: next }]);
    await this.record(stores, making, { after: next, proposals }, context);
    return proposals[0]?.after ?? next;
  }

  private context(actor: Actor): MoveContext {
    const { calendars, leaseDays } = this.terms;
    const calendar = calendars.current();
    const times = { at: this.clock.now(), today: this.clock.today() };
    return { actor, ...times, calendar, leaseDays, alsoLogged: [] };
  }

  private async record(
    stores: Stores,
    { move, task: before, note }: Making,
    { after, proposals }: { readonly after: ReviewTask; readonly proposals: readonly TendedTask[] },
    { at, actor: { account: actor }, alsoLogged }: MoveContext,
  ): Promise<void> {
    const { id, state, version } = after;
    const text = note === undefined || note === '' ? null : storedText(note);
    if (text !== null) await stores.texts.keep([text]);
    const type = state === 'closed' && before.state !== 'closed' ? 'task.closed' : 'task.updated';
    await stores.outbox.append([
      { id: this.ids.next(), type, subject: `tasks/${id}`, at, data: { taskId: id, state, version } },
    ]);
    const by = { at, actor, noteDigest: text?.digest ?? null, isEvaluation: false };
    const followed = await followTasks(stores, [{ move, before, after }], by, () => this.ids.next());
    const entry = taskEntry(move, { before, after }, by, by.noteDigest);
    const proposed = taskEntries(proposals, { at, actor: QUEUE_ACTOR });
    await stores.audit.append([...alsoLogged, ...followed, entry, ...proposed]);
  }
}

/** What is said to whoever came second: that somebody has it by now, if so; else that it was changed. */
async function overtaken(
  { tasks }: Stores,
  move: TaskMove,
  taskId: string,
  context: MoveContext,
): Promise<StaleVersionError> {
  const now = await tasks.get(taskId);
  if (now === null) throw new NotFoundError('task_not_found', `There is no task '${taskId}'.`);
  refuseMove(move, now, context);
  return stale(now.version);
}

const stale = (version: number): StaleVersionError =>
  new StaleVersionError('stale_version', 'The task was changed meanwhile.', { version });
