import { afterEach, describe, expect, it } from '@jest/globals';
import { UnauthorizedError, type Actor } from '@hongzhu/compliance';
import { OpenStreams } from './open-streams.js';

const ACTOR: Actor = { account: 'zhu-1', role: 'instructor', towns: ['t1'], markets: null };
const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

/** Two streams that came with the same, which is answered with the first of these, then the next, the last for good. */
function opened(...answers: (() => Actor | null)[]) {
  const streams = new OpenStreams(1);
  const ended = { first: 0, second: 0 };
  let asked = 0;
  const identify = async (): Promise<Actor | null> => answers[Math.min(asked++, answers.length - 1)]!();
  const presented = { name: 'a', actor: ACTOR, identify };
  const both = new Promise<void>((resolve) => {
    closing.push(streams.add(presented, () => (ended.first += 1)));
    closing.push(streams.add(presented, () => resolve(void (ended.second += 1))));
  });
  return { streams, both, ended, asked: () => asked };
}
const stands = (): Actor => ({ ...ACTOR });

describe('the streams of who came with the same', () => {
  it.each<[string, () => Actor | null]>([
    ['it is over', () => null],
    ['it stands for another role', () => ({ ...ACTOR, role: 'auditor' })],
    ['it stands for other towns', () => ({ ...ACTOR, towns: ['t2'] })],
    [
      'its account is disabled',
      () => {
        throw new UnauthorizedError('account_disabled', 'disabled');
      },
    ],
  ])('are broken off once %s, after one question for both', async (_, over) => {
    const { both, ended, asked } = opened(stands, stands, over);
    await both;
    expect(ended).toEqual({ first: 1, second: 1 });
    expect(asked()).toBe(3);
  });

  it('go on while nobody can tell', async () => {
    const away = (): never => {
      throw new Error('the database is away');
    };
    const { both, asked } = opened(away, away, () => null);
    await both;
    expect(asked()).toBe(3);
  });

  it('are not asked about any more when they have ended', async () => {
    const { streams, asked } = opened(stands);
    closing.splice(0).forEach((close) => close());
    let others = 0;
    await new Promise<void>((resolve) => {
      const identify = async (): Promise<Actor | null> => ((others += 1), null);
      closing.push(streams.add({ name: 'b', actor: ACTOR, identify }, resolve));
    });
    expect([asked(), others]).toEqual([0, 1]);
  });
});
