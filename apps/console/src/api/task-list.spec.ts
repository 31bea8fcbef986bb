import { describe, expect, it } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { aTask } from '../shell/desk/task.fixture.js';
import { dueFirst, newest, putInList, TASK_LIST, withTask } from './task-list.js';

const NOTHING = { before: [], now: [], single: [] };
const [one, other] = [aTask({ id: 'one', version: 3 }), aTask({ id: 'other' })];

describe('the list of tasks', () => {
  it('has a task in its later version, where somebody changed it while the list was read', () => {
    const changed = aTask({ id: 'one', version: 4, state: 'claimed' });
    expect(newest([one, other], { ...NOTHING, now: [changed] })).toEqual([changed, other]);
    expect(newest([changed, other], { ...NOTHING, now: [one] })).toEqual([changed, other]);
    // It was read as one that is open, and again as one that is claimed.
    expect(newest([one, other, changed], NOTHING)).toEqual([changed, other]);
  });

  it('has no task that was closed while it was read, and each that came into it meanwhile', () => {
    const closed = aTask({ id: 'one', version: 4, state: 'closed' });
    expect(newest([one, other], { ...NOTHING, single: [closed] })).toEqual([other]);
    expect(newest([other], { ...NOTHING, before: [other], now: [other, one] })).toEqual([other, one]);
  });

  it('has what was read, and nothing that is not there any more', () => {
    expect(newest([other], { before: [one], now: [one], single: [one] })).toEqual([other]);
  });

  it('is cut after those that are due first, in whatever order they were read; at its very end it is whole', () => {
    const dueOn = ['2026-04-03', '2026-04-01', '2026-04-02', '2026-04-01'];
    const tasks = dueOn.map((day, place) => aTask({ id: `t${place}`, dueOn: day }));
    expect(dueFirst(tasks, 3).map(({ id }) => id)).toEqual(['t1', 't3', 't2']);
    expect(dueFirst(tasks, 4)).toBe(tasks);
  });

  it('has a task in place of its older self, or at its end, and none that is closed', () => {
    const later = aTask({ id: 'one', version: 4 });
    expect(withTask([one, other], later)).toEqual([later, other]);
    expect(withTask([other], later)).toEqual([other, later]);
    expect(withTask([one, other], { ...later, state: 'closed' })).toEqual([other]);
  });
});

describe('a task that is put into the list that is shown', () => {
  const later = aTask({ id: 'one', version: 4 });
  const shown = () => {
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: Infinity } } });
    const read = (queryFn: () => Promise<unknown>) => queries.fetchQuery({ queryKey: TASK_LIST, queryFn });
    return { queries, read, state: () => queries.getQueryState(TASK_LIST) };
  };

  it('leaves it said that the list could not be read anew, and from when it is', async () => {
    const { queries, read, state } = shown();
    await read(() => Promise.resolve([one, other]));
    const readAt = state()?.dataUpdatedAt;
    await read(() => Promise.reject(new Error('away'))).catch(() => undefined);
    putInList(queries, later);
    expect(state()).toMatchObject({ data: [later, other], error: new Error('away'), dataUpdatedAt: readAt });
  });

  it('is passed over where no list is read yet', () => {
    const { queries, state } = shown();
    putInList(queries, later);
    expect(state()).toBeUndefined();
  });
});
