import { describe, expect, it } from '@jest/globals';
import { aTask } from '../../../shell/desk/task.fixture.js';
import { dayOf } from '../../../shell/day-of.js';
import { stateOfDay } from './state-of-day.js';
import { titleOfRule } from '../../../shell/title-of-rule.js';
import { firstView, isFor, isIn, isSought, nextView, searchedText } from './views.js';

describe('a view of the queue', () => {
  const own = aTask({ state: 'claimed', assignee: 'I-01' });
  const submitted = aTask({ state: 'submitted', assignee: 'I-01' });

  it('holds what is mine and in work, what nobody has, what waits for a decision, what is not closed', () => {
    expect([own, submitted].map((task) => isIn('mine', task, 'I-01'))).toEqual([true, false]);
    expect(isIn('mine', own, 'I-02')).toBe(false);
    expect([aTask(), own].map((task) => isIn('pool', task, 'I-01'))).toEqual([true, false]);
    expect([own, submitted].map((task) => isIn('review', task, 'I-01'))).toEqual([false, true]);
    expect(isIn('all', aTask({ state: 'closed' }), 'I-01')).toBe(false);
  });

  it('to begin with is one’s own work, else what waits for the decision of who decides, else the pool', () => {
    expect(firstView([own, submitted], 'I-01', true)).toBe('mine');
    expect(firstView([own, submitted], 'head', true)).toBe('review');
    expect(firstView([own, submitted], 'I-02', false)).toBe('pool');
  });

  it('leaves it alone what asks something of somebody: their own, what nobody has, what they decide about', () => {
    const returned = aTask({ state: 'returned', assignee: 'I-01' });
    const snoozed = aTask({ state: 'snoozed', assignee: 'I-01' });
    const all = [own, submitted, returned, snoozed, aTask()];
    const of = (account: string, decides: boolean) => all.filter((task) => isFor(account, decides, task));
    expect(of('I-01', false)).toEqual([own, returned, aTask()]);
    expect(of('I-02', false)).toEqual([aTask()]);
    expect(of('head', true)).toEqual([submitted, aTask()]);
  });

  it('is followed by the next, and that of decisions is for who decides', () => {
    expect(nextView('pool', true)).toBe('review');
    expect(nextView('pool', false)).toBe('all');
    expect(nextView('all', false)).toBe('mine');
  });

  it('finds by part of the name, or by the code, in small and capital letters', () => {
    const text = searchedText(aTask({ subject: { type: 'market', code: 'M051', name: '石龙镇肉类市场' } }));
    expect(['肉类', 'm05', ' M051 ', ''].map((typed) => isSought(text, typed))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(isSought(text, '花卉')).toBe(false);
  });
});

describe('the state of the day', () => {
  it('counts by days in Asia/Shanghai, and no deadline while a clock stands', () => {
    const tasks = [
      aTask({ openedAt: '2026-03-30T16:30:00.000Z', dueOn: '2026-03-31' }),
      aTask({ openedAt: '2026-03-30T15:30:00.000Z', dueOn: '2026-03-30', state: 'returned' }),
      aTask({ openedAt: '2026-03-01T00:00:00.000Z', dueOn: '2026-03-01', pausedOn: '2026-03-01' }),
    ];
    expect(stateOfDay(tasks, '2026-03-31')).toEqual({
      total: 3,
      fresh: 1,
      carried: 2,
      returned: 1,
      dueToday: 1,
      overdue: 1,
    });
    expect(dayOf(new Date('2026-03-30T16:00:00.000Z'))).toBe('2026-03-31');
  });
});

describe('the title of a rule', () => {
  it('has its parameters in it, and keeps what it does not know', () => {
    const rule = {
      title: { zh: '至少 {params.least} 次，{params.none}', en: 'At least {params.least}' },
      params: { least: { value: 1 } },
    };
    expect(titleOfRule(rule, 'zh')).toBe('至少 1 次，{params.none}');
    expect(titleOfRule(rule, 'en')).toBe('At least 1');
  });
});
