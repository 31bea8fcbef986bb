import type { Queue } from 'bullmq';
import type { FastifyInstance } from 'fastify';
import { QueueUnavailableError } from '../queue-error.js';
import { withinDeadline } from '../within-deadline.js';
import type { QueueName } from '../queue-names.js';
import type { QueueBoardSettings } from './board-settings.js';

/** What a browser is answered. */
export interface QueueBoardAnswer {
  readonly status: number;
  /** Its media type. */
  readonly type: string;
  readonly body: Buffer;
}

const ANSWER_MS = 5_000;

/**
 * Bull Board over our queues, to be looked at and not to be steered: there is no way by which it changes anything. Nothing of
 * it is loaded before somebody asks for it.
 */
export class QueueBoard {
  private pages: Promise<FastifyInstance> | null = null;

  constructor(
    private readonly queues: Readonly<Record<QueueName, Queue>>,
    private readonly settings: QueueBoardSettings,
  ) {}

  /**
   * What is at `path` of the board, which begins with a slash and has its query with it: a page, a part of one, or what a page
   * asks for. Throws `QueueUnavailableError` where the queue does not answer.
   */
  async answer(path: string): Promise<QueueBoardAnswer> {
    const pages = await this.open();
    const asked = pages.inject({ method: 'GET', url: `http://board${path}` });
    const {
      statusCode: status,
      headers,
      rawPayload: body,
    } = await withinDeadline(asked, ANSWER_MS, 'a look');
    // What it says of it is for the log: it tells where the queue is.
    if (status >= 500) throw new QueueUnavailableError(`The queue refused: a look: ${body.toString()}`);
    return { status, type: String(headers['content-type']), body };
  }

  private open(): Promise<FastifyInstance> {
    this.pages ??= import('./board-pages.js')
      .then(({ openBoardPages }) => openBoardPages(this.queues, this.settings))
      .catch((error: unknown) => {
        this.pages = null;
        throw error;
      });
    return this.pages;
  }
}
