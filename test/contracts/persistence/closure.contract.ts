import { describe, expect, it } from '@jest/globals';
import { judgeCells, type Cell, type SubjectVerdict } from '@hongzhu/compliance';
import { loadRuleLibrary } from '@hongzhu/platform';
import { emptyRecords, LIST_NAMES, recordKey, type RegistryRecords } from '@hongzhu/registry';
import { aBranch, aMarket, aMember, anOrganization, aTown } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { conformanceCity, insertionOf, sortedByKey } from './registry-changes.js';
import { everyCell } from './every-cell.js';
import { withPersistence } from './with-persistence.js';

const activity = (code: string, branchCode: string) => ({
  code,
  branchCode,
  kind: 'theme-day' as const,
  heldOn: null,
  theme: null,
  carriers: [],
});
const organizer = (code: string, marketCode: string) => ({ code, marketCode, from: null, to: null });
const evidence = (code: string, marketCode: string) => ({
  code,
  marketCode,
  standard: 'ledger-set' as const,
  reviewedOn: null,
  attributes: {},
});
const ledger = (code: string, townCode: string) => ({
  code,
  townCode,
  kind: 'members' as const,
  updatedOn: null,
  total: null,
});
const link = (marketCode: string) => ({
  marketCode,
  consumerRightsStation: true,
  pledgeSignedShare: null,
  creditFiles: null,
  propagandist: null,
  coordinator: null,
  monitor: null,
});
const instructor = (code: string) => ({ code, source: null, appointment: null, active: true });

/**
 * `m` is the market asked for. `joint` covers one of its organizations and one of `other`; `host` of a third
 * market carries `hosted`, which is of `m`; `far` has nothing to do with it.
 */
const REGISTRY: RegistryRecords = {
  ...emptyRecords(),
  towns: [aTown('t'), aTown('u'), aTown('v')],
  markets: [
    aMarket('m', 't', { instructorCodes: ['i'] }),
    aMarket('other', 'u'),
    aMarket('third', 'u'),
    aMarket('far', 'v', { instructorCodes: ['j'] }),
  ],
  organizations: [
    anOrganization('m-1', 't', 'm'),
    anOrganization('m-2', 'u', 'm'),
    anOrganization('other-1', 'u', 'other'),
    anOrganization('other-2', 'u', 'other'),
    anOrganization('host', 'u', 'third', { kind: 'market-company' }),
    anOrganization('far-1', 'v', 'far'),
    anOrganization('free', 't', null, { kind: 'association' }),
  ],
  members: [
    aMember('p-m1', 'm-1', { branchCode: 'named' }),
    aMember('p-other1', 'other-1'),
    aMember('p-other2', 'other-2'),
    aMember('p-roster', 'far-1', { branchCode: 'joint' }),
    aMember('p-far', 'far-1'),
    aMember('p-host', 'host'),
    aMember('p-free', 'free'),
  ],
  branches: [
    aBranch('joint', 'u', { unitCodes: ['other-1', 'm-1'] }),
    aBranch('hosted', 'u', { marketCode: 'm', hostCode: 'host', formation: 'affiliated' }),
    aBranch('named', 'v'),
    aBranch('far-b', 'v', { unitCodes: ['far-1'] }),
    aBranch('town-b', 't', { unitCodes: ['free'] }),
  ],
  activities: [activity('a-joint', 'joint'), activity('a-far', 'far-b')],
  organizers: [organizer('g-m', 'm'), organizer('g-far', 'far')],
  evidence: [evidence('e-m', 'm'), evidence('e-far', 'far')],
  ledgers: [ledger('l-t', 't'), ledger('l-v', 'v')],
  marketLinks: [link('m'), link('far')],
  instructors: [instructor('i'), instructor('j')],
};

const keys = (records: RegistryRecords): Record<string, string[]> =>
  Object.fromEntries(
    LIST_NAMES.map((list) => [list, records[list].map((record) => recordKey(list, record))]),
  );

export function closureContract(backend: PersistenceBackend): void {
  describe('the closure of cells', () => {
    const at = withPersistence(backend);
    const closure = async (...cells: Cell[]) => keys(await at.ports.registry.loadClosure(cells));

    it('of a market holds its organizations, the branches that touch it and all that these look at', async () => {
      await at.ports.transactions.run(({ registry }) => registry.apply(insertionOf(REGISTRY)));
      expect(await closure({ type: 'market', code: 'm', townCode: 't' })).toEqual({
        towns: ['t', 'u', 'v'],
        instructors: ['i'],
        markets: ['m', 'other', 'third'],
        organizations: ['host', 'm-1', 'm-2', 'other-1'],
        branches: ['hosted', 'joint', 'named'],
        members: ['p-host', 'p-m1', 'p-other1', 'p-roster'],
        organizers: ['g-m'],
        evidence: ['e-m'],
        ledgers: [],
        activities: ['a-joint'],
        marketLinks: ['m'],
      });
    });

    it('of a town holds its markets whole, its organizations without a market, its branches and ledgers', async () => {
      const found = await closure({ type: 'town', code: 't', townCode: 't' });
      expect(found).toMatchObject({
        markets: ['m', 'other', 'third'],
        organizations: ['free', 'host', 'm-1', 'm-2', 'other-1'],
        branches: ['hosted', 'joint', 'named', 'town-b'],
        members: ['p-free', 'p-m1'],
        evidence: ['e-m'],
        ledgers: ['l-t'],
      });
    });

    it('of a town holds what it looks at itself of its markets that are not asked about', async () => {
      const cells: Cell[] = [{ type: 'town', code: 't', townCode: 't' }];
      const { records, part } = await at.ports.registry.loadRosterClosure(cells, () => []);
      expect(keys(records)).toEqual({
        towns: ['t', 'u'],
        instructors: [],
        markets: ['m', 'other', 'third'],
        organizations: ['free', 'host', 'm-1', 'm-2', 'other-1'],
        branches: ['hosted', 'joint', 'town-b'],
        members: ['p-free'],
        organizers: [],
        evidence: [],
        ledgers: ['l-t'],
        activities: [],
        marketLinks: [],
      });
      expect(part?.memberTallies).toEqual([{ townCode: 't', leftOn: null, number: 1 }]);
      expect(part?.whole).toEqual({
        ...{ towns: new Set(['t']), markets: new Set(), instructors: new Set() },
        ...{ organizations: new Set(['free']), membersOf: new Set(['free']), branches: new Set(['town-b']) },
      });
    });

    it('asks about the markets of a town that are not evaluated themselves, by their records', async () => {
      const found: string[][] = [];
      const asked = (markets: readonly { code: string; name: string | null }[]): string[] => {
        found.push(markets.map(({ code, name }) => `${code} ${name ?? ''}`));
        return [];
      };
      const towns = ['u', 'v'].map((code): Cell => ({ type: 'town', code, townCode: code }));
      await at.ports.registry.loadRosterClosure(
        [{ type: 'market', code: 'other', townCode: 'u' }, ...towns],
        asked,
      );
      const [third, far] = ['third', 'far'].map(
        (code) => REGISTRY.markets.find((market) => market.code === code)?.name ?? '',
      );
      expect(found.map((codes) => codes.sort())).toEqual([[`far ${far}`, `third ${third}`]]);
    });

    it('of an instructor holds the markets that name him', async () => {
      expect(await closure({ type: 'instructor', code: 'j', townCode: null })).toMatchObject({
        markets: ['far'],
        instructors: ['j'],
        organizations: [],
        members: [],
      });
    });

    it('of nothing is empty', async () => {
      expect(await at.ports.registry.loadClosure([])).toEqual(emptyRecords());
    });
  });

  describe.each(['city-1', 'city-2'] as const)('the closure of the cells of %s', (name) => {
    const at = withPersistence(backend);
    const cells = async () => (await everyCell(at.ports.registry, null)).map(({ cell }) => cell);

    it('holds, of all cells, every record and none twice', async () => {
      const { records } = await conformanceCity(name);
      await at.ports.transactions.run(({ registry }) => registry.apply(insertionOf(records)));
      expect(await at.ports.registry.loadClosure(await cells())).toEqual(sortedByKey(records));
    });

    it('counts every subject of the city in exactly one cell', async () => {
      const { records } = await conformanceCity(name);
      const sizes = await everyCell(at.ports.registry, null);
      const sum = (type: keyof (typeof sizes)[number]['subjects']) =>
        sizes.reduce((all, { subjects }) => all + subjects[type], 0);
      expect([sum('market'), sum('town'), sum('organization'), sum('branch'), sum('instructor')]).toEqual(
        [records.markets, records.towns, records.organizations, records.branches, records.instructors].map(
          ({ length }) => length,
        ),
      );
    });

    it.each([1, 7])(
      'gives, for %i cells at a time, the same verdicts as the whole registry',
      async (size) => {
        const { records, asOf } = await conformanceCity(name);
        const { ruleSets } = await loadRuleLibrary();
        const verdicts = (records: RegistryRecords, of: readonly Cell[]): SubjectVerdict[] =>
          judgeCells({ records, rosters: [] }, of, ruleSets, asOf).flatMap(({ subjects }) =>
            subjects.flatMap((subject) => subject.pairs().map(({ verdict }) => verdict)),
          );
        const all = await cells();
        const found: SubjectVerdict[] = [];
        for (let start = 0; start < all.length; start += size) {
          const some = all.slice(start, start + size);
          found.push(...verdicts(await at.ports.registry.loadClosure(some), some));
        }
        expect(found.length).toBeGreaterThan(500);
        expect(found).toEqual(verdicts(records, all));
      },
      60_000,
    );
  });
}
