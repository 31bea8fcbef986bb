import { describe, expect, it } from '@jest/globals';
import { afterAttempt, MOST_ATTEMPTS, pauseAfter } from './after-attempt.js';
import { newDelivery } from './relay-events.js';
import type { SendResult, WebhookDelivery } from './webhook-delivery.js';

const DAY_MS = 86_400_000;
const AT = new Date('2026-03-31T01:00:00.000Z');
const attempted = (attempts: number): WebhookDelivery => ({
  ...newDelivery('d1', 'e1', { id: 'v1', type: 'task.closed' }, AT),
  attempts,
});
const after = (attempts: number, result: SendResult): WebhookDelivery =>
  afterAttempt(attempted(attempts), result, AT, 0.5);

describe('the pauses between attempts', () => {
  const pauses = (chance: number): number[] =>
    Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => pauseAfter(index + 1, chance));

  it('grow, and come to three days', () => {
    expect(pauses(0.5).slice(0, 4)).toEqual([5_000, 30_000, 180_000, 1_080_000]);
    expect(pauses(0.5)).toEqual([...pauses(0.5)].sort((a, b) => a - b));
    const days = pauses(0.5).reduce((sum, pause) => sum + pause, 0) / DAY_MS;
    expect(days).toBeGreaterThan(2.9);
    expect(days).toBeLessThan(3.1);
  });

  it('differ by chance, by a tenth at most', () => {
    expect(pauses(0).map((pause, index) => pause / pauses(0.5)[index]!)).toEqual(
      pauses(0).map(() => expect.closeTo(0.9) as unknown),
    );
    expect(pauses(1).map((pause, index) => pause / pauses(0.5)[index]!)).toEqual(
      pauses(1).map(() => expect.closeTo(1.1) as unknown),
    );
  });
});

describe('a delivery after an attempt', () => {
  it.each([200, 201, 204, 299])('is delivered with the status %i', (status) => {
    expect(after(3, { status })).toMatchObject({
      ...{ state: 'delivered', dueAt: null, lastStatus: status, lastCode: null },
      deliveredAt: AT,
    });
  });

  it.each([
    [199, 'status_refused'],
    [300, 'redirect_refused'],
    [308, 'redirect_refused'],
    [400, 'status_refused'],
    [503, 'status_refused'],
  ])('is tried again after the status %i: %s', (status, lastCode) => {
    expect(after(2, { status })).toMatchObject({
      ...{ state: 'failed', lastStatus: status, lastCode, deliveredAt: null },
      dueAt: new Date(AT.getTime() + 30_000),
    });
  });

  const dueAfter = (attempts: number, result: SendResult): number =>
    after(attempts, result).dueAt!.getTime() - AT.getTime();

  it.each([429, 503])(
    'waits as long as the receiver asks with %i, and no shorter than otherwise',
    (status) => {
      expect(dueAfter(1, { status, retryAfterMs: 120_000 })).toBe(120_000);
      expect(dueAfter(3, { status, retryAfterMs: 120_000 })).toBe(180_000);
      expect(dueAfter(2, { status })).toBe(30_000);
    },
  );

  it('waits no longer than the three days, nor because of what comes with another status', () => {
    expect(dueAfter(1, { status: 503, retryAfterMs: 30 * DAY_MS })).toBeLessThan(3.1 * DAY_MS);
    const late = { ...attempted(2), createdAt: new Date(AT.getTime() - 4 * DAY_MS) };
    const { dueAt } = afterAttempt(late, { status: 503, retryAfterMs: DAY_MS }, AT, 0.5);
    expect(dueAt!.getTime() - AT.getTime()).toBe(30_000);
    expect(dueAfter(1, { status: 500, retryAfterMs: DAY_MS })).toBe(5_000);
  });

  it('is given up after the last attempt, and at once where the receiver says that it is gone', () => {
    const timedOut: SendResult = { status: null, code: 'timed_out' };
    expect(after(9, timedOut)).toMatchObject({ state: 'failed', lastStatus: null, lastCode: 'timed_out' });
    expect(after(10, timedOut)).toMatchObject({ state: 'dead', dueAt: null });
    // One that a killed worker had begun.
    expect(after(11, timedOut)).toMatchObject({ state: 'dead' });
    expect(after(1, { status: 410 })).toMatchObject({ state: 'dead', lastCode: 'gone' });
  });
});
