import { HongzhuError, StorageError } from '@hongzhu/compliance';

/** The queue can't be reached, or did not answer in time: `queue_unavailable`. What was asked may still happen. */
export class QueueUnavailableError extends StorageError {
  override readonly isOutage = true;

  constructor(message: string, options?: { cause?: unknown }) {
    super('queue_unavailable', message, {}, options);
  }
}

/** The queue is set up in a way that would lose work: `queue_misconfigured`. */
export class QueueMisconfiguredError extends HongzhuError {
  constructor(message: string) {
    super('queue_misconfigured', message);
  }
}
