import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TaskDetail } from '@hongzhu/client';
import { aTask } from './task.fixture.js';
import { NotSent, type Command, type Entry, type Given } from './command.js';
import { HeldCommands, HOLD_MS } from './held-commands.js';

const command = (id: string, verb: Command['verb'] = 'submit'): Command => ({
  id,
  version: 3,
  name: id,
  verb,
});
const changed = (id: string): TaskDetail => ({
  ...aTask({ id, version: 4 }),
  draft: null,
  possible: [],
  findings: [],
});

let now: number;
let timers: { at: number; run: () => void }[];
let sent: Given[];
let account: string | null;
let settled: Entry[];
let refusal: Error | null;
let answered: Promise<void>;
let desk: HeldCommands;
beforeEach(() => {
  [now, timers, sent, settled, refusal, account] = [0, [], [], [], null, 'I-01'];
  answered = Promise.resolve();
  let keys = 0;
  desk = new HeldCommands({
    send: async (one) => {
      sent.push(one);
      await answered;
      if (refusal !== null) throw refusal;
      return changed(one.command.id);
    },
    account: () => account,
    newKey: () => `key ${(keys += 1)}`,
    now: () => now,
    after: (ms: number, run: () => void) => {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => void (timers = timers.filter((each) => each !== timer));
    },
    settled: (entry) => void settled.push(entry),
  });
});
/** Lets time pass, and what was sent be answered. */
async function pass(ms: number): Promise<void> {
  now += ms;
  const due = timers.filter(({ at }) => at <= now);
  timers = timers.filter(({ at }) => at > now);
  for (const { run } of due) run();
  await new Promise((resolve) => setTimeout(resolve, 0));
}
const kinds = (): string[] => desk.snapshot().map(({ standing }) => standing.kind);

describe('a held command', () => {
  it('can be taken back for ten seconds', () => {
    expect(HOLD_MS).toBe(10_000);
  });

  it('is sent when its time is over, and not before', async () => {
    desk.hold(command('a'));
    await pass(HOLD_MS - 1);
    expect([sent, kinds()]).toEqual([[], ['held']]);
    await pass(1);
    expect(sent).toMatchObject([{ command: command('a'), account: 'I-01', key: 'key 1' }]);
    expect(kinds()).toEqual(['done']);
    expect(settled).toHaveLength(1);
  });

  it('that is taken back was never given', async () => {
    desk.hold(command('a'));
    const [{ number }] = desk.snapshot() as [Entry];
    expect(desk.takeBack(number)).toBe(true);
    await pass(HOLD_MS);
    expect([sent, kinds()]).toEqual([[], []]);
  });

  it('can’t be taken back once it was sent', async () => {
    desk.hold(command('a'));
    const [{ number }] = desk.snapshot() as [Entry];
    await desk.release(number);
    expect(desk.takeBack(number)).toBe(false);
    await pass(HOLD_MS);
    expect(sent).toHaveLength(1);
  });

  it('keeps a second one on the same task from being given, and tells of one that is another', async () => {
    expect(desk.hold(command('a'))).toBe(true);
    expect(desk.hold(command('a'))).toBe(false);
    expect(kinds()).toEqual(['held']);
    expect(desk.hold(command('a', 'approve'))).toBe(false);
    await desk.now(command('a', 'comment'));
    expect(desk.snapshot()).toMatchObject([
      { command: { verb: 'submit' }, standing: { kind: 'held' } },
      { command: { verb: 'comment' }, standing: { kind: 'failed', error: new NotSent('under-way') } },
    ]);
    await pass(HOLD_MS);
    expect(sent.map(({ command: { verb } }) => verb)).toEqual(['submit']);
  });

  it('goes out with all others when somebody leaves, each once', async () => {
    desk.hold(command('a'));
    desk.hold(command('b'));
    expect(await desk.flush()).toBe(true);
    await pass(HOLD_MS);
    expect(sent.map(({ command: { id } }) => id)).toEqual(['a', 'b']);
  });

  it('tells who leaves that one of them was not done, until that is put away', async () => {
    desk.hold(command('a'));
    refusal = new Error('offline');
    expect(await desk.flush()).toBe(false);
    refusal = null;
    desk.hold(command('b'));
    expect(await desk.flush()).toBe(false);
    desk.remove(desk.snapshot()[0]!.number);
    expect(await desk.flush()).toBe(true);
  });
});

describe('who leaves while a command is being sent', () => {
  let answer: () => void;
  let told: (boolean | null)[];
  beforeEach(async () => {
    answered = new Promise((resolve) => (answer = resolve));
    told = [null];
    void desk.now(command('a', 'claim'));
    void desk.flush().then((done) => told.push(done));
    await pass(0);
  });

  it('waits for its answer', async () => {
    expect([told, kinds()]).toEqual([[null], ['sending']]);
    answer();
    await pass(0);
    expect([told, kinds()]).toEqual([[null, true], ['done']]);
  });

  it('is told that it was not done', async () => {
    refusal = new Error('somebody was there first');
    answer();
    await pass(0);
    expect([told, kinds()]).toEqual([[null, false], ['failed']]);
  });
});

describe('what became of a command', () => {
  it('is shown for a while when it was done, and until it was read when it was not', async () => {
    await desk.now(command('a', 'claim'));
    refusal = new Error('somebody was there first');
    await desk.now(command('b', 'claim'));
    expect(kinds()).toEqual(['done', 'failed']);
    await pass(HOLD_MS);
    expect(desk.snapshot()).toMatchObject([
      { command: { id: 'b' }, standing: { kind: 'failed', error: refusal } },
    ]);
    desk.remove(desk.snapshot()[0]!.number);
    expect(kinds()).toEqual([]);
  });

  it('is sent again under the same key, so that it is done once', async () => {
    refusal = new Error('offline');
    await desk.now(command('a', 'claim'));
    refusal = null;
    await desk.again(desk.snapshot()[0]!.number);
    expect(sent.map(({ key }) => key)).toEqual(['key 1', 'key 1']);
    expect(kinds()).toEqual(['done']);
  });

  it('gives way to the next command on the same task', async () => {
    await desk.now(command('a', 'claim'));
    desk.hold(command('a'));
    expect(desk.snapshot().map(({ command: { verb } }) => verb)).toEqual(['submit']);
  });

  it('that was done is undone from the version that a draft has made since; another one stays as it is', async () => {
    await desk.now(command('a', 'claim'));
    await desk.now(command('b', 'claim'));
    desk.followDraft({ ...changed('a'), version: 5 });
    const versions = desk.snapshot().map(({ standing }) => standing.kind === 'done' && standing.task.version);
    expect(versions).toEqual([5, 4]);
  });

  it('is told to who listens, in a list of its own each time', async () => {
    let told = 0;
    const end = desk.subscribe(() => void (told += 1));
    const before = desk.snapshot();
    await desk.now(command('a', 'claim'));
    expect(told).toBeGreaterThan(1);
    expect(desk.snapshot()).not.toBe(before);
    end();
    desk.hold(command('b'));
    expect(told).toBeLessThan(4);
  });
});

describe('a command of somebody', () => {
  it('who is signed out when its time is over is not sent, and waits for them to come back', async () => {
    desk.hold(command('a'));
    account = null;
    await pass(HOLD_MS);
    expect(sent).toEqual([]);
    expect(desk.snapshot()).toMatchObject([
      { standing: { kind: 'failed', error: new NotSent('signed-out') } },
    ]);
    account = 'I-01';
    desk.enter('I-01');
    await desk.again(desk.snapshot()[0]!.number);
    expect(sent).toMatchObject([{ account: 'I-01' }]);
    expect(desk.droppedCount()).toBe(0);
  });

  it('else is dropped when another account signs in, which is told how many, and no more', async () => {
    desk.hold(command('a'));
    desk.hold(command('b'));
    account = 'I-02';
    desk.enter('I-02');
    expect([desk.snapshot(), desk.droppedCount()]).toEqual([[], 2]);
    await pass(HOLD_MS);
    expect(sent).toEqual([]);
    desk.forgetDropped();
    expect(desk.droppedCount()).toBe(0);
  });

  it('else is not sent in another name, were it only for a moment', async () => {
    desk.hold(command('a'));
    account = 'I-02';
    await pass(HOLD_MS);
    expect([sent, kinds()]).toEqual([[], ['failed']]);
  });
});
