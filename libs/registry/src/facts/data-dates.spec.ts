import { describe, expect, it } from '@jest/globals';
import { earliest, latest } from './data-dates.js';
import { factCatalogue } from './fact-catalogue.js';
import { aRegistry } from './registry.fixture.js';

describe('the day of several records', () => {
  it.each([
    [[], null],
    [['2026-02-01'], '2026-02-01'],
    [['2026-02-01', '2026-01-01', '2026-03-01'], '2026-01-01'],
    [['2026-02-01', null], null],
    [[null, '2026-02-01'], null],
  ])('of %j all of which count is %s', (dates, day) => {
    expect(earliest(dates)).toBe(day);
  });

  it.each([
    [[], null],
    [['2026-02-01', null, '2026-03-31'], '2026-03-31'],
    [['2026-02-01', '2026-04-01'], '2026-02-01'],
    [['2026-04-01'], null],
  ])('of %j the newest of which counts on 2026-03-31 is %s', (dates, day) => {
    expect(latest(dates, (date) => date <= '2026-03-31')).toBe(day);
  });
});

describe('the day of a fact', () => {
  const on = (day: string) => ({ verifiedOn: day });

  it('about members is that of the confirmation longest ago, of those who are still there', () => {
    const branch = aRegistry().market('M1').organization('O1').branch('B1');
    const facts = branch
      .member('P1', { branchCode: 'B1', ...on('2024-02-01') })
      .member('P2', { branchCode: 'B1', ...on('2024-01-01') })
      .member('P3', { branchCode: 'B1', ...on('2020-01-01'), leftOn: '2024-03-01' })
      .facts('branch', 'B1');
    expect(facts.datedOn('fullMembers')).toBe('2024-01-01');
    expect(facts.datedOn('rosterSize')).toBe('2024-01-01');
  });

  it('about members is unknown while one was never confirmed', () => {
    const facts = aRegistry()
      .market('M1')
      .organization('O1')
      .member('P1', on('2024-02-01'))
      .member('P2', { verifiedOn: null })
      .facts('market', 'M1');
    expect(facts.datedOn('fullMembers')).toBeNull();
  });

  it('about evidence is that of the review of the current item', () => {
    const facts = aRegistry()
      .market('M1')
      .evidence('E1', 'activity-room', { reviewedOn: '2023-05-01' })
      .evidence('E2', 'activity-room', { reviewedOn: '2023-06-01' })
      .evidence('E3', 'exhibition-corridor', { reviewedOn: '2023-04-01' })
      .facts('market', 'M1');
    expect(facts.datedOn('activityRoom.areaSqm')).toBe('2023-06-01');
    expect(facts.datedOn('expiredEvidence', { maxDays: 365 })).toBe('2023-04-01');
    expect(facts.datedOn('board.present')).toBeNull();
  });

  it('about activities is that of the newest that counts', () => {
    const facts = aRegistry()
      .branch('B1')
      .activity('A1', 'theme-day', { branchCode: 'B1', heldOn: '2024-02-10' })
      .activity('A2', 'theme-day', { branchCode: 'B1', heldOn: '2024-02-20' })
      .activity('A3', 'theme-day', { branchCode: 'B1', heldOn: '2024-03-20' })
      .facts('branch', 'B1');
    expect(facts.datedOn('activitiesInPeriod', { kind: 'theme-day', period: 'month' })).toBe('2024-02-20');
    expect(facts.datedOn('activitiesInPeriod', { kind: 'theme-day', period: 'year' })).toBeNull();
  });

  it('about what is open or active is that from which on it is, or is no longer', () => {
    const registry = aRegistry()
      .market('M1', { openedOn: '2019-05-01' })
      .market('M2', { status: 'closed', closedOn: '2022-01-31' })
      .branch('B1', { establishedOn: '2020-01-01' })
      .branch('B2', { establishedOn: '2020-01-01', dissolvedOn: '2023-01-01' });
    expect(registry.facts('market', 'M1').datedOn('isOpen')).toBe('2019-05-01');
    expect(registry.facts('market', 'M2').datedOn('isOpen')).toBe('2022-01-31');
    expect(registry.facts('branch', 'B1').datedOn('isActive')).toBe('2020-01-01');
    expect(registry.facts('branch', 'B2').datedOn('isActive')).toBe('2023-01-01');
  });
});

describe('a fact that follows from what is past', () => {
  it('is named so in the catalogue, and is no count of what can still be done', () => {
    const settled = [...factCatalogue.values()].filter(({ isSettled }) => isSettled === true);
    expect(settled.map(({ name }) => name).sort()).toEqual([
      'branch.activitiesInPeriod',
      'branch.ageAtPeriodEnd',
      'branch.approvalDueOn',
      'branch.establishedOn',
      'branch.orphanedOn',
      'branch.temporaryLimitOn',
      'branch.trainingDueFrom',
      'market.coverageDueFrom',
      'organization.firstMemberVerifiedOn',
      'organization.reachedOn',
    ]);
  });
});
