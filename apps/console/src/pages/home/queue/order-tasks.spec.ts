import { describe, expect, it } from '@jest/globals';
import { aTask } from '../../../shell/desk/task.fixture.js';
import { orderTasks, rankOf } from './order-tasks.js';

const TODAY = '2026-03-31';
const rank = (severity: 'high' | 'medium' | 'low' | 'data', dueOn: string, pausedOn: string | null = null) =>
  rankOf(aTask({ severity, dueOn, pausedOn }), TODAY);

describe('the rank of a task', () => {
  it.each([
    ['2026-03-30', 'overdue', -1],
    ['2026-03-31', 'today', 0],
    ['2026-04-01', 'soon', 1],
    ['2026-04-02', 'soon', 2],
    ['2026-04-03', 'calm', 3],
  ] as const)('that is due on %s is %s', (dueOn, pressure, daysLeft) => {
    expect(rank('high', dueOn)).toMatchObject({ pressure, daysLeft });
  });

  it('is severity times deadline', () => {
    expect(rank('high', '2026-03-30').points).toBe(16);
    expect(rank('data', '2026-03-30').points).toBe(4);
    expect(rank('high', '2026-05-01').points).toBe(4);
  });

  it('is the last while its clock stands, be its day past', () => {
    expect(rank('high', '2026-03-01', '2026-03-02')).toMatchObject({ pressure: 'standing', points: 0 });
  });
});

describe('the order of the queue', () => {
  it('puts what is grave and pressing first, then what is due first, then goes by place', () => {
    const tasks = [
      aTask({ id: 'low-overdue', severity: 'low', dueOn: '2026-03-01' }),
      aTask({ id: 'high-calm', severity: 'high', dueOn: '2026-05-01' }),
      aTask({ id: 'high-today', severity: 'high', dueOn: TODAY }),
      aTask({ id: 'm2', dueOn: '2026-04-20', subject: { type: 'market', code: 'M002', name: null } }),
      aTask({ id: 'm1', dueOn: '2026-04-20' }),
      aTask({ id: 'm-sooner', dueOn: '2026-04-19' }),
    ];
    const order = ['high-today', 'low-overdue', 'high-calm', 'm-sooner', 'm1', 'm2'];
    expect(orderTasks(tasks, TODAY).map(({ id }) => id)).toEqual(order);
    expect(orderTasks(tasks.toReversed(), TODAY).map(({ id }) => id)).toEqual(order);
  });
});
