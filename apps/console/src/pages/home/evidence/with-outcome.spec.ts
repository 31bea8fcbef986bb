import { describe, expect, it } from '@jest/globals';
import { EMPTY } from '../../../shell/desk/report-form.js';
import { withOutcome } from './with-outcome.js';

const planned = (dueOn: string, today: string, plannedOn = ''): string =>
  withOutcome({ ...EMPTY, plannedOn }, 'confirmed', { dueOn, today }).plannedOn;

describe('the day by which what is confirmed is planned to be mended', () => {
  it('is the day on which the task is due, as long as that is to come', () => {
    expect(planned('2026-04-20', '2026-03-31')).toBe('2026-04-20');
    expect(planned('2026-04-01', '2026-03-31')).toBe('2026-04-01');
  });

  it.each([
    ['Tuesday', '2026-03-31', '2026-04-07'],
    ['Friday', '2026-04-03', '2026-04-10'],
    ['Saturday', '2026-04-04', '2026-04-10'],
    ['Sunday', '2026-04-05', '2026-04-10'],
  ])('is five weekdays from a %s on, where the task is due then or was before', (_, today, day) => {
    expect(planned(today, today)).toBe(day);
    expect(planned('2026-03-02', today)).toBe(day);
  });

  it('stays what somebody has said, unless that is not to come any more', () => {
    expect(planned('2026-04-20', '2026-03-31', '2026-04-01')).toBe('2026-04-01');
    expect(planned('2026-04-20', '2026-03-31', '2026-03-31')).toBe('2026-04-20');
  });

  it('is proposed for no other outcome', () => {
    const days = { dueOn: '2026-04-20', today: '2026-03-31' };
    expect(withOutcome(EMPTY, 'data-error', days)).toEqual({ ...EMPTY, outcome: 'data-error' });
  });
});
