import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { aRegistry, D, DAY_AFTER, DAY_BEFORE } from './registry.fixture.js';
import { shareOf } from './market-scale-facts.js';

const market = (given: object) => aRegistry().market('M1', given).facts('market', 'M1');

describe('the size of a market', () => {
  it.each(['operatorCount', 'workerCount', 'surveyedOperatorCount'])('%s is told as recorded', (name) => {
    expect(market({ [name]: 0 }).value(name)).toBe(0);
    expect(market({ [name]: 512 }).value(name)).toBe(512);
    expect(market({ [name]: null }).value(name)).toBeNull();
    expect(market({ [name]: null }).missing(name)).toEqual([`/markets/M1/${name}`]);
  });
});

describe('a share of a count, rounded up', () => {
  it.each([
    [0, 0.9, 0],
    [1, 0.9, 1],
    [9, 0.9, 9],
    [10, 0.9, 9],
    [11, 0.9, 10],
    [1000, 0.9, 900],
    [1001, 0.9, 901],
    [2_147_483_647, 0.9, 1_932_735_283],
    [2_147_483_640, 0.9, 1_932_735_276],
    [10, 0, 0],
    [10, 1, 10],
    [2_147_483_647, 1, 2_147_483_647],
  ])('of %s, %s: %s', (count, share, target) => {
    expect(shareOf(count, share)).toBe(target);
  });

  it.each([
    [100, 0.07, 7],
    [100, 0.14, 14],
    [100, 0.28, 28],
    [100, 0.29, 29],
    [100, 0.55, 55],
    [100, 0.56, 56],
    [100, 0.57, 57],
    [100, 0.58, 58],
    [300, 0.07, 21],
    [1000, 0.001, 1],
    [1001, 0.001, 2],
    [10_000_000, 1e-7, 1],
    [10_000_001, 1e-7, 2],
    [1_000_000_000, 0.123456789, 123_456_789],
  ])('of %s, %s is %s, where floating point may err', (count, share, target) => {
    expect(shareOf(count, share)).toBe(target);
  });

  it('is, for every decimal share, the smallest count that is enough', () => {
    const PLACES = 1_000_000n;
    fc.assert(
      fc.property(fc.nat(2_147_483_647), fc.nat(Number(PLACES)), (count, parts) => {
        const target = BigInt(shareOf(count, parts / Number(PLACES)));
        const wanted = BigInt(parts) * BigInt(count);
        expect(target * PLACES >= wanted && (target - 1n) * PLACES < wanted).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the target of a survey', () => {
  const NINE_TENTHS = { minShare: 0.9 };

  it.each([
    [10, 9],
    [1001, 901],
    [0, 0],
  ])('of %s operators is %s', (operatorCount, target) => {
    expect(market({ operatorCount }).value('surveyTarget', NINE_TENTHS)).toBe(target);
  });

  it('follows the share that is asked for', () => {
    expect(market({ operatorCount: 1001 }).value('surveyTarget', { minShare: 0.5 })).toBe(501);
  });

  it('is unknown without the number of operators, which is then missing', () => {
    const facts = market({ operatorCount: null });
    expect(facts.value('surveyTarget', NINE_TENTHS)).toBeNull();
    expect(facts.missing('surveyTarget', NINE_TENTHS)).toEqual(['/markets/M1/operatorCount']);
  });
});

describe('the current dedicated organisers', () => {
  const organiser = (given: object) => aRegistry().market('M1').organizer('Z1', given).facts('market', 'M1');

  it.each([
    [DAY_BEFORE, null, 1],
    [D, null, 1],
    [DAY_AFTER, null, 0],
    [DAY_BEFORE, DAY_BEFORE, 0],
    [DAY_BEFORE, D, 0],
    [DAY_BEFORE, DAY_AFTER, 1],
    [D, DAY_AFTER, 1],
    [null, D, 0],
  ])('from %s to %s: %s', (from, to, count) => {
    expect(organiser({ from, to }).value('currentOrganizers')).toBe(count);
    expect(organiser({ from, to }).missing('currentOrganizers')).toEqual([]);
  });

  it.each([null, DAY_AFTER])('are uncertain while a beginning is unknown, the end being %s', (to) => {
    expect(organiser({ from: null, to }).value('currentOrganizers')).toEqual({ lo: 0, hi: 1 });
    expect(organiser({ from: null, to }).missing('currentOrganizers')).toEqual(['/organizers/Z1/from']);
  });

  it('are those of the market, each counted', () => {
    const registry = aRegistry().market('M2').organizer('Z1').market('M1').organizer('Z2').organizer('Z3');
    expect(registry.facts('market', 'M1').value('currentOrganizers')).toBe(2);
    expect(registry.facts('market', 'M2').value('currentOrganizers')).toBe(1);
    expect(aRegistry().market('M1').facts('market', 'M1').value('currentOrganizers')).toBe(0);
  });
});

describe('members not verified for long', () => {
  const HALF_A_YEAR = { maxDays: 180 };
  const verified = (verifiedOn: string | null) =>
    aRegistry().market('M1').organization('O1').members(1, { verifiedOn }).facts('market', 'M1');

  it.each([
    ['2023-10-03', 0],
    ['2023-10-02', 1],
    ['2001-01-01', 1],
    [D, 0],
    [DAY_AFTER, 0],
    ['2025-01-01', 0],
  ])('last verified on %s: %s', (verifiedOn, count) => {
    expect(verified(verifiedOn).value('staleMembers', HALF_A_YEAR)).toBe(count);
    expect(verified(verifiedOn).missing('staleMembers', HALF_A_YEAR)).toEqual([]);
  });

  it('are uncertain while a verification is unknown, whenever the member was found', () => {
    const facts = aRegistry()
      .market('M1')
      .organization('O1')
      .members(1, { verifiedOn: null, firstVerifiedOn: D })
      .facts('market', 'M1');
    expect(facts.value('staleMembers', HALF_A_YEAR)).toEqual({ lo: 0, hi: 1 });
    expect(facts.missing('staleMembers', HALF_A_YEAR)).toEqual(['/members/P1/verifiedOn']);
  });

  it('are current members of any status of the organizations of the market, open or not', () => {
    const facts = aRegistry()
      .market('M2')
      .organization('O9')
      .members(1, { verifiedOn: '2001-01-01' })
      .market('M1')
      .organization('O1', { status: 'closed' })
      .members(1, { verifiedOn: '2001-01-01', status: 'probationary', relation: 'elsewhere' })
      .members(1, { verifiedOn: '2001-01-01', leftOn: D })
      .members(1, { verifiedOn: null, leftOn: D })
      .members(1, { verifiedOn: '2001-01-01', leftOn: DAY_AFTER, status: null })
      .facts('market', 'M1');
    expect(facts.value('staleMembers', HALF_A_YEAR)).toBe(2);
    expect(facts.missing('staleMembers', HALF_A_YEAR)).toEqual([]);
  });
});
