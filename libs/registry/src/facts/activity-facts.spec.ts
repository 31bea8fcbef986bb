import { describe, expect, it } from '@jest/globals';
import { ACTIVITY_KINDS, CARRIERS } from '../records.js';
import { aRegistry, D, DAY_AFTER } from './registry.fixture.js';

const MONTH = { kind: 'theme-day', period: 'month' };
const QUARTER = { kind: 'general-meeting', period: 'quarter' };
const YEAR = { kind: 'heart-talk', period: 'year' };

describe('the age of a branch at the end of the last complete period', () => {
  const age = (establishedOn: string | null, period: string) =>
    aRegistry().branch('B1', { establishedOn }).facts('branch', 'B1').value('ageAtPeriodEnd', { period });

  it.each([
    ['month', '2024-01-15', 45],
    ['month', '2024-01-16', 44],
    ['quarter', '2023-11-16', 45],
    ['quarter', '2023-11-17', 44],
    ['year', '2023-11-16', 45],
    ['year', '2023-11-17', 44],
    ['year', '2023-12-31', 0],
    ['month', '2024-03-01', -1],
    ['quarter', D, -91],
  ])('%s, established on %s: %s days', (period, establishedOn, days) => {
    expect(age(establishedOn, period)).toBe(days);
  });

  it('is unknown without the date of its founding, which is then missing', () => {
    const facts = aRegistry().branch('B1', { establishedOn: null }).facts('branch', 'B1');
    expect(facts.value('ageAtPeriodEnd', { period: 'month' })).toBeNull();
    expect(facts.missing('ageAtPeriodEnd', { period: 'month' })).toEqual(['/branches/B1/establishedOn']);
  });
});

describe('the activities of a branch in the last complete period', () => {
  const held = (kind: (typeof ACTIVITY_KINDS)[number], heldOn: string | null, asOf = D) =>
    aRegistry(asOf).branch('B1').activity('A1', kind, { heldOn }).facts('branch', 'B1');

  it.each([
    ['2024-01-31', 0],
    ['2024-02-01', 1],
    ['2024-02-29', 1],
    ['2024-03-01', 0],
    [D, 0],
    [DAY_AFTER, 0],
  ])('held on %s: %s in February', (heldOn, count) => {
    expect(held('theme-day', heldOn).value('activitiesInPeriod', MONTH)).toBe(count);
  });

  it.each([
    ['2023-09-30', 0],
    ['2023-10-01', 1],
    ['2023-12-31', 1],
    ['2024-01-01', 0],
    [D, 0],
  ])('held on %s: %s in the quarter that ended on 31 December', (heldOn, count) => {
    expect(held('general-meeting', heldOn).value('activitiesInPeriod', QUARTER)).toBe(count);
  });

  it.each([
    ['2022-12-31', 0],
    ['2023-01-01', 1],
    ['2023-12-31', 1],
    ['2024-01-01', 0],
  ])('held on %s: %s in 2023', (heldOn, count) => {
    expect(held('heart-talk', heldOn).value('activitiesInPeriod', YEAR)).toBe(count);
  });

  it('move on with the first day of the next period', () => {
    const onTheLastDay = held('general-meeting', '2024-03-31', '2024-03-31');
    const onTheNextDay = held('general-meeting', '2024-03-31', '2024-04-01');
    expect(onTheLastDay.value('activitiesInPeriod', QUARTER)).toBe(0);
    expect(onTheNextDay.value('activitiesInPeriod', QUARTER)).toBe(1);
  });

  it.each(ACTIVITY_KINDS)('count where they are of the kind: %s', (kind) => {
    const registry = aRegistry().branch('B1');
    ACTIVITY_KINDS.forEach((each) => registry.activity(each, each, { heldOn: '2024-02-10' }));
    const facts = registry.facts('branch', 'B1');
    expect(facts.value('activitiesInPeriod', { kind, period: 'month' })).toBe(1);
  });

  it('are those of the branch, each counted', () => {
    const facts = aRegistry()
      .branch('B2')
      .activity('A1', 'theme-day', { heldOn: '2024-02-10' })
      .branch('B1')
      .activity('A2', 'theme-day', { heldOn: '2024-02-10' })
      .activity('A3', 'theme-day', { heldOn: '2024-02-10' })
      .facts('branch', 'B1');
    expect(facts.value('activitiesInPeriod', MONTH)).toBe(2);
  });

  it('are none where none is recorded', () => {
    const facts = aRegistry().branch('B1').facts('branch', 'B1');
    expect(facts.value('activitiesInPeriod', MONTH)).toBe(0);
    expect(facts.missing('activitiesInPeriod', MONTH)).toEqual([]);
  });

  it('are uncertain while the day of one of the kind is unknown', () => {
    const facts = aRegistry()
      .branch('B1')
      .activity('A1', 'theme-day', { heldOn: '2024-02-10' })
      .activity('A2', 'theme-day', { heldOn: null })
      .activity('A3', 'theme-day', { heldOn: null })
      .activity('A4', 'heart-talk', { heldOn: null })
      .facts('branch', 'B1');
    expect(facts.value('activitiesInPeriod', MONTH)).toEqual({ lo: 1, hi: 3 });
    expect(facts.missing('activitiesInPeriod', MONTH)).toEqual([
      '/activities/A2/heldOn',
      '/activities/A3/heldOn',
    ]);
  });

  it.each([
    ['kind', { kind: 'party', period: 'month' }],
    ['period', { kind: 'theme-day', period: 'week' }],
  ])('of a %s that there is not are refused', (name, args) => {
    const facts = held('theme-day', D);
    expect(() => facts.value('activitiesInPeriod', args)).toThrow(`The fact's '${name}' must be one of`);
  });
});

describe('activities with a carrier', () => {
  const YEAR_OF_DAYS = { maxDays: 365 };
  const held = (heldOn: string | null, carriers: (typeof CARRIERS)[number][] = ['integrity-shop']) =>
    aRegistry().branch('B1').activity('A1', 'theme-day', { heldOn, carriers }).facts('branch', 'B1');

  it.each([
    [D, 1],
    [DAY_AFTER, 0],
    ['2023-04-01', 1],
    ['2023-03-31', 0],
    ['2025-01-01', 0],
  ])('held on %s: %s within 365 days', (heldOn, count) => {
    expect(held(heldOn).value('carrierActivities', YEAR_OF_DAYS)).toBe(count);
    expect(held(heldOn).missing('carrierActivities', YEAR_OF_DAYS)).toEqual([]);
  });

  it.each(CARRIERS)('count with a %s alone', (carrier) => {
    expect(held(D, [carrier]).value('carrierActivities', YEAR_OF_DAYS)).toBe(1);
  });

  it('count once with all carriers, and not without one', () => {
    expect(held(D, [...CARRIERS]).value('carrierActivities', YEAR_OF_DAYS)).toBe(1);
    expect(held(D, []).value('carrierActivities', YEAR_OF_DAYS)).toBe(0);
  });

  it.each(ACTIVITY_KINDS)('may be of any kind: %s', (kind) => {
    const facts = aRegistry()
      .branch('B1')
      .activity('A1', kind, { carriers: ['service-star'] })
      .facts('branch', 'B1');
    expect(facts.value('carrierActivities', YEAR_OF_DAYS)).toBe(1);
  });

  it('are uncertain while the day of one is unknown, unless it has no carrier', () => {
    expect(held(null).value('carrierActivities', YEAR_OF_DAYS)).toEqual({ lo: 0, hi: 1 });
    expect(held(null).missing('carrierActivities', YEAR_OF_DAYS)).toEqual(['/activities/A1/heldOn']);
    expect(held(null, []).value('carrierActivities', YEAR_OF_DAYS)).toBe(0);
    expect(held(null, []).missing('carrierActivities', YEAR_OF_DAYS)).toEqual([]);
  });

  it('are those of the branch', () => {
    const facts = aRegistry()
      .branch('B1')
      .branch('B2')
      .activity('A1', 'theme-day', { carriers: ['service-star'] })
      .facts('branch', 'B1');
    expect(facts.value('carrierActivities', YEAR_OF_DAYS)).toBe(0);
  });
});
