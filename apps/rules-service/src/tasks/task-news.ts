import type { OnApplicationShutdown } from '@nestjs/common';
import type { ReadChanges, ReviewTaskReader, SequencedEvent } from '@hongzhu/compliance';
import type { Place } from '@hongzhu/permissions';

/** A task that was changed, and the version that it has now. */
export interface ChangedTask {
  readonly id: string;
  readonly version: number;
}
/** `reset`: more has changed than is told one by one, or it is not known what; read anew what is shown. */
export type News = { readonly kind: 'task'; readonly task: ChangedTask } | { readonly kind: 'reset' };

/** Somebody who listens. */
export interface Listener {
  /** Whether tasks of what is there are told. */
  readonly isSeen: (place: Place) => boolean;
  readonly tell: (news: readonly News[]) => void;
  /** Called when no more is told. */
  readonly end: () => void;
}

const LOOK_MS = 1_000;
/** Of so many events at once, a sweep's most likely, nobody is told one by one. */
const MOST_AT_ONCE = 200;
const RESET: readonly News[] = [{ kind: 'reset' }];

/**
 * Tells all who listen of tasks that were changed, by whichever process. The feed of events is asked once a second for all
 * together, and not at all while nobody listens. While the database is away nothing is told; afterwards it goes on where it
 * was.
 */
export class TaskNews implements OnApplicationShutdown {
  private readonly listeners = new Set<Listener>();
  private timer: NodeJS.Timeout | null = null;
  /** The place in the feed; null: to begin with what is yet to come. */
  private place: number | null = null;

  constructor(
    private readonly changes: Pick<ReadChanges, 'run'>,
    private readonly tasks: Pick<ReviewTaskReader, 'placesOf'>,
    private readonly lookMs = LOOK_MS,
  ) {}

  /** Answers what ends it. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    // The first to come asks at once where the feed ends: from there on everything is told.
    this.lookLater(this.place === null ? 0 : this.lookMs);
    return () => void this.listeners.delete(listener);
  }

  onApplicationShutdown(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    for (const { end } of this.listeners) end();
    this.listeners.clear();
  }

  private lookLater(inMs: number): void {
    if (this.timer !== null) return;
    this.timer = setTimeout(() => {
      void this.look().finally(() => {
        this.timer = null;
        if (this.listeners.size > 0) this.lookLater(this.lookMs);
        else this.place = null;
      });
    }, inMs);
    this.timer.unref();
  }

  private async look(): Promise<void> {
    try {
      const page = await this.changes.run(this.place ?? 'latest', MOST_AT_ONCE);
      if (page.kind === 'pruned' || page.events.length >= MOST_AT_ONCE) await this.beginAnew();
      else {
        await this.tell(page.events);
        this.place = page.next;
      }
    } catch {
      // The next look asks for the same again. What is wrong with the database, others say loudly.
    }
  }

  /** After a flood, or where its place is kept no more. First where it goes on, then the word: what comes in between is told. */
  private async beginAnew(): Promise<void> {
    const end = await this.changes.run('latest', MOST_AT_ONCE);
    this.place = end.kind === 'pruned' ? null : end.next;
    for (const { tell } of this.listeners) tell(RESET);
  }

  private async tell(events: readonly SequencedEvent[]): Promise<void> {
    const changed = latestOf(events);
    if (changed.length === 0) return;
    const places = await this.tasks.placesOf(changed.map(({ id }) => id));
    for (const { isSeen, tell } of this.listeners) {
      const seen = changed.filter(({ id }) => {
        const place = places.get(id);
        return place !== undefined && isSeen(place);
      });
      if (seen.length > 0) tell(seen.map((task) => ({ kind: 'task', task })));
    }
  }
}

/** Each task once, in its last version. */
function latestOf(events: readonly SequencedEvent[]): ChangedTask[] {
  const latest = new Map<string, number>();
  for (const { type, data } of events) {
    const { taskId, version } = data;
    if (type.startsWith('task.') && typeof taskId === 'string' && typeof version === 'number') {
      latest.set(taskId, version);
    }
  }
  return [...latest].map(([id, version]) => ({ id, version }));
}
