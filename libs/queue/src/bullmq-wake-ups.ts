import { WakeUps } from '@hongzhu/compliance';
import type { JobsOptions, Queue } from 'bullmq';
import { QueueBoard } from './board/queue-board.js';
import { closeQueue } from './close-queue.js';
import type { JobPayloads } from './job-contracts.js';
import { openQueue } from './open-queue.js';
import type { QueueBackend } from './queue-backend.js';
import { QUEUE_NAMES, QUEUE_OF_JOB } from './queue-names.js';
import type { JobName, QueueName } from './queue-names.js';
import { withinDeadline } from './within-deadline.js';

const CONNECT_MS = 10_000;
const ENQUEUE_MS = 5_000;
/** Jobs added in one call. */
const BULK = 1_000;

/**
 * Wake-ups as BullMQ jobs. They get no ids of their own making: a job with the id of one that is kept would be
 * dropped, and with it a wake-up; one too many changes nothing. A method that fails throws `QueueUnavailableError`.
 */
export class BullmqWakeUps extends WakeUps {
  private constructor(
    private readonly queues: Readonly<Record<QueueName, Queue>>,
    private readonly isShared: boolean,
  ) {
    super();
  }

  /** `onError` is told of lost connections; they are made again. Throws `QueueUnavailableError`. */
  static async connect(backend: QueueBackend, onError: (error: Error) => void): Promise<BullmqWakeUps> {
    const queues = Object.fromEntries(
      QUEUE_NAMES.map((name) => [name, openQueue(backend, name).on('error', onError)]),
    ) as Record<QueueName, Queue>;
    const wakeUps = new BullmqWakeUps(queues, backend.kind !== 'embedded');
    try {
      const ready = Promise.all(Object.values(queues).map((queue) => queue.waitUntilReady()));
      await withinDeadline(ready, CONNECT_MS, 'connecting');
    } catch (error) {
      await wakeUps.close();
      throw error;
    }
    return wakeUps;
  }

  /**
   * Where several workers share the queue, an import has one job at a time: a second worker would begin it anew, and what
   * the first one does would be for nothing. After a crash the job comes back when its lock has ended. The one worker of
   * an embedded queue does one import after the other, and is to go on at once.
   */
  override importWaiting(importId: string): Promise<void> {
    return this.enqueue(
      'run-import',
      [{ importId }],
      this.isShared ? { deduplication: { id: importId } } : {},
    );
  }

  override sweepWaiting(sweepId: string): Promise<void> {
    return this.enqueue('plan-sweep', [{ sweepId }]);
  }

  override recheckWaiting(): Promise<void> {
    return this.enqueue('recheck-cells', [{}]);
  }

  /** One job waits at a time, however long nobody works; what comes while it is worked on makes another. */
  override eventsWaiting(): Promise<void> {
    return this.enqueue('tell-events', [{}], {
      deduplication: { id: 'tell-events', keepLastIfActive: true },
    });
  }

  override async chunksWaiting(sweepId: string, chunkNumbers: readonly number[]): Promise<void> {
    for (let from = 0; from < chunkNumbers.length; from += BULK) {
      const numbers = chunkNumbers.slice(from, from + BULK);
      await this.enqueue(
        'run-chunk',
        numbers.map((chunkNumber) => ({ sweepId, chunkNumber })),
      );
    }
  }

  override chunksAwaited(): Promise<number> {
    const counted = this.queues.chunks.getJobCountByTypes('wait', 'prioritized', 'delayed');
    return withinDeadline(counted, ENQUEUE_MS, 'counting chunks');
  }

  /** Asks every queue a question. Throws `QueueUnavailableError` when one does not answer within a second. */
  async check(): Promise<void> {
    await withinDeadline(
      Promise.all(Object.values(this.queues).map((queue) => queue.isPaused())),
      1_000,
      'a question',
    );
  }

  /** How many jobs of each queue wait, run, are delayed and have failed. */
  async counts(): Promise<Readonly<Record<QueueName, Readonly<Record<string, number>>>>> {
    const entries = Object.entries(this.queues).map(
      async ([name, queue]) =>
        [name, await queue.getJobCounts('wait', 'active', 'delayed', 'failed')] as const,
    );
    return Object.fromEntries(
      await withinDeadline(Promise.all(entries), ENQUEUE_MS, 'counting jobs'),
    ) as Record<QueueName, Record<string, number>>;
  }

  /** The queues to be looked at in a browser, by the connections that are there. `at`: the path at which they are shown. */
  board(at: string): QueueBoard {
    return new QueueBoard(this.queues, { at, knowsWorkers: this.isShared });
  }

  /** Closes the connections; one that does not close in two seconds is cut. */
  async close(): Promise<void> {
    await Promise.all(Object.values(this.queues).map(closeQueue));
  }

  private async enqueue<Name extends JobName>(
    name: Name,
    payloads: readonly JobPayloads[Name][],
    options: JobsOptions = {},
  ): Promise<void> {
    const queue = this.queues[QUEUE_OF_JOB[name]];
    const [first] = payloads;
    // On the embedded database, adding in bulk costs one job ten times what adding it alone does.
    const added =
      payloads.length === 1
        ? queue.add(name, first, options)
        : queue.addBulk(payloads.map((data) => ({ name, data, opts: options })));
    await withinDeadline<unknown>(added, ENQUEUE_MS, `adding ${name}`);
  }
}
