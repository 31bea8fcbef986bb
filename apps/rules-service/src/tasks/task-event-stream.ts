import { Readable } from 'node:stream';
import type { Listener, News, TaskNews } from './task-news.js';

/** How often a stream without news says that it is alive, and for how long it lasts. */
export interface StreamBeat {
  readonly aliveMs: number;
  /** Then it ends, and whoever wants more asks again: with a session or a key that is looked at anew. */
  readonly lastsMs: number;
}
export const STREAM_BEAT: StreamBeat = { aliveMs: 15_000, lastsMs: 300_000 };

/** Of what waits for a slow reader, more than so many become one `reset`. */
const MOST_WAITING = 500;
/** A comment: it opens the stream, and keeps proxies from closing it. */
const ALIVE = ': alive\n\n';

const textOf = (news: News): string =>
  news.kind === 'reset'
    ? 'event: reset\ndata: {}\n\n'
    : `event: task\ndata: ${JSON.stringify({ id: news.task.id, version: news.task.version })}\n\n`;

/** The news as server-sent events. A reader that is slower than the news is told to read anew: nothing piles up. */
export class TaskEventStream extends Readable {
  private waiting: string[] = [];
  private wantsMore = false;
  private isOver = false;
  private readonly stop: () => void;
  private readonly alive: NodeJS.Timeout;
  private readonly over: NodeJS.Timeout;

  constructor(news: Pick<TaskNews, 'listen'>, isSeen: Listener['isSeen'], beat: StreamBeat) {
    super({ highWaterMark: 16_384 });
    this.waiting.push(ALIVE);
    this.stop = news.listen({ isSeen, tell: (told) => this.receive(told), end: () => this.finish() });
    this.alive = setInterval(() => {
      if (this.waiting.length === 0) this.add([ALIVE]);
    }, beat.aliveMs);
    this.over = setTimeout(() => this.finish(), beat.lastsMs);
    this.alive.unref();
    this.over.unref();
  }

  override _read(): void {
    this.wantsMore = true;
    this.handOut();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.stop();
    clearInterval(this.alive);
    clearTimeout(this.over);
    done(error);
  }

  private finish(): void {
    if (this.isOver || this.destroyed) return;
    this.isOver = true;
    for (const text of this.waiting) this.push(text);
    this.push(null);
  }

  private receive(told: readonly News[]): void {
    const tooMany = this.waiting.length + told.length > MOST_WAITING;
    if (tooMany) this.waiting = [];
    this.add(tooMany ? [textOf({ kind: 'reset' })] : told.map(textOf));
  }

  private add(texts: readonly string[]): void {
    this.waiting.push(...texts);
    this.handOut();
  }

  private handOut(): void {
    while (this.wantsMore && this.waiting.length > 0 && !this.isOver && !this.destroyed) {
      this.wantsMore = this.push(this.waiting.shift());
    }
  }
}
