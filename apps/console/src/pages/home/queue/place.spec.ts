import { describe, expect, it } from '@jest/globals';
import { aTask } from '../../../shell/desk/task.fixture.js';
import { isAt, isSomewhere, placeOf } from './place.js';

const TODAY = '2026-04-01';
const at = (query: string) => placeOf(new URLSearchParams(query));
const isIn = (query: string, task: Parameters<typeof aTask>[0]): boolean =>
  isAt(at(query), aTask(task), TODAY);

describe('the place to which the queue is narrowed', () => {
  it('is nowhere without an address that names it', () => {
    expect([at(''), at('town=&market='), at('overdue=false')].map(isSomewhere)).toEqual([
      false,
      false,
      false,
    ]);
    expect([at('town=t1'), at('market=M1'), at('overdue=true')].map(isSomewhere)).toEqual([true, true, true]);
    expect(isIn('', { townCode: null })).toBe(true);
  });

  it('holds the tasks of a town, and not those of none', () => {
    expect(isIn('town=t1', { townCode: 't1' })).toBe(true);
    expect(isIn('town=t1', { townCode: 't2' })).toBe(false);
    expect(isIn('town=t1', { townCode: null })).toBe(false);
  });

  it('holds the tasks of a market, and of a town and a market together', () => {
    expect(isIn('market=M051', { marketCode: 'M051' })).toBe(true);
    expect(isIn('market=M051', { marketCode: 'M052' })).toBe(false);
    expect(isIn('market=M051&town=t2', { marketCode: 'M051', townCode: 't1' })).toBe(false);
  });

  it('holds what is overdue, and not what is due today or whose clock stands', () => {
    expect(isIn('overdue=true', { dueOn: '2026-03-31' })).toBe(true);
    expect(isIn('overdue=true', { dueOn: TODAY })).toBe(false);
    expect(isIn('overdue=true', { dueOn: '2026-03-31', pausedOn: '2026-03-30' })).toBe(false);
  });
});
