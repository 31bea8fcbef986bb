import { placeOf } from '../cells/cell.js';
import { refuseAssignee } from './refuse-assignee.js';
import type { QueuedTask } from './review-task-reader.js';
import { claimedBy, type TaskCommand, type TaskDesk } from './task-desk.js';
import { heldBy, leaseEnd, resumed, UNHELD } from './task-moves.js';

export interface AssignTask extends TaskCommand {
  /** The account that is to work on it. */
  readonly assignee: string;
}

/** Who has a task. Each throws as `TaskDesk.move` does. */
export class HoldTask {
  constructor(private readonly desk: TaskDesk) {}

  /** For the days of a lease; of many claimants exactly one succeeds. */
  claim(command: TaskCommand): Promise<QueuedTask> {
    return this.desk.move('claim', command, claimedBy);
  }

  /** The lease begins anew. */
  renew(command: TaskCommand): Promise<QueuedTask> {
    return this.desk.move('renew', command, (_, context) => ({ leasedUntil: leaseEnd(context) }));
  }

  /** Anyone may claim it again. The draft stays. */
  release(command: TaskCommand): Promise<QueuedTask> {
    return this.desk.move('release', command, () => UNHELD);
  }

  /**
   * A supervisor gives it to somebody, who has it as if claimed. The draft stays. Throws `unknown_account` for whoever is
   * neither an instructor of the registry nor has an access key, or works in no town of the supervisor; `account_expired`,
   * `account_disabled`, `account_out_of_scope`.
   */
  assign({ assignee, ...command }: AssignTask): Promise<QueuedTask> {
    return this.desk.move('assign', command, async (task, context, stores) => {
      const { actor: by, today } = context;
      await refuseAssignee(stores, assignee, { by, place: placeOf(task.cell), today });
      return { ...heldBy(assignee, context), ...resumed(task, context.today, context.calendar) };
    });
  }
}
