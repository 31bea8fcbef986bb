import { describe, expect, it } from '@jest/globals';
import type { Organization } from '../records.js';
import { aRegistry } from './registry.fixture.js';

type Given = Partial<Omit<Organization, 'code'>>;

/** A joint branch of units O1, O2, … in market M1 (or where they say). */
function branchOf(units: Given[], marketStatus: 'open' | 'suspended' | 'closed' | null = 'open') {
  const registry = aRegistry().market('M1', { status: marketStatus });
  units.forEach((given, i) => registry.organization(`O${i + 1}`, given));
  return registry
    .branch('B1', { formation: 'joint', unitCodes: units.map((_, i) => `O${i + 1}`) })
    .facts('branch', 'B1');
}

/** One degree of latitude. */
const DEGREE = 111_195.080_233_532_9;
const at = (lat: number | null, given: Given = {}): Given => ({ lon: 113.75, lat, ...given });

describe('the units of a branch', () => {
  it('are its open enterprises', () => {
    const facts = branchOf([
      {},
      { status: 'closed' },
      { kind: 'individual-business' },
      { kind: 'market-company' },
      { kind: 'trust-company', marketCode: null },
      { kind: 'association', marketCode: null },
      {},
    ]);
    expect(facts.value('unitCount')).toBe(2);
    expect(facts.missing('unitCount')).toEqual([]);
  });

  it.each(['suspended', 'closed'] as const)('are none in a market that is %s', (status) => {
    expect(branchOf([{}, {}], status).value('unitCount')).toBe(0);
  });

  it('are uncertain by those that may be open', () => {
    const facts = branchOf([{}, { status: null }, { kind: 'individual-business', status: null }]);
    expect(facts.value('unitCount')).toEqual({ lo: 1, hi: 2 });
    expect(facts.missing('unitCount')).toEqual(['/organizations/O2/status']);
  });

  it('are uncertain while their market may be open', () => {
    const facts = branchOf([{}, { status: 'closed' }], null);
    expect(facts.value('unitCount')).toEqual({ lo: 0, hi: 1 });
    expect(facts.missing('unitCount')).toEqual(['/markets/M1/status']);
  });

  it('do not ask for the status of one whose market rules it out', () => {
    const facts = aRegistry()
      .market('M1', { status: 'suspended' })
      .organization('O1', { status: null })
      .market('M2')
      .organization('O2', { status: null })
      .branch('B1', { unitCodes: ['O1', 'O2'] })
      .facts('branch', 'B1');
    expect(facts.value('unitCount')).toEqual({ lo: 0, hi: 1 });
    expect(facts.missing('unitCount')).toEqual(['/organizations/O2/status']);
  });

  it('that the index does not hold are a fault', () => {
    const facts = aRegistry()
      .branch('B1', { unitCodes: ['O9'] })
      .facts('branch', 'B1');
    expect(() => facts.value('unitCount')).toThrow("No organization 'O9'");
  });
});

describe('units in one town', () => {
  it.each([
    ['no units', [], true],
    ['one unit', [{}], true],
    ['all in one town', [{ townCode: 'T1' }, { townCode: 'T1' }], true],
    ['in two towns', [{ townCode: 'T1' }, { townCode: 'T2' }], false],
    ['a closed one elsewhere', [{ townCode: 'T1' }, { townCode: 'T2', status: 'closed' as const }], true],
    [
      'an individual business elsewhere',
      [{ townCode: 'T1' }, { townCode: 'T2', kind: 'individual-business' as const }],
      true,
    ],
    ['all in one town, some perhaps closed', [{ townCode: 'T1' }, { townCode: 'T1', status: null }], true],
    [
      'in two towns, a third perhaps closed',
      [{ townCode: 'T1' }, { townCode: 'T2' }, { townCode: 'T3', status: null }],
      false,
    ],
  ])('%s', (_what, units: Given[], inOneTown) => {
    expect(branchOf(units).value('unitsInOneTown')).toBe(inOneTown);
    expect(branchOf(units).missing('unitsInOneTown')).toEqual([]);
  });

  it('are unknown while one elsewhere may be open', () => {
    const facts = branchOf([{ townCode: 'T1' }, { townCode: 'T2', status: null }]);
    expect(facts.value('unitsInOneTown')).toBeNull();
    expect(facts.missing('unitsInOneTown')).toEqual(['/organizations/O2/status']);
  });

  it('are unknown while two that may be closed are in two towns', () => {
    const facts = branchOf([
      { townCode: 'T1', status: null },
      { townCode: 'T2', status: null },
    ]);
    expect(facts.value('unitsInOneTown')).toBeNull();
    expect(facts.missing('unitsInOneTown')).toEqual(['/organizations/O1/status', '/organizations/O2/status']);
  });
});

describe('the diameter of a branch', () => {
  it('is 0 with fewer than two units, wherever they are', () => {
    expect(branchOf([]).value('unitsDiameter')).toBe(0);
    expect(branchOf([at(null)]).value('unitsDiameter')).toBe(0);
    expect(branchOf([at(23), at(25, { status: 'closed' })]).value('unitsDiameter')).toBe(0);
    expect(branchOf([at(23), at(null, { kind: 'individual-business' })]).value('unitsDiameter')).toBe(0);
    expect(branchOf([at(null)]).missing('unitsDiameter')).toEqual([]);
  });

  it('is the largest distance between two units', () => {
    const facts = branchOf([at(23.5), at(23), at(24)]);
    expect(facts.value('unitsDiameter')).toBeCloseTo(DEGREE, 6);
    expect(facts.missing('unitsDiameter')).toEqual([]);
  });

  it.each([
    ['lat', { lat: null }, ['/organizations/O2/lat']],
    ['lon', { lon: null }, ['/organizations/O2/lon']],
    ['position', { lon: null, lat: null }, ['/organizations/O2/lat', '/organizations/O2/lon']],
  ])('has no upper bound while a %s is unknown', (_what, given, missing) => {
    const facts = branchOf([at(23), at(23, given)]);
    expect(facts.value('unitsDiameter')).toEqual({ lo: 0, hi: null });
    expect(facts.missing('unitsDiameter')).toEqual(missing);
  });

  it('is at least that of the known positions', () => {
    const facts = branchOf([at(23), at(24), at(null)]);
    expect(facts.value('unitsDiameter')).toEqual({ lo: expect.closeTo(DEGREE, 6), hi: null });
    expect(facts.missing('unitsDiameter')).toEqual(['/organizations/O3/lat']);
  });

  it('lies between that of the certainly open and that of all', () => {
    const facts = branchOf([at(23), at(24), at(25, { status: null })]);
    expect(facts.value('unitsDiameter')).toEqual({
      lo: expect.closeTo(DEGREE, 6),
      hi: expect.closeTo(2 * DEGREE, 6),
    });
    expect(facts.missing('unitsDiameter')).toEqual(['/organizations/O3/status']);
  });

  it('is known where one that may be closed lies between the others', () => {
    const facts = branchOf([at(23), at(24), at(23.5, { status: null })]);
    expect(facts.value('unitsDiameter')).toBeCloseTo(DEGREE, 6);
    expect(facts.missing('unitsDiameter')).toEqual([]);
  });

  it('lacks position and status of a unit of which neither is known', () => {
    const facts = branchOf([at(23), at(24), at(null, { status: null })]);
    expect(facts.value('unitsDiameter')).toEqual({ lo: expect.closeTo(DEGREE, 6), hi: null });
    expect(facts.missing('unitsDiameter')).toEqual(['/organizations/O3/lat', '/organizations/O3/status']);
  });
});
