import { describe, expect, it } from '@jest/globals';
import type { Market, Organization } from '../records.js';
import { aRegistry } from './registry.fixture.js';

interface Unit {
  readonly own?: Partial<Omit<Organization, 'code'>>;
  readonly market?: Partial<Omit<Market, 'code'>>;
}

/** A branch of units O1, O2, …, each in a market M1, M2, … of its own. */
function branchOf(...units: Unit[]) {
  const registry = aRegistry();
  units.forEach(({ own = {}, market = {} }, i) => {
    registry.market(`M${i + 1}`, market).organization(`O${i + 1}`, own);
  });
  return registry.branch('B1', { unitCodes: units.map((_, i) => `O${i + 1}`) }).facts('branch', 'B1');
}

const OPEN: Unit = {};
const CLOSED: Unit = { own: { status: 'closed' } };
const IN_CLOSED_MARKET: Unit = { market: { status: 'closed' } };

describe('a unit that is not gone', () => {
  it.each([
    ['open, in an open market', OPEN, true],
    ['in a suspended market', { market: { status: 'suspended' as const } }, true],
    ['in a market in preparation', { market: { status: 'preparing' as const } }, true],
    ['closed', CLOSED, false],
    ['in a closed market', IN_CLOSED_MARKET, false],
    [
      'of unknown status, in a closed market',
      { own: { status: null }, market: { status: 'closed' as const } },
      false,
    ],
    [
      'closed, in a market of unknown status',
      { own: { status: 'closed' as const }, market: { status: null } },
      false,
    ],
  ])('%s: %s', (_what, unit: Unit, living) => {
    expect(branchOf(unit).value('hasLivingUnit')).toBe(living);
    expect(branchOf(unit).missing('hasLivingUnit')).toEqual([]);
  });

  it.each([
    [{ own: { status: null } }, ['/organizations/O1/status']],
    [{ market: { status: null } }, ['/markets/M1/status']],
    [{ own: { status: null }, market: { status: null } }, ['/markets/M1/status', '/organizations/O1/status']],
  ])('is unknown while it may be gone: %j', (unit: Unit, missing) => {
    expect(branchOf(unit).value('hasLivingUnit')).toBeNull();
    expect(branchOf(unit).missing('hasLivingUnit')).toEqual(missing);
  });

  it('is not judged by dates', () => {
    const past = '2000-01-01';
    expect(branchOf({ own: { closedOn: past }, market: { closedOn: past } }).value('hasLivingUnit')).toBe(
      true,
    );
    expect(branchOf({ market: { openedOn: null } }).value('hasLivingUnit')).toBe(true);
  });

  it('is enough, whatever is unknown of others', () => {
    const facts = branchOf({ own: { status: null } }, CLOSED, OPEN);
    expect(facts.value('hasLivingUnit')).toBe(true);
    expect(facts.missing('hasLivingUnit')).toEqual([]);
  });

  it('may be of any kind', () => {
    const facts = branchOf(CLOSED, { own: { kind: 'individual-business' } });
    expect(facts.value('hasLivingUnit')).toBe(true);
  });

  it('is asked of those only that may be gone', () => {
    const facts = branchOf(CLOSED, IN_CLOSED_MARKET, { own: { status: null } });
    expect(facts.value('hasLivingUnit')).toBeNull();
    expect(facts.missing('hasLivingUnit')).toEqual(['/organizations/O3/status']);
  });
});

describe('the day on which the last unit was gone', () => {
  const closed = (own: string | null, market: string | null): Unit => ({
    own: { closedOn: own },
    market: { closedOn: market },
  });
  const [MAY, JUNE, JULY, AUGUST] = ['2023-05-01', '2023-06-01', '2023-07-01', '2023-08-01'];

  it.each([
    [MAY, JUNE, MAY],
    [JUNE, MAY, MAY],
    [MAY, null, MAY],
    [null, JUNE, JUNE],
  ])('closed on %s, its market on %s: %s', (own, market, day) => {
    expect(branchOf(closed(own, market)).value('orphanedOn')).toBe(day);
  });

  it('is the latest over the units', () => {
    const facts = branchOf(closed(JULY, AUGUST), closed(null, MAY), closed(JUNE, null));
    expect(facts.value('orphanedOn')).toBe(JULY);
    expect(facts.missing('orphanedOn')).toEqual([]);
  });

  it('is unknown if one has neither date', () => {
    const facts = branchOf(closed(JULY, AUGUST), closed(null, null));
    expect(facts.value('orphanedOn')).toBeNull();
    expect(facts.missing('orphanedOn')).toEqual(['/organizations/O2/closedOn']);
  });

  it('is that of the unit itself where it has no market', () => {
    const facts = aRegistry()
      .organization('O1', { kind: 'association', marketCode: null, closedOn: MAY })
      .branch('B1', { unitCodes: ['O1'] })
      .facts('branch', 'B1');
    expect(facts.value('orphanedOn')).toBe(MAY);
  });
});
