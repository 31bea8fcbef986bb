import type { TaskDetail } from '@hongzhu/client';
import {
  isSettled,
  NotSent,
  waitingFor,
  type Command,
  type Entry,
  type Given,
  type Standing,
} from './command.js';

export interface Surroundings {
  readonly send: (given: Given) => Promise<TaskDetail>;
  /** Who is signed in; null for nobody. */
  readonly account: () => string | null;
  readonly newKey: () => string;
  readonly now: () => number;
  readonly after: (ms: number, run: () => void) => () => void;
  /** Called with every command that was done or failed. */
  readonly settled: (entry: Entry) => void;
}

/** For how long a command is held, and an outcome shown. */
export const HOLD_MS = 10_000;

/**
 * Commands between the hand that gave them and the service, whichever page is looked at. What sets others to work, or an
 * evaluation, is held for ten seconds, while it can be taken back as if it had never been; the rest is sent at once. While one
 * is under way on a task, another is not taken for it, and that is told. A command goes out in the name of whoever gave it, or
 * not at all.
 */
export class HeldCommands {
  private entries: readonly Entry[] = [];
  private readonly timers = new Map<number, () => void>();
  private readonly underWay = new Set<Promise<void>>();
  private readonly listeners = new Set<() => void>();
  private last = 0;
  private dropped = 0;

  constructor(private readonly around: Surroundings) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): readonly Entry[] => this.entries;

  /** How many commands of somebody else were dropped, unsent, when another account signed in. */
  readonly droppedCount = (): number => this.dropped;

  /** Sends it at once. */
  async now(command: Command): Promise<void> {
    if (this.isFree(command)) await this.sendEntry(this.add(command, { kind: 'sending' }));
  }

  /**
   * Holds it, and sends it when its time is over, or when `flush` is called. False, and nothing is held, while another command
   * on the same task is under way.
   */
  hold(command: Command): boolean {
    if (!this.isFree(command)) return false;
    const entry = this.add(command, { kind: 'held', endsAt: this.around.now() + HOLD_MS });
    this.later(entry.number, () => void this.release(entry.number));
    return true;
  }

  /** Sends a held command now. */
  async release(number: number): Promise<void> {
    const entry = this.heldEntry(number);
    if (entry === null) return;
    this.stopTimer(number);
    await this.sendEntry(entry);
  }

  /** Sends a command that failed once more, as it was: if it was done after all, it is not done again. */
  async again(number: number): Promise<void> {
    const entry = this.entries.find((each) => each.number === number && each.standing.kind === 'failed');
    if (entry !== undefined && waitingFor(this.entries, entry.command.id) === null)
      await this.sendEntry(entry);
  }

  /** Takes a held command back. True if it was still held: nothing has been sent then. */
  takeBack(number: number): boolean {
    if (this.heldEntry(number) === null) return false;
    this.remove(number);
    return true;
  }

  /** Before somebody leaves: sends all that is held, and waits for all that is sent. False where one was not done, now or earlier. */
  async flush(): Promise<boolean> {
    for (const { number } of this.entries) void this.release(number);
    await Promise.all(this.underWay);
    return !this.entries.some(({ standing }) => standing.kind === 'failed');
  }

  /** A draft has made another version of a task since something was done with it: that is undone from there. */
  followDraft(task: TaskDetail): void {
    const follow = (entry: Entry): Entry =>
      entry.command.id === task.id && entry.standing.kind === 'done'
        ? { ...entry, standing: { kind: 'done', task } }
        : entry;
    this.set(this.entries.map(follow));
  }

  remove(number: number): void {
    this.stopTimer(number);
    this.set(this.entries.filter((entry) => entry.number !== number));
  }

  /** Drops what another account has given: it would go out in a wrong name, and is not for these eyes. */
  enter(account: string): void {
    const others = this.entries.filter((entry) => entry.account !== account);
    if (others.length === 0) return;
    for (const { number } of others) this.stopTimer(number);
    this.dropped += others.filter(({ standing: { kind } }) => kind === 'held' || kind === 'failed').length;
    this.set(this.entries.filter((entry) => entry.account === account));
  }

  forgetDropped(): void {
    this.dropped = 0;
    this.tell();
  }

  /** Whether a command can be taken. The same one twice is what was wanted; another one is told not to be done. */
  private isFree(command: Command): boolean {
    const waiting = waitingFor(this.entries, command.id);
    if (waiting === null) return true;
    if (waiting.command.verb === command.verb) return false;
    const { number } = this.add(command, { kind: 'sending' });
    this.settle(number, { kind: 'failed', error: new NotSent('under-way') });
    return false;
  }

  private heldEntry(number: number): Entry | null {
    return this.entries.find((entry) => entry.number === number && entry.standing.kind === 'held') ?? null;
  }

  private add(command: Command, standing: Standing): Entry {
    this.last += 1;
    const given = { number: this.last, command, account: this.around.account(), key: this.around.newKey() };
    const entry: Entry = { ...given, standing };
    this.set([...this.entries.filter((each) => !isOver(each, command.id)), entry]);
    return entry;
  }

  private async sendEntry(entry: Entry): Promise<void> {
    const answered = this.answerOf(entry);
    this.underWay.add(answered);
    try {
      await answered;
    } finally {
      this.underWay.delete(answered);
    }
  }

  private async answerOf({ standing: _, ...given }: Entry): Promise<void> {
    const { number, account } = given;
    this.settle(number, { kind: 'sending' });
    try {
      if (account === null || this.around.account() !== account) throw new NotSent('signed-out');
      this.settle(number, { kind: 'done', task: await this.around.send(given) });
      this.later(number, () => this.remove(number));
    } catch (error) {
      this.settle(number, { kind: 'failed', error });
    }
  }

  private settle(number: number, standing: Standing): void {
    const entry = this.entries.find((each) => each.number === number);
    if (entry === undefined) return;
    const next = { ...entry, standing };
    this.set(this.entries.map((each) => (each.number === number ? next : each)));
    if (isSettled(standing)) this.around.settled(next);
  }

  private later(number: number, run: () => void): void {
    this.timers.set(number, this.around.after(HOLD_MS, run));
  }

  private stopTimer(number: number): void {
    this.timers.get(number)?.();
    this.timers.delete(number);
  }

  private set(entries: readonly Entry[]): void {
    this.entries = entries;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** What was said of an earlier command on the same task is past. */
const isOver = ({ command, standing }: Entry, id: string): boolean =>
  command.id === id && isSettled(standing);
