import type { Clock } from '../shared/clock.js';
import { ConflictError, NotFoundError, StaleVersionError } from '../shared/hongzhu-error.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { ReviewTask } from './review-task.js';

export interface TaskCommand {
  readonly taskId: string;
  /** The version the caller has seen. */
  readonly expectedVersion: number;
  /** The account that acts. */
  readonly actor: string;
}

/** Claiming and releasing a task: one conditional write, so that of many claimants exactly one succeeds. */
export class ClaimTask {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * Throws `task_not_found`; `task_claimed` (with the holder) when somebody has it; `task_closed`;
   * `stale_version` when it was changed since the caller saw it.
   */
  claim(command: TaskCommand): Promise<ReviewTask> {
    return this.change(command, (task) => {
      if (task.assignee !== null) {
        throw new ConflictError('task_claimed', `The task is claimed by ${task.assignee}.`, {
          assignee: task.assignee,
        });
      }
      return { ...task, state: 'claimed', assignee: command.actor, claimedAt: this.clock.now() };
    });
  }

  /** Throws as `claim` does, and `task_not_yours` when another account holds it, or none. */
  release(command: TaskCommand): Promise<ReviewTask> {
    return this.change(command, (task) => {
      if (task.assignee !== command.actor) {
        throw new ConflictError('task_not_yours', 'Only who claimed a task can release it.', {
          assignee: task.assignee,
        });
      }
      return { ...task, state: 'open', assignee: null, claimedAt: null };
    });
  }

  private change(command: TaskCommand, next: (task: ReviewTask) => ReviewTask): Promise<ReviewTask> {
    return this.transactions.run(async (stores) => {
      const task = await stores.tasks.get(command.taskId);
      if (!task) throw new NotFoundError('task_not_found', `There is no task '${command.taskId}'.`);
      if (task.state === 'closed') throw new ConflictError('task_closed', 'The task is closed.');
      const changed = next(task);
      if (task.version !== command.expectedVersion) throw stale(task.version);
      return this.store(stores, { ...changed, version: task.version + 1 }, task.version);
    });
  }

  private async store(stores: Stores, task: ReviewTask, version: number): Promise<ReviewTask> {
    if (!(await stores.tasks.replace(task, version))) throw stale(null);
    await stores.outbox.append([
      {
        id: this.ids.next(),
        type: 'task.updated',
        subject: `tasks/${task.id}`,
        at: this.clock.now(),
        data: { taskId: task.id, state: task.state, version: task.version },
      },
    ]);
    return task;
  }
}

const stale = (version: number | null): StaleVersionError =>
  new StaleVersionError(
    'stale_version',
    'The task was changed meanwhile.',
    version === null ? {} : { version },
  );
