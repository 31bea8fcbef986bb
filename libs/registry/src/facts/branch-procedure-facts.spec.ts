import { describe, expect, it } from '@jest/globals';
import type { Committee } from '../records.js';
import { aRegistry, D, DAY_AFTER } from './registry.fixture.js';

const THREE_YEARS = { defaultYears: 3 };

const branch = (given: object) => aRegistry().branch('B1', given).facts('branch', 'B1');
const elected = (committee: Partial<Committee>, asOf = D) =>
  aRegistry(asOf).branch('B1', { committee }).facts('branch', 'B1');

describe('the steps to a branch', () => {
  it.each(['appliedOn', 'approvedOn', 'electedOn', 'filedOn'])(
    '%s is set by a date, be it after D, and not set without one',
    (field) => {
      expect(branch({ [field]: '2020-01-01' }).value(`${field}Set`)).toBe(true);
      expect(branch({ [field]: DAY_AFTER }).value(`${field}Set`)).toBe(true);
      expect(branch({ [field]: null }).value(`${field}Set`)).toBe(false);
      expect(branch({ [field]: null }).missing(`${field}Set`)).toEqual([]);
    },
  );

  it.each([
    ['2024-02-29', '2024-03-29'],
    ['2024-01-31', '2024-02-29'],
    ['2023-01-31', '2023-02-28'],
    ['2023-12-15', '2024-01-15'],
  ])('approval of what was applied for on %s is due on %s', (appliedOn, due) => {
    expect(branch({ appliedOn }).value('approvalDueOn', { months: 1 })).toBe(due);
  });

  it.each([
    ['2019-03-31', '2024-03-31'],
    ['2020-02-29', '2025-02-28'],
  ])('a temporary branch of %s has its limit on %s', (establishedOn, limit) => {
    expect(branch({ establishedOn }).value('temporaryLimitOn', { months: 60 })).toBe(limit);
  });

  it.each([
    ['approvalDueOn', 'appliedOn'],
    ['temporaryLimitOn', 'establishedOn'],
  ])('%s is unknown without %s, which is then missing', (fact, field) => {
    const facts = branch({ [field]: null });
    expect(facts.value(fact, { months: 1 })).toBeNull();
    expect(facts.missing(fact, { months: 1 })).toEqual([`/branches/B1/${field}`]);
  });
});

describe('the term of a committee', () => {
  it.each([
    [{ electedOn: '2021-03-31' }, '2024-03-31'],
    [{ electedOn: '2021-03-31', termYears: 5 }, '2026-03-31'],
    [{ electedOn: '2020-02-29' }, '2023-02-28'],
    [{ electedOn: '2020-02-29', termYears: 4 }, '2024-02-29'],
    [{ electedOn: '2021-03-31', termYears: 0 }, '2021-03-31'],
  ])('%j ends on %s', (committee, end) => {
    expect(elected(committee).value('termEndsOn', THREE_YEARS)).toBe(end);
    expect(elected(committee).missing('termEndsOn', THREE_YEARS)).toEqual([]);
  });

  it('lasts the default where no years are recorded', () => {
    expect(elected({ electedOn: '2021-03-31' }).value('termEndsOn', { defaultYears: 5 })).toBe('2026-03-31');
  });

  it.each(['termEndsOn', 'extensionLimitOn', 'mandateEndsOn', 'mandateNoticeOn'])(
    'of unknown election leaves %s unknown',
    (fact) => {
      const facts = elected({ termYears: 3, extensionApprovedTo: '2025-01-01' });
      const args = { ...THREE_YEARS, months: 6 };
      expect(facts.value(fact, args)).toBeNull();
      expect(facts.missing(fact, args)).toEqual(['/branches/B1/committee/electedOn']);
    },
  );

  it('is set by a date of election', () => {
    expect(elected({ electedOn: '2021-03-31' }).value('committeeElectedOnSet')).toBe(true);
    expect(elected({ size: 3 }).value('committeeElectedOnSet')).toBe(false);
  });
});

describe('the extension of a term', () => {
  it('is set by its date', () => {
    expect(elected({ extensionApprovedTo: '2025-01-01' }).value('extensionSet')).toBe(true);
    expect(elected({ extensionApprovedTo: '2025-01-01' }).value('extensionApprovedTo')).toBe('2025-01-01');
    expect(elected({}).value('extensionSet')).toBe(false);
    expect(elected({}).value('extensionApprovedTo')).toBeNull();
  });

  it.each([
    [{ electedOn: '2021-03-31' }, '2025-03-31'],
    [{ electedOn: '2020-02-29' }, '2024-02-28'],
    [{ electedOn: '2020-02-29', termYears: 4 }, '2025-02-28'],
  ])('of a term %j may last to %s: a year from the end of the term', (committee, limit) => {
    expect(elected(committee).value('extensionLimitOn', { ...THREE_YEARS, months: 12 })).toBe(limit);
  });
});

describe('the end of the mandate', () => {
  const committee = { electedOn: '2021-03-31', extensionApprovedTo: '2024-09-30' };

  it.each([
    ['2024-03-30', '2024-03-31'],
    ['2024-03-31', '2024-09-30'],
    ['2024-04-01', '2024-09-30'],
  ])('seen on %s is %s: of the term while D is before it, else of the extension', (asOf, end) => {
    expect(elected(committee, asOf).value('mandateEndsOn', THREE_YEARS)).toBe(end);
  });

  it('does not need an extension while the term lasts', () => {
    const facts = elected({ electedOn: '2021-04-01' });
    expect(facts.value('mandateEndsOn', THREE_YEARS)).toBe('2024-04-01');
    expect(facts.missing('mandateEndsOn', THREE_YEARS)).toEqual([]);
  });

  it('is none after the term without an extension', () => {
    expect(elected({ electedOn: '2021-03-31' }).value('mandateEndsOn', THREE_YEARS)).toBeNull();
  });

  it.each([
    ['2021-08-31', '2024-02-29'],
    ['2021-09-30', '2024-03-30'],
    ['2022-08-31', '2025-02-28'],
  ])('of the term elected on %s is near from %s on: six months before', (electedOn, day) => {
    expect(elected({ electedOn }).value('mandateNoticeOn', { ...THREE_YEARS, months: 6 })).toBe(day);
  });

  it('of the extension is near six months before, too', () => {
    expect(elected(committee).value('mandateNoticeOn', { ...THREE_YEARS, months: 6 })).toBe('2024-03-30');
  });
});
