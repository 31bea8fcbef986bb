import { describe, expect, it } from '@jest/globals';
import { readFigures } from './read-figures.js';
import { queueRows, watchedFigures, type Watched } from './watched.js';

const standing = (text: string, watched: Watched) =>
  watchedFigures(readFigures(text)).find((figure) => figure.watched === watched);

describe('a watched figure', () => {
  it('calls for somebody when an alarm is not nought', () => {
    const text =
      '# TYPE hongzhu_rate_limited_total counter\nhongzhu_rate_limited_total{limit="failed-logins"} 3';
    expect(standing(text, 'failedLogins')).toMatchObject({ value: 3, standing: 'look' });
    expect(standing(text, 'requests')).toMatchObject({ value: 0, standing: 'calm' });
  });

  it('that only tells how busy it is calls for nobody', () => {
    expect(standing('hongzhu_webhook_deliveries_waiting 900', 'waiting')?.standing).toBe('calm');
  });

  it.each([
    [600, 'calm'],
    [601, 'look'],
  ])('of the oldest delivery calls for somebody after ten minutes: %d s', (seconds, expected) => {
    expect(standing(`hongzhu_webhook_oldest_waiting_seconds ${seconds}`, 'oldest')?.standing).toBe(expected);
  });

  it('that nobody tells is unknown, never nought', () => {
    expect(standing('', 'leftOut')).toEqual({ watched: 'leftOut', value: null, standing: 'unknown' });
  });
});

describe('the queues', () => {
  it('are all told of, and a queue that did not answer has no numbers', () => {
    const rows = queueRows(readFigures('hongzhu_queue_jobs{queue="chunks",state="wait"} 4'));
    expect(rows.map(({ queue }) => queue)).toEqual(['imports', 'sweeps', 'chunks', 'rechecks', 'events']);
    expect(rows[2]!.jobs).toEqual({ wait: 4, active: null, delayed: null, failed: null });
    expect(rows[0]!.jobs.wait).toBeNull();
  });
});
