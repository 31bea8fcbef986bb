import { describe, expect, it } from '@jest/globals';
import { yearCalendar } from '../calendar/year-calendar.js';
import { YEAR_2026 } from '../calendar/year-of-2026.fixture.js';
import { aFinding, AT, countingIds } from '../findings/judged-pair.fixture.js';
import { reconcileTasks } from './reconcile-tasks.js';
import type { ReviewTask } from './review-task.js';
import { nextTendOn, rescheduled, tended, type TendContext } from './tending.js';

const calendar = yearCalendar([YEAR_2026]);
const on = (today: string): TendContext => ({ at: AT, today, calendar, leaseDays: 5 });

/** Opened on Monday, 2 March: warned of on the 6th, due on the 9th. */
const aTask = (parts: Partial<ReviewTask> = {}): ReviewTask => ({
  ...reconcileTasks([aFinding({ severity: 'high' })], [], new Set(['a-set']), {
    ...on('2026-03-02'),
    nextId: countingIds(),
    ruleSetTitle: () => ({ zh: '规则', en: 'Rules' }),
    dueDays: { high: 5, medium: 10, low: 20, data: 20 },
    isEvaluation: true,
  }).created[0]!,
  ...parts,
});
const claimed = (parts: Partial<ReviewTask> = {}): ReviewTask =>
  aTask({ state: 'claimed', assignee: 'a', claimedAt: AT, leasedUntil: '2026-03-04', ...parts });
const movesOf = (task: ReviewTask, today: string): string[] =>
  tended(task, on(today)).map(({ move }) => move);
const after = (task: ReviewTask, today: string): ReviewTask => tended(task, on(today)).at(-1)!.after;

describe('what time does to a task', () => {
  it('is nothing before its day', () => {
    expect(movesOf(aTask(), '2026-03-05')).toEqual([]);
    expect(movesOf(claimed(), '2026-03-04')).toEqual([]);
  });

  it('lets a claim lapse after its last day, and keeps the draft', () => {
    const task = claimed({ draft: { note: '到过' }, version: 7 });
    expect(after(task, '2026-03-05')).toMatchObject({
      ...{ state: 'open', assignee: null, claimedAt: null, leasedUntil: null },
      ...{ draft: { note: '到过' }, version: 8 },
    });
    expect(movesOf(claimed({ state: 'returned' }), '2026-03-05')).toEqual(['lapse']);
    expect(movesOf(claimed({ state: 'submitted' }), '2026-03-05')).toEqual([]);
  });

  it('brings back what was put off, into the hands of whoever had it', () => {
    const held = claimed({ state: 'snoozed', snoozedUntil: '2026-03-05' });
    expect(movesOf(held, '2026-03-04')).toEqual([]);
    expect(after(held, '2026-03-05')).toMatchObject({
      ...{ state: 'claimed', assignee: 'a', leasedUntil: '2026-03-12', snoozedUntil: null },
    });
    const free = aTask({ state: 'snoozed', snoozedUntil: '2026-03-05' });
    expect(after(free, '2026-03-05')).toMatchObject({ state: 'open', assignee: null, snoozedUntil: null });
  });

  it('warns on the day on which four fifths are used up, and escalates the day after it was due', () => {
    expect(after(aTask(), '2026-03-06')).toMatchObject({ warnedAt: AT, escalatedAt: null });
    const warned = aTask({ warnedAt: new Date(1) });
    expect(movesOf(warned, '2026-03-09')).toEqual([]);
    expect(after(warned, '2026-03-10')).toMatchObject({ escalatedAt: AT, warnedAt: new Date(1) });
  });

  it('escalates what is overdue before it was warned of, and warns of it no more', () => {
    expect(movesOf(aTask(), '2026-03-10')).toEqual(['escalate']);
    expect(nextTendOn(after(aTask(), '2026-03-10'))).toBeNull();
  });

  it('leaves a clock that stands alone, and a closed task', () => {
    const standing = aTask({ clock: { ...aTask().clock, pausedOn: '2026-03-03' } });
    expect(movesOf(standing, '2026-06-01')).toEqual([]);
    const closed = claimed({ state: 'closed', snoozedUntil: '2026-03-03' });
    expect([movesOf(closed, '2026-06-01'), nextTendOn(closed)]).toEqual([[], null]);
  });

  it('is done all at once where several days have come, each with a version of its own', () => {
    const steps = tended(claimed({ version: 3 }), on('2026-03-10'));
    expect(steps.map(({ move, after: { version } }) => [move, version])).toEqual([
      ['lapse', 4],
      ['escalate', 5],
    ]);
  });

  it.each([
    ['open', aTask()],
    ['claimed', claimed()],
    ['returned', claimed({ state: 'returned' })],
    ['snoozed', claimed({ state: 'snoozed', snoozedUntil: '2026-03-05' })],
    ['submitted', claimed({ state: 'submitted' })],
    ['warned of', claimed({ warnedAt: AT })],
  ])(
    'is found by its next day: nothing before, something on it, and later days after that: %s',
    (_, task) => {
      const next = nextTendOn(task)!;
      const before = new Date(Date.parse(next) - 86_400_000).toISOString().slice(0, 10);
      expect(movesOf(task, before)).toEqual([]);
      expect(movesOf(task, next).length).toBeGreaterThan(0);
      for (const today of [next, '2026-12-31']) {
        const later = nextTendOn(after(task, today));
        expect(later === null || later > today).toBe(true);
        expect(movesOf(after(task, today), today)).toEqual([]);
      }
    },
  );
});

describe('a task after the calendar has changed', () => {
  const february = { ...aTask().clock, from: '2026-02-12' };
  /** As counted by weekdays alone. */
  const task = aTask({ clock: february, dueOn: '2026-02-19', warnOn: '2026-02-18' });

  it('is counted anew from its clock, by the days of the changed year', () => {
    expect(rescheduled(task, on('2026-02-13'))?.after).toMatchObject({
      ...{ dueOn: '2026-02-26', warnOn: '2026-02-25', dueProvisional: false, version: task.version + 1 },
    });
  });

  it('loses a warning and an escalation that have become untrue, and keeps those that are true', () => {
    const late = { ...task, warnedAt: AT, escalatedAt: AT };
    const on20 = rescheduled(late, on('2026-02-20'))?.after;
    expect(on20).toMatchObject({ warnedAt: null, escalatedAt: null });
    expect(rescheduled(late, on('2026-02-25'))?.after).toMatchObject({ warnedAt: AT, escalatedAt: null });
    expect(rescheduled(late, on('2026-02-27'))?.after).toMatchObject({ warnedAt: AT, escalatedAt: AT });
  });

  it('is not written where nothing changes, nor while its clock stands', () => {
    expect(rescheduled(aTask(), on('2026-03-03'))).toBeNull();
    expect(
      rescheduled({ ...task, clock: { ...february, pausedOn: '2026-02-13' } }, on('2026-03-03')),
    ).toBeNull();
    expect(rescheduled({ ...task, state: 'closed' }, on('2026-03-03'))).toBeNull();
  });

  it('is certain from now on, though its day is the same', () => {
    const provisional = aTask({ dueProvisional: true });
    expect(rescheduled(provisional, on('2026-03-03'))?.after).toMatchObject({
      ...{ dueProvisional: false, dueOn: provisional.dueOn },
    });
  });
});
