import { describe, expect, it } from '@jest/globals';
import type { Finding, TaskDetail } from '@hongzhu/client';
import { QueryClient } from '@tanstack/react-query';
import { FINDING_LIST, putFindings, readFindings, withFindingsOf } from './finding-list.js';
import { ONE_TASK } from './task-list.js';

const found = (id: string, taskId: string | null, ruleId = 'r1') =>
  ({ id, taskId, ruleId, kind: 'violation', severity: 'medium' }) as Finding;
const task = (id: string, ...findings: readonly Finding[]) => ({ id, findings }) as unknown as TaskDetail;
const stage = () => {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: Infinity } } });
  const list = () => queries.getQueryData<readonly Finding[]>(FINDING_LIST);
  return { queries, list };
};

describe('the findings that tell what tasks have in common', () => {
  const [one, other] = [found('1', 'a'), found('2', 'b')];

  it('get those of a task that came just now, and lose those that it has no more', () => {
    expect(withFindingsOf([one], [task('b', other)])).toEqual([one, other]);
    const instead = found('3', 'a', 'r2');
    expect(withFindingsOf([one, other], [task('a', instead)])).toEqual([other, instead]);
    expect(withFindingsOf([one, other], [task('a')])).toEqual([other]);
    const graver = { ...one, severity: 'high' as const };
    expect(withFindingsOf([one], [task('a', graver)])).toEqual([graver]);
  });

  it('are the same list where a task was changed otherwise', () => {
    const list = [one, found('4', 'a'), found('5', null)];
    expect(withFindingsOf(list, [task('a', list[1]!, one)])).toBe(list);
    expect(withFindingsOf(list, [])).toBe(list);
  });

  it('are shown with those of a task that is told of, and stay as old as they were', () => {
    const { queries, list } = stage();
    putFindings(queries, task('b', other));
    expect(list()).toBeUndefined();
    queries.setQueryData(FINDING_LIST, [one], { updatedAt: 1_000 });
    putFindings(queries, task('b', other));
    expect(list()).toEqual([one, other]);
    expect(queries.getQueryState(FINDING_LIST)?.dataUpdatedAt).toBe(1_000);
  });

  it('have what was told of while they were read, and not what was told of before', async () => {
    const { queries } = stage();
    queries.setQueryData([...ONE_TASK, 'a'], task('a'), { updatedAt: 1_000 });
    const read = () => {
      queries.setQueryData([...ONE_TASK, 'b'], task('b', other));
      return Promise.resolve([one]);
    };
    expect(await readFindings(queries, read)).toEqual([one, other]);
  });
});
