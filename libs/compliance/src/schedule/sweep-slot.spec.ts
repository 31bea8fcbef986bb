import { describe, expect, it } from '@jest/globals';
import { dueSlot, nextSlot, NIGHTLY, slotsBetween } from './sweep-slot.js';

describe('the slot that is due', () => {
  it.each([
    ['2026-03-31T01:59:59.999+08:00', '2026-03-30'],
    ['2026-03-31T02:00:00+08:00', '2026-03-31'],
    ['2026-03-30T18:00:00Z', '2026-03-31'],
    ['2026-03-31T23:59:59+08:00', '2026-03-31'],
    ['2024-03-01T01:00:00+08:00', '2024-02-29'],
  ])('at %s is that of %s', (now, date) => {
    expect(dueSlot(new Date(now))).toBe(date);
  });

  it('is at the same hour by the calendar of Shanghai, in every month', () => {
    const format = new Intl.DateTimeFormat('en-GB', { timeZone: NIGHTLY.timeZone, timeStyle: 'short' });
    for (let month = 0; month < 12; month += 1) {
      const at = new Date(Date.UTC(2026, month, 14, 18));
      expect(format.format(at)).toBe(`0${NIGHTLY.hour}:00`);
      expect(dueSlot(at)).not.toBe(dueSlot(new Date(at.getTime() - 1)));
    }
  });
});

describe('the slot that comes next', () => {
  it.each([
    ['2026-03-31T01:59:59.999+08:00', '2026-03-31', '2026-03-30T18:00:00.000Z'],
    ['2026-03-31T02:00:00+08:00', '2026-04-01', '2026-03-31T18:00:00.000Z'],
    ['2024-02-28T12:00:00+08:00', '2024-02-29', '2024-02-28T18:00:00.000Z'],
  ])('at %s is that of %s, due at %s', (now, date, dueAt) => {
    const next = nextSlot(new Date(now));
    expect([next.date, next.dueAt.toISOString()]).toEqual([date, dueAt]);
  });
});

describe('the slots between two', () => {
  it('are the days between them, oldest first', () => {
    expect(slotsBetween('2026-02-27', '2026-03-02')).toEqual(['2026-02-28', '2026-03-01']);
    expect(slotsBetween('2026-03-01', '2026-03-02')).toEqual([]);
  });

  it('are the newest four hundred of those that are longer ago', () => {
    const dates = slotsBetween('2000-01-01', '2026-03-02');
    expect([dates.length, dates.at(-1)]).toEqual([400, '2026-03-01']);
  });
});
