import type { Actor } from '../access/actor.js';
import { refuseUnpermitted } from '../access/refuse-unpermitted.js';
import { placeOf } from '../cells/cell.js';
import { ConflictError, NotFoundError, StaleVersionError } from '../shared/hongzhu-error.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { EvaluateAtOnce } from '../tasks/evaluate-at-once.js';
import type { ReviewTask } from '../tasks/review-task.js';
import type { TaskDesk } from '../tasks/task-desk.js';
import { sentBack } from '../tasks/task-moves.js';
import type { DataCorrection } from './data-correction.js';

export interface CorrectionCommand {
  readonly correctionId: string;
  /** The version the caller has seen. */
  readonly expectedVersion: number;
  readonly actor: Actor;
}
export interface RefuseCorrection extends CorrectionCommand {
  /** Why the records are right as they are. */
  readonly reason: string;
}

/**
 * What whoever keeps the records says to a correction. Both throw `data_correction_not_found`, `out_of_scope`,
 * `permission_required`, `data_correction_closed`, `stale_version`.
 */
export class HandleCorrections {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: TaskDesk,
    private readonly evaluate: EvaluateAtOnce,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /**
   * The records are right now. The task is evaluated at once, or as soon as the sweep or import that is under way has
   * ended: closed if there is nothing left to be found, returned with a clock that runs if there is. Throws
   * `data_correction_applied` where that was said already.
   */
  async apply(command: CorrectionCommand): Promise<void> {
    const { cell } = await this.transactions.run(async (stores) => {
      const correction = await found(stores, command.correctionId);
      // Before the task is locked: whoever evaluates takes both in this order.
      await stores.rechecks.put([correction.cell], this.ids.next(), this.clock.now());
      const task = await this.decidable(stores, command, correction);
      return this.desk.make(stores, { move: 'correct', task, actor: command.actor }, (_, { at }) => ({
        submission: { ...task.submission!, correctedAt: at.toISOString() },
      }));
    });
    await this.evaluate.run(cell);
  }

  /** The records are right as they are: the task goes back to whoever submitted it, and its clock runs again. */
  async refuse({ reason: note, ...command }: RefuseCorrection): Promise<void> {
    await this.transactions.run(async (stores) => {
      const task = await this.decidable(stores, command, await found(stores, command.correctionId));
      await this.desk.make(stores, { move: 'uphold', task, actor: command.actor, note }, sentBack);
    });
  }

  /** The task of an open correction, locked, so that the correction is what it is. */
  private async decidable(
    stores: Stores,
    { actor, expectedVersion, correctionId }: CorrectionCommand,
    { taskId }: DataCorrection,
  ): Promise<ReviewTask> {
    const [task] = await stores.tasks.loadForUpdate([taskId]);
    if (!task) throw new NotFoundError('task_not_found', `There is no task '${taskId}'.`);
    const { state, version } = await found(stores, correctionId);
    refuseUnpermitted(actor, 'decide DataCorrection', placeOf(task.cell));
    if (state !== 'open')
      throw new ConflictError('data_correction_closed', `The correction is ${state} already.`, { state });
    if (version !== expectedVersion)
      throw new StaleVersionError('stale_version', 'The correction was changed meanwhile.', { version });
    return task;
  }
}

async function found({ corrections }: Stores, id: string): Promise<DataCorrection> {
  const correction = await corrections.get(id);
  if (!correction)
    throw new NotFoundError('data_correction_not_found', `There is no data correction '${id}'.`);
  return correction;
}
