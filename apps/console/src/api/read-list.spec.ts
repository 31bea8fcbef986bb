import { describe, expect, it } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { aTask } from '../shell/desk/task.fixture.js';
import { MOST_TASKS, PART_OF_TASKS, readList, type TaskSource } from './read-list.js';
import { TASK_LIST } from './task-list.js';

const [one, other] = [aTask({ id: 'one' }), aTask({ id: 'other' })];
const away = (): Promise<never> => Promise.reject(new Error('away'));

function stage() {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: Infinity } } });
  const read = (source: Partial<TaskSource>) =>
    queries
      .fetchQuery({
        queryKey: TASK_LIST,
        queryFn: () => readList(queries, { beginning: away, all: away, ...source }),
      })
      .catch(() => undefined);
  const shown = () => ({
    list: queries.getQueryData(TASK_LIST),
    part: queries.getQueryData(PART_OF_TASKS),
    error: queries.getQueryState(TASK_LIST)?.error ?? null,
  });
  return { read, shown };
}
const beginning = () => Promise.resolve([one]);

describe('reading the list of tasks', () => {
  it('shows the beginning while the others are read, and then all', async () => {
    const { read, shown } = stage();
    let meanwhile: unknown;
    const all = () => {
      meanwhile = shown();
      return Promise.resolve([one, other]);
    };
    await read({ beginning, all });
    expect(meanwhile).toMatchObject({ list: [one], part: 'reading' });
    expect(shown()).toEqual({ list: [one, other], part: 'all', error: null });
  });

  it('says that it is only the beginning where the others could not be read, until they are', async () => {
    const { read, shown } = stage();
    await read({ beginning });
    expect(shown()).toEqual({ list: [one], part: 'beginning', error: new Error('away') });
    await read({});
    expect(shown().part).toBe('beginning');
    await read({ all: () => Promise.resolve([one, other]) });
    expect(shown()).toEqual({ list: [one, other], part: 'all', error: null });
  });

  it('says nothing of the kind where all was read before, or nothing at all', async () => {
    const { read, shown } = stage();
    await read({});
    expect(shown()).toMatchObject({ list: undefined, part: undefined });
    await read({ beginning, all: beginning });
    await read({});
    expect(shown()).toEqual({ list: [one], part: 'all', error: new Error('away') });
  });

  it('says that only those are shown that are due first, if there are more than are shown at most', async () => {
    const { read, shown } = stage();
    const many = Array.from({ length: MOST_TASKS }, (_, place) =>
      aTask({ id: `t${place}`, dueOn: '2026-04-20' }),
    );
    await read({ beginning, all: () => Promise.resolve(many) });
    expect(shown()).toEqual({ list: many, part: 'all', error: null });
    const [late, early] = [
      aTask({ id: 'late', dueOn: '2026-05-01' }),
      aTask({ id: 'early', dueOn: '2026-04-01' }),
    ];
    await read({ all: () => Promise.resolve([late, ...many, early]) });
    const list = shown().list as typeof many;
    expect(shown().part).toBe('due-first');
    expect([list.length, list[0], list.includes(late)]).toEqual([MOST_TASKS, early, false]);
  });
});
