import { NIGHTLY } from '@hongzhu/compliance';
import type { Queue } from 'bullmq';
import { closeQueue } from './close-queue.js';
import { openQueue } from './open-queue.js';
import type { QueueBackend } from './queue-backend.js';
import { QueueUnavailableError } from './queue-error.js';
import { QUEUE_OF_JOB } from './queue-names.js';
import type { JobName } from './queue-names.js';
import { withinDeadline } from './within-deadline.js';

const NIGHTLY_JOB = 'start-nightly-sweep' satisfies JobName;
const SCHEDULER = 'nightly-sweep';
const PATTERN = `0 0 ${NIGHTLY.hour} * * *`;
const ANSWER_MS = 10_000;

/** The queue's part in the nightly sweep: a job at that hour. Whether a sweep is due, the database decides. */
export class NightlySchedule {
  private readonly queue: Queue;

  constructor(backend: QueueBackend, onError: (error: Error) => void) {
    this.queue = openQueue(backend, QUEUE_OF_JOB[NIGHTLY_JOB]).on('error', onError);
  }

  /**
   * Sees to it that the nightly job is scheduled, once, however many processes ask for it and whatever the queue has
   * lost, and answers when it comes next. Throws `QueueUnavailableError`.
   */
  async ensure(): Promise<Date> {
    const next = await withinDeadline(this.scheduled(), ANSWER_MS, 'scheduling the nightly sweep');
    if (next === undefined) throw new QueueUnavailableError('The queue has not kept the nightly schedule.');
    return new Date(next);
  }

  close(): Promise<void> {
    return closeQueue(this.queue);
  }

  private async scheduled(): Promise<number | undefined> {
    const found = await this.queue.getJobScheduler(SCHEDULER);
    const isSound =
      found?.pattern === PATTERN && found.tz === NIGHTLY.timeZone && (found.next ?? 0) > Date.now();
    if (isSound) return found.next;
    const repeat = { pattern: PATTERN, tz: NIGHTLY.timeZone };
    await this.queue.upsertJobScheduler(SCHEDULER, repeat, { name: NIGHTLY_JOB, data: {} });
    return (await this.queue.getJobScheduler(SCHEDULER))?.next;
  }
}
