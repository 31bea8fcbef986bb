import { describe, expect, it } from '@jest/globals';
import { EvaluationDay } from './evaluation-day.js';
import { indexRegistry } from './index-registry.js';
import { RECORDS_ALONE } from './registry-part.js';
import { aRegistry, D, DAY_AFTER, DAY_BEFORE, deriveFact } from './registry.fixture.js';

describe('the open operators of a town', () => {
  it.each([
    ['enterprise', 1],
    ['individual-business', 1],
    ['market-company', 0],
    ['trust-company', 0],
    ['association', 0],
  ] as const)('%s: %s', (kind, count) => {
    const facts = aRegistry().town('T1').market('M1').organization('O1', { kind }).facts('town', 'T1');
    expect(facts.value('openOperators')).toBe(count);
  });

  it.each([
    ['closed', { status: 'closed' }, {}],
    ['of another town', { townCode: 'T2' }, {}],
    ['in a market that is suspended', {}, { status: 'suspended' }],
    ['in a market that opens after D', {}, { openedOn: DAY_AFTER }],
  ] as const)('are not those %s', (_what, organization, market) => {
    const facts = aRegistry()
      .town('T1')
      .market('M1', market)
      .organization('O1', organization)
      .facts('town', 'T1');
    expect(facts.value('openOperators')).toBe(0);
  });

  it('are those of the town, be their market in another', () => {
    const facts = aRegistry()
      .town('T1')
      .market('M1', { townCode: 'T2' })
      .organization('O1')
      .facts('town', 'T1');
    expect(facts.value('openOperators')).toBe(1);
  });

  it('are uncertain while one may be open; a host is not asked for', () => {
    const facts = aRegistry()
      .town('T1')
      .market('M1')
      .organization('O1')
      .organization('O2', { status: null })
      .organization('O3', { kind: 'market-company', status: null })
      .market('M2', { openedOn: null })
      .organization('O4')
      .organization('O5', { status: 'closed' })
      .facts('town', 'T1');
    expect(facts.value('openOperators')).toEqual({ lo: 1, hi: 3 });
    expect(facts.missing('openOperators')).toEqual(['/markets/M2/openedOn', '/organizations/O2/status']);
  });
});

describe('the current members of a town', () => {
  it('are those of its organizations, open or not, of every kind and status, and in no market', () => {
    const facts = aRegistry()
      .town('T1')
      .market('M1')
      .organization('O1', { status: 'closed' })
      .members(1)
      .organization('O2', { status: null, kind: 'market-company' })
      .members(1, { status: 'probationary' })
      .organization('O3', { kind: 'association', marketCode: null })
      .members(1, { relation: 'elsewhere' })
      .members(1, { status: null, relation: null })
      .organization('O4', { townCode: 'T2' })
      .members(1)
      .facts('town', 'T1');
    expect(facts.value('currentMembers')).toBe(4);
    expect(facts.missing('currentMembers')).toEqual([]);
  });

  it.each([
    [DAY_BEFORE, 0],
    [D, 0],
    [DAY_AFTER, 1],
    [null, 1],
  ])('left on %s: %s', (leftOn, count) => {
    const facts = aRegistry().town('T1').organization('O1').members(1, { leftOn }).facts('town', 'T1');
    expect(facts.value('currentMembers')).toBe(count);
  });
});

describe('the current members of a town of whose organizations some are only counted', () => {
  const { records } = aRegistry()
    .town('T1')
    .organization('O1')
    .members(2)
    .member('left', { leftOn: DAY_BEFORE })
    .organization('O2')
    .members(1);
  const counted = (...leaving: (string | null)[]) => {
    const memberTallies = leaving.map((leftOn, i) => ({ townCode: 'T1', leftOn, number: 10 ** (i + 1) }));
    const membersOf = new Set(['O1']);
    const whole = { ...RECORDS_ALONE.whole, towns: new Set(['T1']), membersOf };
    const day = new EvaluationDay(D);
    const index = indexRegistry(records, [], { whole, memberTallies });
    const facts = { index, day, verdictOf: () => null };
    return { ...deriveFact(facts, 'town.currentMembers', 'T1', {}), until: day.until };
  };

  it('are those that are there, and those of the others that have not left', () => {
    expect(counted(null, DAY_BEFORE, D, DAY_AFTER).value).toBe(2 + 10 + 10_000);
    expect(counted().value).toBe(2);
  });

  it('are others on the day on which one that is counted will have left', () => {
    expect(counted(null, D).until).toBeNull();
    expect(counted(null, DAY_AFTER).until).toBe(DAY_AFTER);
  });
});

describe('the active branches of a town', () => {
  it('are those of the town, wherever their units are', () => {
    const facts = aRegistry()
      .town('T1')
      .market('M1')
      .organization('O1')
      .branch('B1')
      .branch('B2', { formation: 'temporary' })
      .branch('B3', { townCode: 'T2', marketCode: 'M1', unitCodes: ['O1'] })
      .branch('B4', { status: 'preparing' })
      .branch('B5', { dissolvedOn: D })
      .branch('B6', { establishedOn: DAY_AFTER })
      .facts('town', 'T1');
    expect(facts.value('activeBranches')).toBe(2);
  });

  it('are uncertain while one may be active', () => {
    const facts = aRegistry()
      .town('T1')
      .branch('B1')
      .branch('B2', { status: null })
      .branch('B3', { status: null, dissolvedOn: D })
      .facts('town', 'T1');
    expect(facts.value('activeBranches')).toEqual({ lo: 1, hi: 2 });
    expect(facts.missing('activeBranches')).toEqual(['/branches/B2/status']);
  });
});
