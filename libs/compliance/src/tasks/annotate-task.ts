import type { ExternalReference } from './review-task.js';
import type { QueuedTask } from './review-task-reader.js';
import type { TaskCommand, TaskDesk } from './task-desk.js';

export interface CommentOnTask extends TaskCommand {
  /** In the caller's words; never about a person. */
  readonly text: string;
}
export interface ReferToCase extends TaskCommand {
  /** Null takes the reference away. */
  readonly reference: ExternalReference | null;
}

/** What is put down beside a task, whatever its state. */
export class AnnotateTask {
  constructor(private readonly desk: TaskDesk) {}

  /** Shows in the timeline. */
  comment({ text, ...command }: CommentOnTask): Promise<QueuedTask> {
    return this.desk.move('comment', command, () => ({}), text);
  }

  /** Names the case of another system that mirrors the task. */
  refer({ reference, ...command }: ReferToCase): Promise<QueuedTask> {
    return this.desk.move('refer', command, () => ({ externalReference: reference }));
  }
}
