import { openQueue } from './queue-backend.js';
import type { QueueBackend } from './queue-backend.js';
import { QueueUnavailableError } from './queue-error.js';
import { QUEUE_OF_JOB } from './queue-names.js';
import type { JobName } from './queue-names.js';
import { withinDeadline } from './within-deadline.js';

const NIGHTLY_JOB = 'start-nightly-sweep' satisfies JobName;

/** The nightly sweep starts at two in the morning, whatever the time zone of the machine. */
export const NIGHTLY_SCHEDULE = {
  id: 'nightly-sweep',
  pattern: '0 0 2 * * *',
  timeZone: 'Asia/Shanghai',
} as const;

/**
 * Sees to it that the nightly sweep is scheduled, once, however many processes ask for it, and answers when the
 * next one starts. Throws `QueueUnavailableError`.
 */
export async function scheduleNightlySweep(
  backend: QueueBackend,
  onError: (error: Error) => void,
): Promise<Date> {
  const { id, pattern, timeZone } = NIGHTLY_SCHEDULE;
  const queue = openQueue(backend, QUEUE_OF_JOB[NIGHTLY_JOB]).on('error', onError);
  try {
    const scheduled = queue
      .upsertJobScheduler(id, { pattern, tz: timeZone }, { name: NIGHTLY_JOB, data: {} })
      .then(() => queue.getJobScheduler(id));
    const next = (await withinDeadline(scheduled, 10_000, 'scheduling the nightly sweep'))?.next;
    if (next === undefined) throw new QueueUnavailableError('The queue has not kept the nightly schedule.');
    return new Date(next);
  } finally {
    await queue.close();
  }
}
