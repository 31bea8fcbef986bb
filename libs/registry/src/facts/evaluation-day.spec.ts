import { describe, expect, it } from '@jest/globals';
import { addDays, daysBetween } from '@hongzhu/rules-engine';
import fc from 'fast-check';
import { lastCompletePeriod, PERIODS } from './calendar-period.js';
import { EvaluationDay } from './evaluation-day.js';

const FAR = 900;
const days = fc.integer({ min: -FAR, max: FAR });
const dates = fc.oneof(
  days.map((n) => addDays('2024-02-29', n)),
  fc.constantFrom('2024-12-31', '2025-01-01', '2024-03-31', '2024-04-01'),
);

/** A question with its answer, and the answer by its definition. */
interface Question {
  readonly ask: (day: EvaluationDay) => unknown;
  readonly answer: (asOf: string) => unknown;
}

const question: fc.Arbitrary<Question> = fc.oneof(
  dates.map((date): Question => ({
    ask: (day) => day.hasReached(date),
    answer: (asOf) => date <= asOf,
  })),
  fc.tuple(dates, days).map(([date, n]): Question => ({
    ask: (day) => day.isPast(date, n),
    answer: (asOf) => daysBetween(date, asOf) >= n,
  })),
  fc.tuple(dates, fc.nat(FAR)).map(([date, n]): Question => ({
    ask: (day) => day.isWithin(date, n),
    answer: (asOf) => 0 <= daysBetween(date, asOf) && daysBetween(date, asOf) <= n,
  })),
  fc.constantFrom(...PERIODS).map((period): Question => ({
    ask: (day) => day.lastComplete(period),
    answer: (asOf) => lastCompletePeriod(asOf, period),
  })),
);

describe('the day of an evaluation', () => {
  it('answers, and notes the very day on which an answer turns', () => {
    fc.assert(
      fc.property(dates, question, (asOf, { ask, answer }) => {
        const day = new EvaluationDay(asOf);
        expect(ask(day)).toEqual(answer(asOf));
        const turns = Array.from({ length: 4 * FAR }, (_, n) => addDays(asOf, n + 1)).find(
          (each) => JSON.stringify(answer(each)) !== JSON.stringify(answer(asOf)),
        );
        expect(day.until).toBe(turns ?? null);
      }),
      { numRuns: 300 },
    );
  });

  it('notes the first of several days', () => {
    const day = new EvaluationDay('2024-02-29');
    expect(day.until).toBeNull();
    day.note('2024-03-05');
    day.hasReached('2024-03-04');
    day.note(null);
    day.hasReached('2024-03-06');
    expect(day.until).toBe('2024-03-04');
  });

  it('starts anew with nothing noted, on the same day', () => {
    const day = new EvaluationDay('2024-02-29');
    day.lastComplete('month');
    const anew = day.anew();
    expect([anew.until, anew.lastComplete('month'), anew.until]).toEqual([
      null,
      { first: '2024-01-01', last: '2024-01-31' },
      '2024-03-01',
    ]);
  });

  it('notes the last day that can be written for what comes after it', () => {
    const notes = [
      (day: EvaluationDay) => day.isPast('9999-12-30', 5),
      (day: EvaluationDay) => day.lastComplete('year'),
    ].map((ask) => {
      const day = new EvaluationDay('9999-12-30');
      ask(day);
      return day.until;
    });
    expect(notes).toEqual(['9999-12-31', '9999-12-31']);
  });
});
