import { describe, expect, it } from '@jest/globals';
import { FORMATIONS, ORGANIZATION_KINDS } from '../records.js';
import { aRegistry, D, DAY_AFTER } from './registry.fixture.js';

describe('the kind of an organization', () => {
  it.each(ORGANIZATION_KINDS)('is told: %s', (kind) => {
    expect(aRegistry().organization('O1', { kind }).facts('organization', 'O1').value('kind')).toBe(kind);
  });
});

describe('a branch that covers an organization', () => {
  const covered = (given: object) =>
    aRegistry()
      .organization('O1')
      .branch('B1', { unitCodes: ['O1'], ...given })
      .facts('organization', 'O1');

  it.each(FORMATIONS)('may be of any formation: %s', (formation) => {
    const facts = covered({ formation });
    expect(facts.value('activeBranchCovers')).toBe(true);
    expect(facts.value('activeStandaloneBranchCovers')).toBe(formation === 'standalone');
    expect(facts.value('activeJointBranchCovers')).toBe(formation === 'joint');
  });

  it.each([
    ['does not name it', { unitCodes: ['O2'] }],
    ['only has it for its host', { unitCodes: [], hostCode: 'O1' }],
    ['is not established yet', { establishedOn: DAY_AFTER }],
    ['is dissolved', { dissolvedOn: D }],
    ['is in preparation', { status: 'preparing' }],
  ])('is not one that %s', (_why, given) => {
    expect(covered(given).value('activeBranchCovers')).toBe(false);
  });

  it.each([
    ['activeBranchCovers', 'temporary'],
    ['activeStandaloneBranchCovers', 'standalone'],
    ['activeJointBranchCovers', 'joint'],
  ] as const)('of unknown status leaves %s unknown', (fact, formation) => {
    const facts = covered({ formation, status: null });
    expect(facts.value(fact)).toBeNull();
    expect(facts.missing(fact)).toEqual(['/branches/B1/status']);
  });

  it('is not unknown for branches of another formation', () => {
    const facts = covered({ formation: 'affiliated', status: null });
    expect(facts.value('activeJointBranchCovers')).toBe(false);
    expect(facts.missing('activeJointBranchCovers')).toEqual([]);
  });

  it('is one of several: an active one decides, and nothing is missing', () => {
    const facts = aRegistry()
      .organization('O1')
      .branch('B1', { unitCodes: ['O1'], status: null })
      .branch('B2', { unitCodes: ['O1'] })
      .facts('organization', 'O1');
    expect(facts.value('activeBranchCovers')).toBe(true);
    expect(facts.missing('activeBranchCovers')).toEqual([]);
  });

  it('lacks only the undecided of several', () => {
    const facts = aRegistry()
      .organization('O1')
      .branch('B1', { unitCodes: ['O1'], dissolvedOn: D })
      .branch('B2', { unitCodes: ['O1'], establishedOn: null })
      .branch('B3', { unitCodes: ['O1'], status: 'preparing', establishedOn: null })
      .facts('organization', 'O1');
    expect(facts.value('activeBranchCovers')).toBeNull();
    expect(facts.missing('activeBranchCovers')).toEqual(['/branches/B2/establishedOn']);
  });
});

describe('the day on which the first member was verified', () => {
  const verified = (...dates: (string | null)[]) => {
    const registry = aRegistry().organization('O1');
    dates.forEach((firstVerifiedOn, i) => registry.member(`P${i + 1}`, { firstVerifiedOn }));
    return registry.facts('organization', 'O1');
  };

  it('is the smallest date of the current members', () => {
    expect(verified('2023-06-01', '2023-05-01', '2023-07-01').value('firstMemberVerifiedOn')).toBe(
      '2023-05-01',
    );
  });

  it('may be any member, full or not', () => {
    const facts = aRegistry()
      .organization('O1')
      .members(1, { firstVerifiedOn: '2023-06-01' })
      .members(1, { firstVerifiedOn: '2023-05-01', status: null, relation: 'elsewhere' })
      .facts('organization', 'O1');
    expect(facts.value('firstMemberVerifiedOn')).toBe('2023-05-01');
  });

  it.each([[[null, '2023-05-01']], [['2023-05-01', null]]])('is unknown if any is: %j', (dates) => {
    const facts = verified(...dates);
    expect(facts.value('firstMemberVerifiedOn')).toBeNull();
    expect(facts.missing('firstMemberVerifiedOn')).toEqual([
      `/members/P${dates.indexOf(null) + 1}/firstVerifiedOn`,
    ]);
  });

  it('does not look at those who left', () => {
    const facts = aRegistry()
      .organization('O1')
      .members(1, { firstVerifiedOn: '2023-06-01' })
      .members(1, { firstVerifiedOn: '2023-05-01', leftOn: D })
      .members(1, { firstVerifiedOn: null, leftOn: D })
      .facts('organization', 'O1');
    expect(facts.value('firstMemberVerifiedOn')).toBe('2023-06-01');
  });

  it('is unknown without members, and nothing is missing', () => {
    const facts = verified();
    expect(facts.value('firstMemberVerifiedOn')).toBeNull();
    expect(facts.missing('firstMemberVerifiedOn')).toEqual([]);
  });
});
