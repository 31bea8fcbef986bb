import { describe, expect, it } from '@jest/globals';
import { figureOf, readFigures } from './read-figures.js';

const figures = readFigures(`
# HELP hongzhu_queue_jobs Jobs of each queue.
# TYPE hongzhu_queue_jobs gauge
hongzhu_queue_jobs{queue="chunks",state="wait"} 7
hongzhu_queue_jobs{queue="chunks",state="failed"} 1
hongzhu_queue_jobs{queue="events",state="wait"} 2
# TYPE hongzhu_tasks_overdue gauge
hongzhu_tasks_overdue 14
# TYPE hongzhu_rate_limited_total counter
# TYPE hongzhu_gone gauge
# TYPE odd gauge
odd{path="/a\\"b,c=\\"1\\"",le="+Inf"} 1.5e3 1795990949426
no figure at all
`);

describe('a figure', () => {
  it('is found by its labels, and added up over the others', () => {
    expect(figureOf(figures, 'hongzhu_queue_jobs', { queue: 'chunks', state: 'wait' })).toBe(7);
    expect(figureOf(figures, 'hongzhu_queue_jobs', { state: 'wait' })).toBe(9);
    expect(figureOf(figures, 'hongzhu_tasks_overdue')).toBe(14);
  });

  it('that counts is zero until something was counted', () => {
    expect(figureOf(figures, 'hongzhu_rate_limited_total', { limit: 'costly' })).toBe(0);
  });

  it('that could not be measured, or that nobody tells, is not known', () => {
    expect(figureOf(figures, 'hongzhu_gone')).toBeNull();
    expect(figureOf(figures, 'hongzhu_queue_jobs', { queue: 'imports' })).toBeNull();
    expect(figureOf(figures, 'hongzhu_never_heard_of')).toBeNull();
  });

  it('is read with whatever stands in its labels', () => {
    expect(figureOf(figures, 'odd', { le: '+Inf' })).toBe(1_500);
  });
});
