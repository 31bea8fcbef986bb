import { describe, expect, it } from '@jest/globals';
import { aTask } from '../../../shell/desk/task.fixture.js';
import { causesOf, ruleOfCause } from './cause-of.js';
import { foldAt, neighbourOf, queueRows, tasksOfRows, type QueueRow } from './queue-rows.js';

const tasks = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => aTask({ id }));
const shown = (rows: readonly QueueRow[]) =>
  rows.map((row) => (row.kind === 'task' ? row.task.id : `${row.cause}×${row.count}`));

describe('the rows of the queue', () => {
  const causes = new Map<string, readonly string[]>([
    ['a', ['r3']],
    ['b', ['r1']],
    ['c', ['r2']],
    ['d', ['r1', 'r2']],
    ['f', ['r1']],
  ]);
  const rowsOf = (of: ReadonlyMap<string, readonly string[]>) => shown(queueRows(tasks, of, new Set()));

  it('put tasks of one cause together, under its name, where the first of them stands', () => {
    expect(rowsOf(causes)).toEqual(['a', 'r1×3', 'b', 'd', 'f', 'c', 'e']);
  });

  it('put two of one cause together, also where one of them has another cause beside it', () => {
    const two = new Map<string, readonly string[]>([
      ['b', ['r1']],
      ['e', ['r1', 'r2']],
    ]);
    expect(rowsOf(two)).toEqual(['a', 'r1×2', 'b', 'e', 'c', 'd', 'f']);
  });

  it('tell a task once, under the cause that explains most, and the others under what they still share', () => {
    const more = new Map<string, readonly string[]>([...causes, ['a', ['r2']], ['e', ['r1', 'r3']]]);
    expect(rowsOf(more)).toEqual(['r2×2', 'a', 'c', 'r1×4', 'b', 'd', 'e', 'f']);
  });

  it('tell of two causes that explain as many the one of the task that stands first', () => {
    expect(
      rowsOf(
        new Map<string, readonly string[]>([
          ['c', ['r1', 'r2']],
          ['d', ['r1', 'r2']],
        ]),
      )[2],
    ).toBe('r1×2');
    expect(
      rowsOf(
        new Map<string, readonly string[]>([
          ['c', ['r2', 'r3']],
          ['d', ['r1', 'r3', 'r2']],
        ]),
      )[2],
    ).toBe('r2×2');
  });

  it('fold a cause away, and leave its tasks out of the walk', () => {
    const rows = queueRows(tasks, causes, new Set(['r1']));
    expect(shown(rows)).toEqual(['a', 'r1×3', 'c', 'e']);
    expect(tasksOfRows(rows).map(({ id }) => id)).toEqual(['a', 'c', 'e']);
  });

  it('hold every task exactly once, of 5,000 too', () => {
    const many = Array.from({ length: 5_000 }, (_, place) => aTask({ id: `t${place}` }));
    const common = new Map<string, readonly string[]>(many.map(({ id }, place) => [id, [`r${place % 7}`]]));
    const rows = queueRows(many, common, new Set());
    expect(rows).toHaveLength(5_007);
    expect(new Set(tasksOfRows(rows).map(({ id }) => id)).size).toBe(5_000);
  });
});

describe('the walk through the queue', () => {
  it('goes to the next, to the one before, and not past the ends', () => {
    expect(neighbourOf(tasks, 'b', 1)?.id).toBe('c');
    expect(neighbourOf(tasks, 'b', -1)?.id).toBe('a');
    expect(neighbourOf(tasks, 'f', 1)).toBeNull();
    expect(neighbourOf(tasks, 'a', -1)).toBeNull();
  });

  it('goes on from where a task was that is there no more', () => {
    expect(neighbourOf(tasks, 'gone', 1, 2)?.id).toBe('c');
    expect(neighbourOf(tasks, 'gone', -1, 2)?.id).toBe('b');
    expect(neighbourOf(tasks, 'gone', 1, 6)?.id).toBe('f');
    expect(neighbourOf(tasks, 'gone', 1)?.id).toBe('a');
    expect(neighbourOf([], 'gone', 1)).toBeNull();
  });
});

describe('folding by key', () => {
  const causeOf = (...ids: readonly string[]) =>
    new Map<string, readonly string[]>(ids.map((id) => [id, ['r1']]));
  const folded = (
    causes: ReadonlyMap<string, readonly string[]>,
    id: string | null,
    closed: readonly string[] = [],
  ) => {
    const fold = foldAt(queueRows(tasks, causes, new Set(closed)), id);
    return fold && [fold.cause, fold.next?.id ?? null];
  };
  const middle = causeOf('b', 'd', 'f');
  const end = causeOf('d', 'e', 'f');

  it('folds the cause of a task away, and goes on below it, or above where nothing is below', () => {
    expect(folded(middle, 'd')).toEqual(['r1', 'c']);
    expect(folded(end, 'e')).toEqual(['r1', 'c']);
    expect(folded(middle, 'a')).toBeNull();
    expect(folded(middle, 'gone')).toBeNull();
  });

  it('folds it out again from there, and goes to the first of its tasks', () => {
    expect(folded(middle, 'c', ['r1'])).toEqual(['r1', 'b']);
    expect(folded(end, 'c', ['r1'])).toEqual(['r1', 'd']);
    expect(folded(middle, 'e', ['r1'])).toBeNull();
  });

  it('folds out what it has folded away just now, also where the next task has a cause of its own', () => {
    const two = new Map<string, readonly string[]>([
      ...causeOf('a', 'b', 'c'),
      ...['d', 'e', 'f'].map((id): [string, string[]] => [id, ['r2']]),
    ]);
    expect(folded(two, 'a')).toEqual(['r1', 'd']);
    expect(folded(two, 'd', ['r1'])).toEqual(['r1', 'a']);
    expect(folded(two, 'e', ['r1'])).toEqual(['r2', null]);
  });

  it('leaves nothing to look at where all is folded away, and folds the first out from there', () => {
    const all = causeOf('a', 'b', 'c', 'd', 'e', 'f');
    expect(folded(all, 'c')).toEqual(['r1', null]);
    expect(folded(all, null, ['r1'])).toEqual(['r1', 'a']);
    expect(folded(all, null)).toBeNull();
  });
});

describe('the cause of a task', () => {
  const violation = (taskId: string | null, ruleId: string, severity: 'high' | 'medium' | 'low' = 'medium') =>
    ({ taskId, ruleId, kind: 'violation', severity }) as const;
  const lacking = (taskId: string, ruleId: string) =>
    ({ taskId, ruleId, kind: 'data-needed', severity: 'high' }) as const;

  it('may be any rule of its gravest findings, and none that is less grave', () => {
    const causes = causesOf([
      violation('a', 'r2'),
      violation('a', 'r1'),
      violation('b', 'r1', 'low'),
      violation('b', 'r2', 'high'),
      violation('b', 'r1', 'medium'),
      violation(null, 'r3'),
    ]);
    expect([...causes]).toEqual([
      ['a', ['r1', 'r2']],
      ['b', ['r2']],
    ]);
  });

  it('is missing data where nothing else was found, which is another cause than the same rule broken', () => {
    const causes = causesOf([lacking('a', 'r1'), lacking('b', 'r1'), violation('b', 'r1', 'low')]);
    expect([...causes.values()]).toEqual([['r1?'], ['r1']]);
    expect(ruleOfCause('r1?')).toEqual({ ruleId: 'r1', lacksData: true });
    expect(ruleOfCause('r1')).toEqual({ ruleId: 'r1', lacksData: false });
  });
});
