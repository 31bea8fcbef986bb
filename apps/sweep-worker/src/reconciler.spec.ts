import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Reconciler } from './reconciler.js';

const roundOf = async (names: readonly string[], mayWork: () => Promise<boolean>): Promise<string[]> => {
  const done: string[] = [];
  const steps = names.map((name) => ({
    name,
    run: () => (name.startsWith('bad') ? Promise.reject(new Error(name)) : Promise.resolve(done.push(name))),
  }));
  const reconciler = new Reconciler(steps, mayWork, 3600);
  reconciler.start();
  await turn();
  await reconciler.stop();
  return done;
};

describe('a round of the reconciler', () => {
  it('takes its steps in their order, at once, and none is kept from running by one that fails', async () => {
    expect(await roundOf(['first', 'bad', 'second'], () => Promise.resolve(true))).toEqual([
      'first',
      'second',
    ]);
  });

  it('does nothing while this process may not work', async () => {
    expect(await roundOf(['first'], () => Promise.resolve(false))).toEqual([]);
  });

  it('outlives a database that can not be asked', async () => {
    expect(await roundOf(['first'], () => Promise.reject(new Error('gone')))).toEqual([]);
  });

  it('ends with the step under way when it is stopped', async () => {
    const done: string[] = [];
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const steps = [
      { name: 'first', run: () => held.then(() => done.push('first')) },
      { name: 'second', run: () => Promise.resolve(done.push('second')) },
    ];
    const reconciler = new Reconciler(steps, () => Promise.resolve(true), 3600);
    reconciler.start();
    await turn();
    const stopped = reconciler.stop();
    letGo();
    await stopped;
    await turn();
    expect(done).toEqual(['first']);
  });
});
