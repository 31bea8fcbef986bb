import { describe, expect, it } from '@jest/globals';
import { sumLoads } from './sum-loads.js';

describe('the tasks of all towns', () => {
  it('are added up with those about instructors, who are no town', () => {
    const loads = [
      { townCode: 't1', unfinished: 5, overdue: 2, escalated: 1 },
      { townCode: 't2', unfinished: 3, overdue: 0, escalated: 0 },
      { townCode: null, unfinished: 2, overdue: 1, escalated: 0 },
    ];
    expect(sumLoads(loads)).toEqual({ unfinished: 10, overdue: 3, escalated: 1, lateTowns: 1 });
  });
});
