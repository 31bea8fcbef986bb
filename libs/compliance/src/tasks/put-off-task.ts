import type { ReviewTask } from './review-task.js';
import type { QueuedTask } from './review-task-reader.js';
import type { TaskCommand, TaskDesk } from './task-desk.js';
import { refusePlannedDay } from './planned-day.js';
import { woken } from './tending.js';

export interface SnoozeTask extends TaskCommand {
  /** The day on which it is back, `YYYY-MM-DD`. */
  readonly until: string;
  readonly reason: string;
}

/** Takes a task out of the queue for a while. Its clock runs on: to put off is not to be given more time. */
export class PutOffTask {
  constructor(private readonly desk: TaskDesk) {}

  /** Throws as `TaskDesk.move` does, and `planned_day` for a day that is not after today, or too far away. */
  snooze({ until, reason, ...command }: SnoozeTask): Promise<QueuedTask> {
    const change = (_: ReviewTask, { today }: { today: string }): Partial<ReviewTask> => {
      refusePlannedDay(until, '/until', today, this.desk.terms.longestPlanDays);
      return { state: 'snoozed', snoozedUntil: until };
    };
    return this.desk.move('snooze', command, change, reason);
  }

  /** Back in the queue: in the hands of whoever had it. */
  wake(command: TaskCommand): Promise<QueuedTask> {
    return this.desk.move('wake', command, woken);
  }
}
