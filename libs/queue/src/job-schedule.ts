import type { Queue } from 'bullmq';
import { closeQueue } from './close-queue.js';
import { openQueue } from './open-queue.js';
import type { QueueBackend } from './queue-backend.js';
import { QueueUnavailableError } from './queue-error.js';
import { QUEUE_OF_JOB } from './queue-names.js';
import type { JobName } from './queue-names.js';
import { withinDeadline } from './within-deadline.js';

const ANSWER_MS = 10_000;

/** A job without a payload that comes again and again. */
export interface Recurrence {
  /** Names the schedule in the queue. */
  readonly id: string;
  readonly job: JobName;
  /** Six fields, the first of seconds. */
  readonly pattern: string;
  readonly timeZone: string;
}

/** The queue's part in what is done again and again: a job at its times. What is to be done, the database says. */
export class JobSchedule {
  private readonly queue: Queue;

  constructor(
    backend: QueueBackend,
    private readonly recurrence: Recurrence,
    onError: (error: Error) => void,
  ) {
    this.queue = openQueue(backend, QUEUE_OF_JOB[recurrence.job]).on('error', onError);
  }

  /**
   * Sees to it that the job is scheduled, once, however many processes ask for it and whatever the queue has lost, and
   * answers when it comes next. Throws `QueueUnavailableError`.
   */
  async ensure(): Promise<Date> {
    const { id } = this.recurrence;
    const next = await withinDeadline(this.scheduled(), ANSWER_MS, `scheduling ${id}`);
    if (next === undefined) throw new QueueUnavailableError(`The queue has not kept the schedule of ${id}.`);
    return new Date(next);
  }

  close(): Promise<void> {
    return closeQueue(this.queue);
  }

  private async scheduled(): Promise<number | undefined> {
    const { id, job, pattern, timeZone: tz } = this.recurrence;
    const found = await this.queue.getJobScheduler(id);
    const isSound = found?.pattern === pattern && found.tz === tz && (found.next ?? 0) > Date.now();
    if (isSound) return found.next;
    await this.queue.upsertJobScheduler(id, { pattern, tz }, { name: job, data: {} });
    return (await this.queue.getJobScheduler(id))?.next;
  }
}
