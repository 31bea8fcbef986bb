import { TENDING } from '@hongzhu/compliance';
import { JobSchedule } from './job-schedule.js';
import type { QueueBackend } from './queue-backend.js';

/** A job every few minutes, the first one a minute after midnight. Which tasks it is about, the database says. */
export class TendingSchedule extends JobSchedule {
  constructor(backend: QueueBackend, onError: (error: Error) => void) {
    const pattern = `0 1/${TENDING.everyMinutes} * * * *`;
    const times = { pattern, timeZone: TENDING.timeZone };
    super(backend, { id: 'tend-tasks', job: 'tend-tasks', ...times }, onError);
  }
}
