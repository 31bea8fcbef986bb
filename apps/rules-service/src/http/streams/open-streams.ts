import { UnauthorizedError, type Actor } from '@hongzhu/compliance';

/** What somebody comes with: it is looked up anew while an answer to it goes on. */
export interface Presented {
  /** Tells it from all others, and nothing of what it is. */
  readonly name: string;
  /** Whom it stands for. */
  readonly actor: Actor;
  /** Whom it stands for now; null once it is over. */
  readonly identify: () => Promise<Actor | null>;
}

/** With what a key is remembered for, within five seconds of its end. */
const LOOK_MS = 1_500;
const AT_ONCE = 8;

/**
 * The answers that go on for minutes, with what they were asked by. Each of these is looked up again and again, once for
 * all that came with it: when it was revoked, is over, or stands for other rights, its answers are broken off.
 */
export class OpenStreams {
  private readonly open = new Map<
    string,
    { readonly presented: Presented; readonly ends: Set<() => void> }
  >();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly lookMs = LOOK_MS) {}

  /** `end` breaks an answer off. Answers what is to be called when it is over. */
  add(presented: Presented, end: () => void): () => void {
    const known = this.open.get(presented.name) ?? { presented, ends: new Set() };
    this.open.set(presented.name, known);
    known.ends.add(end);
    this.lookLater();
    return () => {
      known.ends.delete(end);
      if (known.ends.size === 0 && this.open.get(presented.name) === known) this.open.delete(presented.name);
    };
  }

  private lookLater(): void {
    if (this.timer !== null || this.open.size === 0) return;
    this.timer = setTimeout(() => {
      void this.look().finally(() => {
        this.timer = null;
        this.lookLater();
      });
    }, this.lookMs);
    this.timer.unref();
  }

  private async look(): Promise<void> {
    const all = [...this.open.values()];
    for (let from = 0; from < all.length; from += AT_ONCE) {
      await Promise.all(
        all.slice(from, from + AT_ONCE).map(async ({ presented, ends }) => {
          if (!(await stands(presented))) for (const end of ends) end();
        }),
      );
    }
  }
}

/** What can't be told now is told by the next look: while the database is away a stream has nothing to tell either. */
async function stands({ identify, actor }: Presented): Promise<boolean> {
  try {
    const now = await identify();
    return now !== null && JSON.stringify(now) === JSON.stringify(actor);
  } catch (error) {
    return !(error instanceof UnauthorizedError);
  }
}
