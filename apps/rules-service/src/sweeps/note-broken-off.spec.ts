import { describe, expect, it } from '@jest/globals';
import { NotFoundError } from '@hongzhu/compliance';
import { noteBrokenOff } from './note-broken-off.js';

async function* pages(fault: Error | null): AsyncGenerator<number> {
  yield 1;
  yield 2;
  if (fault !== null) throw fault;
}

describe('pages of which it is put down that they were broken off', () => {
  const noted: string[] = [];
  const take = async (
    most: number,
    fault: Error | null,
    note = async (code: string) => void noted.push(code),
  ) => {
    noted.length = 0;
    const taken: number[] = [];
    for await (const page of noteBrokenOff(pages(fault), note)) if (taken.push(page) === most) break;
    return taken;
  };

  it('come as they are, and nothing is put down where they come to their end', async () => {
    expect(await take(3, null)).toEqual([1, 2]);
    expect(noted).toEqual([]);
  });

  it('say that nobody wanted more', async () => {
    expect(await take(1, null)).toEqual([1]);
    expect(noted).toEqual(['caller_left']);
  });

  it.each([
    [new NotFoundError('sweep_detail_pruned', 'gone'), 'sweep_detail_pruned'],
    [new Error('members of M1: 2'), 'internal_error'],
  ])('say with which code they failed, and not in whose words: %s', async (fault, code) => {
    await expect(take(3, fault)).rejects.toBe(fault);
    expect(noted).toEqual([code]);
  });

  it('fail as they failed, also where that can not be put down', async () => {
    const fault = new Error('the database has gone away');
    await expect(take(3, fault, () => Promise.reject(new Error('so has the log')))).rejects.toBe(fault);
  });
});
