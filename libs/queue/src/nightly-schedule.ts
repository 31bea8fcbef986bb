import { NIGHTLY } from '@hongzhu/compliance';
import { JobSchedule } from './job-schedule.js';
import type { QueueBackend } from './queue-backend.js';

/** A job at the hour of the nightly sweep. Whether a sweep is due, the database decides. */
export class NightlySchedule extends JobSchedule {
  constructor(backend: QueueBackend, onError: (error: Error) => void) {
    const pattern = `0 0 ${NIGHTLY.hour} * * *`;
    const times = { pattern, timeZone: NIGHTLY.timeZone };
    super(backend, { id: 'nightly-sweep', job: 'start-nightly-sweep', ...times }, onError);
  }
}
