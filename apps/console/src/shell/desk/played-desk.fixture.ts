import type { TaskDetail } from '@hongzhu/client';
import type { Command, Entry, Given } from './command.js';
import { HeldCommands } from './held-commands.js';
import { aTask } from './task.fixture.js';

export const command = (id: string, verb: Command['verb'] = 'submit'): Command => ({
  id,
  version: 3,
  name: id,
  verb,
});

/** The task as a command has made it. */
export const changed = ({ id, version }: Command): TaskDetail => ({
  ...aTask({ id, version: version + 1 }),
  draft: null,
  possible: [],
  findings: [],
});

/** Commands that go out to a service, and by a clock, of which the test decides. */
export class PlayedDesk {
  readonly sent: Given[] = [];
  readonly settled: Entry[] = [];
  account: string | null = 'I-01';
  /** With what the service answers, if not with the task. */
  refusal: Error | null = null;
  /** When it answers. */
  answered: Promise<void> = Promise.resolve();
  readonly desk: HeldCommands;
  private now = 0;
  private keys = 0;
  private timers: { at: number; run: () => void }[] = [];

  constructor() {
    this.desk = new HeldCommands({
      send: (given) => this.answer(given),
      account: () => this.account,
      newKey: () => `key ${(this.keys += 1)}`,
      now: () => this.now,
      after: (ms, run) => this.after(ms, run),
      settled: (entry) => void this.settled.push(entry),
    });
  }

  /** How it stands with what was given. */
  kinds(): string[] {
    return this.desk.snapshot().map(({ standing }) => standing.kind);
  }

  /** Lets time pass, and what was sent be answered. */
  async pass(ms: number): Promise<void> {
    this.now += ms;
    const due = this.timers.filter(({ at }) => at <= this.now);
    this.timers = this.timers.filter(({ at }) => at > this.now);
    for (const { run } of due) run();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }

  private async answer(given: Given): Promise<TaskDetail> {
    this.sent.push(given);
    await this.answered;
    if (this.refusal !== null) throw this.refusal;
    return changed(given.command);
  }

  private after(ms: number, run: () => void): () => void {
    const timer = { at: this.now + ms, run };
    this.timers.push(timer);
    return () => void (this.timers = this.timers.filter((each) => each !== timer));
  }
}
