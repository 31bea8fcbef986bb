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
});
