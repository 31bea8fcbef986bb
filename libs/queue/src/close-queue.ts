import type { Queue } from 'bullmq';
import { withinDeadline } from './within-deadline.js';

const CLOSE_MS = 2_000;

/** Closes the connection; one that does not close in two seconds is cut. */
export async function closeQueue(queue: Queue): Promise<void> {
  try {
    await withinDeadline(queue.close(), CLOSE_MS, 'closing');
  } catch {
    // A queue that can't be reached can't say goodbye.
    await queue.disconnect();
  }
}
