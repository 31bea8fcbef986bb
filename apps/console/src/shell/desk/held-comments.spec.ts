import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Entry } from './command.js';
import { HOLD_MS, type HeldCommands } from './held-commands.js';
import { command, PlayedDesk } from './played-desk.fixture.js';

let around: PlayedDesk;
let desk: HeldCommands;
beforeEach(() => {
  around = new PlayedDesk();
  desk = around.desk;
});

describe('a held comment', () => {
  it('keeps nothing else from being given, and goes out before it', async () => {
    const versions = (): unknown[] => around.sent.map(({ command: { verb, version } }) => [verb, version]);
    desk.hold(command('a', 'comment'));
    expect(desk.hold({ ...command('a'), version: 4 })).toBe(true);
    await around.pass(0);
    expect([versions(), around.kinds()]).toEqual([[['comment', 4]], ['done', 'held']]);
    await around.pass(HOLD_MS);
    expect(versions()).toEqual([
      ['comment', 4],
      ['submit', 5],
    ]);
  });

  it('goes out before what is sent at once, and before what somebody who leaves has given', async () => {
    desk.hold(command('a', 'comment'));
    const claimed = desk.now(command('a', 'claim'));
    desk.hold(command('b', 'comment'));
    desk.hold(command('b'));
    expect(around.sent.map(({ command: { verb } }) => verb)).toEqual(['comment', 'comment']);
    expect(await desk.flush()).toBe(true);
    await claimed;
    expect(around.sent.map(({ command: { id, verb, version } }) => [id, verb, version]).sort()).toEqual([
      ['a', 'claim', 4],
      ['a', 'comment', 3],
      ['b', 'comment', 3],
      ['b', 'submit', 4],
    ]);
  });

  it('can be taken back, and so can the next one', async () => {
    desk.hold(command('a', 'comment'));
    const [{ number }] = desk.snapshot() as [Entry];
    expect(desk.takeBack(number)).toBe(true);
    desk.hold(command('a', 'comment'));
    desk.hold(command('a', 'comment'));
    await around.pass(0);
    expect([around.sent.length, around.kinds()]).toEqual([1, ['done', 'held']]);
  });
});
