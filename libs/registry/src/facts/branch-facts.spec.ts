import { describe, expect, it } from '@jest/globals';
import { BRANCH_STATUSES, FORMATIONS, type Branch, type Organization } from '../records.js';
import { aRegistry, D, DAY_AFTER, DAY_BEFORE } from './registry.fixture.js';

describe('what a branch is', () => {
  const branch = (given: Partial<Omit<Branch, 'committee' | 'secretary'>>) =>
    aRegistry().branch('B1', given).facts('branch', 'B1');

  it.each(FORMATIONS)('its formation: %s', (formation) => {
    expect(branch({ formation }).value('formation')).toBe(formation);
  });

  it.each(BRANCH_STATUSES)('its status: %s', (status) => {
    expect(branch({ status }).value('status')).toBe(status);
  });

  it.each(['status', 'establishedOn'] as const)('without %s, that is missing', (field) => {
    expect(branch({ [field]: null }).value(field)).toBeNull();
    expect(branch({ [field]: null }).missing(field)).toEqual([`/branches/B1/${field}`]);
  });

  it('its day of founding', () => {
    expect(branch({ establishedOn: '2021-05-04' }).value('establishedOn')).toBe('2021-05-04');
  });

  it('has units where any are named, open or not', () => {
    expect(branch({ unitCodes: [] }).value('hasUnits')).toBe(false);
    const facts = aRegistry()
      .organization('O1', { status: 'closed' })
      .branch('B1', { unitCodes: ['O1'] })
      .facts('branch', 'B1');
    expect(facts.value('hasUnits')).toBe(true);
  });
});

describe('the roster of a branch', () => {
  it.each([
    [DAY_BEFORE, 0],
    [D, 0],
    [DAY_AFTER, 1],
    [null, 1],
  ])('a member who left on %s counts as %s', (leftOn, count) => {
    const facts = aRegistry().members(1, { branchCode: 'B1', leftOn }).branch('B1').facts('branch', 'B1');
    expect(facts.value('rosterSize')).toBe(count);
    expect(facts.value('fullMembers')).toBe(count);
  });

  it('holds those who name the branch, of whatever organization', () => {
    const facts = aRegistry()
      .organization('O1')
      .members(1, { branchCode: 'B1' })
      .members(1, { branchCode: 'B2' })
      .members(1)
      .organization('O2')
      .members(1, { branchCode: 'B1' })
      .branch('B1', { unitCodes: ['O1'] })
      .facts('branch', 'B1');
    expect(facts.value('rosterSize')).toBe(2);
  });

  it('counts all in T, the full and transferred in F', () => {
    const facts = aRegistry()
      .members(2, { branchCode: 'B1' })
      .members(1, { branchCode: 'B1', status: 'probationary' })
      .members(1, { branchCode: 'B1', relation: 'elsewhere' })
      .members(1, { branchCode: 'B1', relationSince: DAY_AFTER })
      .members(1, { branchCode: 'B1', status: null })
      .branch('B1')
      .facts('branch', 'B1');
    expect(facts.value('rosterSize')).toBe(6);
    expect(facts.value('fullMembers')).toEqual({ lo: 2, hi: 3 });
    expect(facts.missing('fullMembers')).toEqual(['/members/P6/status']);
  });
});

describe('roster members from outside', () => {
  const outsiders = (organizationCode: string, branch: object) =>
    aRegistry()
      .organization('O1')
      .organization('O2')
      .members(1, { organizationCode, branchCode: 'B1', status: null })
      .branch('B1', branch)
      .facts('branch', 'B1')
      .value('rosterOutsiders');

  it.each([
    ['of a unit', { unitCodes: ['O1'] }, 0],
    ['of the host', { formation: 'affiliated', hostCode: 'O1' }, 0],
    ['of neither', { unitCodes: ['O2'], hostCode: 'O2' }, 1],
    ['without units and host', {}, 1],
  ])('a member %s', (_who, branch, count) => {
    expect(outsiders('O1', branch)).toBe(count);
  });

  it('do not include those who left', () => {
    const facts = aRegistry()
      .organization('O1')
      .members(1, { branchCode: 'B1', leftOn: D })
      .branch('B1')
      .facts('branch', 'B1');
    expect(facts.value('rosterOutsiders')).toBe(0);
  });
});

describe('full members of the units who are not on the roster', () => {
  const unlisted = (member: object) => {
    const facts = aRegistry()
      .organization('O1')
      .members(1, member)
      .branch('B1', { unitCodes: ['O1'] })
      .facts('branch', 'B1');
    expect(facts.missing('unlistedUnitMembers')).toEqual([]);
    return facts.value('unlistedUnitMembers');
  };

  it.each([
    ['in no branch', {}, 1],
    ['in another branch', { branchCode: 'B2' }, 1],
    ['in this branch', { branchCode: 'B1' }, 0],
    ['floating', { relation: 'elsewhere' }, 0],
    ['transferred from a date after D on', { relationSince: DAY_AFTER }, 0],
    ['transferred since D', { relationSince: D }, 1],
    ['probationary', { status: 'probationary' }, 0],
    ['of unknown status, so not certainly full', { status: null }, 0],
    ['of unknown relation, so not certainly transferred', { relation: null }, 0],
    ['who left', { leftOn: D }, 0],
  ])('a member %s', (_who, member, count) => {
    expect(unlisted(member)).toBe(count);
  });

  it('are not those of the host, nor of other organizations', () => {
    const facts = aRegistry()
      .organization('O1')
      .organization('O2')
      .members(1)
      .organization('O3')
      .members(1)
      .branch('B1', { unitCodes: ['O1'], hostCode: 'O2' })
      .facts('branch', 'B1');
    expect(facts.value('unlistedUnitMembers')).toBe(0);
  });

  it('are counted in closed units, too', () => {
    const facts = aRegistry()
      .organization('O1', { status: 'closed' })
      .members(2)
      .branch('B1', { unitCodes: ['O1'] })
      .facts('branch', 'B1');
    expect(facts.value('unlistedUnitMembers')).toBe(2);
  });
});

describe('a valid host', () => {
  const hosted = (host: Partial<Omit<Organization, 'code'>>, market: object = {}) =>
    aRegistry()
      .market('M1', market)
      .organization('O1', host)
      .branch('B1', { formation: 'affiliated', hostCode: 'O1' })
      .facts('branch', 'B1');

  it.each([
    ['market-company', true],
    ['trust-company', true],
    ['association', true],
    ['enterprise', false],
    ['individual-business', false],
  ] as const)('of kind %s: %s', (kind, valid) => {
    expect(hosted({ kind }).value('hostValid')).toBe(valid);
  });

  it.each([
    ['closed', { status: 'closed' as const }, {}],
    ['in a market that is not open', {}, { status: 'suspended' }],
    ['in a market that opens after D', {}, { openedOn: DAY_AFTER }],
  ])('is not one that is %s', (_what, host, market) => {
    expect(hosted({ kind: 'market-company', ...host }, market).value('hostValid')).toBe(false);
  });

  it('needs no market if it is an association or a trust company', () => {
    expect(hosted({ kind: 'trust-company', marketCode: null }).value('hostValid')).toBe(true);
    expect(hosted({ kind: 'association', marketCode: null }).value('hostValid')).toBe(true);
  });

  it('is none where none is named', () => {
    const facts = aRegistry().branch('B1', { hostCode: null }).facts('branch', 'B1');
    expect(facts.value('hostValid')).toBe(false);
    expect(facts.missing('hostValid')).toEqual([]);
  });

  it('is unknown while it may be open', () => {
    const facts = hosted({ kind: 'association', status: null });
    expect(facts.value('hostValid')).toBeNull();
    expect(facts.missing('hostValid')).toEqual(['/organizations/O1/status']);
  });

  it('is ruled out by its kind, whatever its status', () => {
    const facts = hosted({ kind: 'enterprise', status: null });
    expect(facts.value('hostValid')).toBe(false);
    expect(facts.missing('hostValid')).toEqual([]);
  });

  it('that the index does not hold is a fault', () => {
    const facts = aRegistry().branch('B1', { hostCode: 'O9' }).facts('branch', 'B1');
    expect(() => facts.value('hostValid')).toThrow("No organization 'O9'");
  });
});

describe('secretary and committee', () => {
  const branch = (given: object) => aRegistry().branch('B1', given).facts('branch', 'B1');

  it.each([
    [{}, false],
    [{ since: DAY_BEFORE }, true],
    [{ partyYears: 0 }, true],
    [{ trainedOn: DAY_BEFORE }, true],
  ])('a secretary is set where any field is known: %j', (secretary, set) => {
    expect(branch({ secretary }).value('secretarySet')).toBe(set);
  });

  it("tells the secretary's years, which may be unknown", () => {
    expect(branch({ secretary: { partyYears: 0 } }).value('secretaryPartyYears')).toBe(0);
    const facts = branch({ secretary: { since: DAY_BEFORE } });
    expect(facts.value('secretaryPartyYears')).toBeNull();
    expect(facts.missing('secretaryPartyYears')).toEqual(['/branches/B1/secretary/partyYears']);
  });

  it('a committee without a size is none, and without deputies has none', () => {
    const facts = branch({ committee: { size: null, deputies: null } });
    expect(facts.value('committeeSize')).toBe(0);
    expect(facts.value('deputies')).toBe(0);
  });

  it('tells size and deputies of a committee', () => {
    const facts = branch({ committee: { size: 5, deputies: 2 } });
    expect(facts.value('committeeSize')).toBe(5);
    expect(facts.value('deputies')).toBe(2);
  });
});
