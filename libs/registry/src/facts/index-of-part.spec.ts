import { describe, expect, it } from '@jest/globals';
import type { CellRoster } from '../rosters/cell-roster.js';
import { representativeCode } from '../rosters/representative.js';
import { indexRegistry } from './index-registry.js';
import type { RegistryIndex } from './registry-index.js';
import { RECORDS_ALONE, type RegistryPart } from './registry-part.js';
import { aRegistry } from './registry.fixture.js';

/** Two of everything: the second, which is not whole, has what the first has. */
const { records } = aRegistry()
  .town('T1')
  .ledger('L1', 'members')
  .town('T2')
  .ledger('L2', 'members')
  .market('M1', { townCode: 'T1', instructorCodes: ['I1'] })
  .links()
  .evidence('E1', 'ledger-set')
  .organizer('G1')
  .organization('O1', { townCode: 'T1' })
  .member('P1', { branchCode: 'B1' })
  .branch('B1', { townCode: 'T1', marketCode: 'M1', unitCodes: ['O1'] })
  .activity('A1', 'theme-day')
  .market('M2', { townCode: 'T2', instructorCodes: ['I2'] })
  .links()
  .evidence('E2', 'ledger-set')
  .organizer('G2')
  .organization('O2', { townCode: 'T2' })
  .member('P2', { branchCode: 'B2' })
  .branch('B2', { townCode: 'T2', marketCode: 'M2', unitCodes: ['O2'] })
  .activity('A2', 'theme-day')
  .instructor('I1')
  .instructor('I2');
const PLAIN = { kind: 'enterprise', status: 'open' } as const;
const rosters = [1, 2].map((number): CellRoster => ({
  place: { type: 'market', code: `M${number}`, townCode: `T${number}` },
  tally: [{ ...PLAIN, number: 3 }],
  ...{ namedCodes: [`O${number}`], strayCodes: [], digest: '' },
}));
const tallies = ['T1', 'T2'].map((townCode) => ({ townCode, leftOn: null, number: 2 }));

const only = (...codes: string[]): ReadonlySet<string> => new Set(codes);
const FIRST: RegistryPart['whole'] = {
  ...{ towns: only('T1'), markets: only('M1'), organizations: only('O1'), membersOf: only('O1') },
  ...{ branches: only('B1'), instructors: only('I1') },
};
const indexOf = (whole: Partial<RegistryPart['whole']> = FIRST): RegistryIndex =>
  indexRegistry(records, rosters, {
    whole: { ...RECORDS_ALONE.whole, ...whole },
    memberTallies: tallies,
  });

type Group = {
  [K in keyof RegistryIndex]: RegistryIndex[K] extends { get(code: string): unknown } ? K : never;
}[keyof RegistryIndex];
const GROUPS = {
  marketsByTown: 'T',
  organizationsByTown: 'T',
  rostersByTown: 'T',
  branchesByTown: 'T',
  ledgersByTown: 'T',
  memberTalliesByTown: 'T',
  organizationsByMarket: 'M',
  branchesByTouchedMarket: 'M',
  branchesByHomeMarket: 'M',
  organizersByMarket: 'M',
  evidenceByMarket: 'M',
  links: 'M',
  branchesByUnit: 'O',
  membersByOrganization: 'O',
  membersByBranch: 'B',
  activitiesByBranch: 'B',
  marketsByInstructor: 'I',
} as const satisfies Partial<Record<Group, string>>;

describe('the index of a part of a registry', () => {
  const groups = Object.entries(GROUPS) as [keyof typeof GROUPS, string][];

  it.each(groups)(
    'gives %s of what is whole, and refuses to say that there are none of the rest',
    (name, letter) => {
      const all = indexRegistry(records, rosters, undefined);
      const [first, second] = [`${letter}1`, `${letter}2`];
      const whole = name === 'memberTalliesByTown' ? [tallies[0]] : all[name].get(first);
      expect([whole].flat()).toHaveLength(1);
      expect(indexOf()[name].get(first)).toEqual(whole);
      expect(() => indexOf()[name].get(second)).toThrow(RangeError);
      expect(() => indexOf()[name].get(second)).toThrow(`'${second}'`);
    },
  );

  it('holds no group that a part gives unguarded', () => {
    const isGroup = (value: unknown): boolean =>
      typeof value === 'object' && value !== null && 'get' in value && !(value instanceof Map);
    const found = Object.entries(indexOf()).filter(([, value]) => isGroup(value));
    expect(found.map(([name]) => name).sort()).toEqual(groups.map(([name]) => name).sort());
  });

  it('refuses what belongs to a code that it has never heard of', () => {
    expect(() => indexOf().membersByOrganization.get('O9')).toThrow(RangeError);
  });

  it('knows the branches that touch the markets of a whole town, which themselves are not whole', () => {
    const ofTown = indexOf({ towns: only('T2') }).branchesByTouchedMarket;
    expect(ofTown.get('M2').map(({ code }) => code)).toEqual(['B2']);
    expect(() => ofTown.get('M1')).toThrow(RangeError);
  });

  it('may hold the members of an organization, and not what covers it', () => {
    const index = indexOf({ membersOf: only('O2') });
    expect(index.membersByOrganization.get('O2')).toHaveLength(1);
    expect([index.holdsMembersOf('O2'), index.holdsMembersOf('O1')]).toEqual([true, false]);
    expect(() => index.branchesByUnit.get('O2')).toThrow(RangeError);
  });

  it('knows that nobody names what a roster stands for', () => {
    const code = representativeCode(rosters[1]!.place, PLAIN);
    const index = indexOf();
    expect([index.membersByOrganization.get(code), index.branchesByUnit.get(code)]).toEqual([[], []]);
    expect(index.holdsMembersOf(code)).toBe(true);
  });

  it('gives the records alone where nothing is whole', () => {
    const index = indexRegistry(records, [], RECORDS_ALONE);
    expect([...index.markets.keys(), ...index.organizations.keys()]).toEqual(['M1', 'M2', 'O1', 'O2']);
    for (const [name, letter] of groups) expect(() => index[name].get(`${letter}1`)).toThrow(RangeError);
  });
});
