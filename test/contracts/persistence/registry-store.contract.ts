import { describe, expect, it } from '@jest/globals';
import { emptyRecords } from '@hongzhu/registry';
import { aBranch, aMarket, aMember, anOrganization, aTown } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { conformanceCity, insertionOf, sortedByKey } from './registry-changes.js';
import { withPersistence } from './with-persistence.js';

export function registryStoreContract(backend: PersistenceBackend): void {
  describe('the registry store, with a whole city', () => {
    const at = withPersistence(backend);

    it('gives a city back exactly as it was written, sorted by key', async () => {
      const city = await conformanceCity('city-2');
      const townCodes = city.records.towns.map(({ code }) => code);
      await at.ports.transactions.run(({ registry }) => registry.apply(insertionOf(city.records)));
      const loaded = await at.ports.transactions.run(({ registry }) => registry.loadTowns(townCodes));
      expect(loaded).toEqual(sortedByKey(city.records));
    });

    it('writes the same again without changing anything', async () => {
      const city = await conformanceCity('city-2');
      const townCodes = city.records.towns.map(({ code }) => code);
      await at.ports.transactions.run(({ registry }) => registry.apply(insertionOf(city.records)));
      const loaded = await at.ports.transactions.run(({ registry }) => registry.loadTowns(townCodes));
      expect(loaded).toEqual(sortedByKey(city.records));
    });

    it('retains nothing when all towns are replaced', async () => {
      const city = await conformanceCity('city-2');
      const townCodes = city.records.towns.map(({ code }) => code);
      const retained = await at.ports.transactions.run(({ registry }) => registry.retainedCodes(townCodes));
      expect(Object.values(retained.codes).map(({ size }) => size)).toEqual(Array(11).fill(0));
      expect(retained.references).toEqual([]);
    });

    it('splits a city into what some towns replace and what stays', async () => {
      const { records } = await conformanceCity('city-2');
      const [first = '', second = ''] = records.towns.map(({ code }) => code);
      const [loaded, retained] = await at.ports.transactions.run(async ({ registry }) => [
        await registry.loadTowns([first, second]),
        await registry.retainedCodes([first, second]),
      ]);
      for (const list of [
        'markets',
        'organizations',
        'members',
        'branches',
        'activities',
        'evidence',
      ] as const) {
        const codes = [...loaded[list].map(({ code }) => code), ...retained.codes[list]];
        const general =
          list === 'branches' ? records.towns.slice(2).map((town) => town.generalBranch?.code) : [];
        const all = [
          ...records[list].map(({ code }) => code),
          ...general.filter((code) => code !== undefined),
        ];
        expect(codes.sort()).toEqual(all.sort());
        expect(loaded[list].length).toBeGreaterThan(0);
      }
    });

    it('deletes records with the lists they hold', async () => {
      const { records } = await conformanceCity('city-2');
      const townCodes = records.towns.map(({ code }) => code);
      const changes = insertionOf(records).map(({ list, upserts }) => ({
        list,
        upserts: [],
        deletedKeys: upserts.map((record) => ('code' in record ? record.code : record.marketCode)),
      }));
      await at.ports.transactions.run(({ registry }) => registry.apply(changes));
      expect(await at.ports.transactions.run(({ registry }) => registry.loadTowns(townCodes))).toEqual(
        emptyRecords(),
      );
      expect(await at.subject.rows('select * from branch_unit')).toEqual([]);
      expect(await at.subject.rows('select * from market_instructor')).toEqual([]);
      expect(await at.subject.rows('select * from market_name_part')).toEqual([]);
    });
  });

  describe('the registry store', () => {
    const at = withPersistence(backend);

    it('holds no city at first, and then the one saved last', async () => {
      const { transactions } = at.ports;
      expect(await transactions.run(({ registry }) => registry.city())).toBeNull();
      await transactions.run(({ registry }) => registry.saveCity({ code: '441900', name: null }));
      await transactions.run(({ registry }) => registry.saveCity({ code: '441900', name: '东莞市' }));
      expect(await transactions.run(({ registry }) => registry.city())).toEqual({
        code: '441900',
        name: '东莞市',
      });
    });

    it('takes codes that differ in case only for two records, and orders them by code point', async () => {
      const markets = [aMarket('m1', 't'), aMarket('M1', 't'), aMarket('_1', 't'), aMarket('-1', 't')];
      await at.ports.transactions.run(({ registry }) =>
        registry.apply(insertionOf({ towns: [aTown('t')], markets })),
      );
      const loaded = await at.ports.transactions.run(({ registry }) => registry.loadTowns(['t']));
      expect(loaded.markets.map(({ code }) => code)).toEqual(['-1', 'M1', '_1', 'm1']);
      const other = await at.ports.transactions.run(({ registry }) => registry.loadTowns(['T']));
      expect(other.markets).toEqual([]);
    });

    it('keeps numbers, dates and characters to the last digit', async () => {
      const market = aMarket('exact', 'x', {
        name: '𠮷野家 😀 "quoted" \\ \' ; -- % ?',
        lon: 113.74999999999999,
        lat: 1 / 3,
        openedOn: '1949-10-01',
        closedOn: '9999-12-31',
        operatorCount: 2_147_483_647,
        demonstrationCandidate: false,
        instructorCodes: ['b', 'a'],
      });
      const evidence = {
        code: 'e',
        marketCode: 'exact',
        standard: 'ledger-set' as const,
        reviewedOn: '2024-02-29',
        attributes: { z: true, a: 0.1, m: ['b', 'a'], updatedOn: '2024-02-29' },
      };
      await at.ports.transactions.run(({ registry }) =>
        registry.apply(insertionOf({ towns: [aTown('x')], markets: [market], evidence: [evidence] })),
      );
      const loaded = await at.ports.transactions.run(({ registry }) => registry.loadTowns(['x']));
      expect(loaded.markets).toEqual([market]);
      expect(loaded.evidence).toEqual([evidence]);
      expect(Object.keys(loaded.evidence[0]?.attributes ?? {})).toEqual(['z', 'a', 'm', 'updatedOn']);
    });
  });

  registryReferencesContract(backend);
}

function registryReferencesContract(backend: PersistenceBackend): void {
  describe('the registry store, across towns', () => {
    const at = withPersistence(backend);

    it('names every reference that other towns hold into the replaced ones', async () => {
      const general = { code: 'gb', establishedOn: null, subBranches: [] };
      await at.ports.transactions.run(({ registry }) =>
        registry.apply(
          insertionOf({
            towns: [aTown('in', { generalBranch: general }), aTown('out')],
            markets: [aMarket('m-in', 'in'), aMarket('m-out', 'out')],
            organizations: [
              anOrganization('o-in', 'in', 'm-in'),
              anOrganization('o-out', 'out', 'm-in'),
              anOrganization('h-in', 'in', null, { kind: 'association' }),
            ],
            members: [aMember('p-out', 'o-out', { branchCode: 'b-in' })],
            branches: [
              aBranch('b-in', 'in', { unitCodes: ['o-in'] }),
              aBranch('b-out', 'out', {
                marketCode: 'm-in',
                unitCodes: ['o-out', 'o-in'],
                hostCode: 'h-in',
                superiorCode: 'gb',
                guidanceCode: 'b-in',
              }),
            ],
          }),
        ),
      );
      const { references } = await at.ports.transactions.run(({ registry }) =>
        registry.retainedCodes(['in']),
      );
      expect(references).toEqual([
        { list: 'markets', code: 'm-in', from: 'organizations/o-out/marketCode' },
        { list: 'branches', code: 'b-in', from: 'members/p-out/branchCode' },
        { list: 'markets', code: 'm-in', from: 'branches/b-out/marketCode' },
        { list: 'organizations', code: 'o-in', from: 'branches/b-out/unitCodes' },
        { list: 'organizations', code: 'h-in', from: 'branches/b-out/hostCode' },
        { list: 'branches', code: 'gb', from: 'branches/b-out/superiorCode' },
        { list: 'branches', code: 'b-in', from: 'branches/b-out/guidanceCode' },
      ]);
    });

    it('gives all instructors, and retains those whom other towns name or these towns do not', async () => {
      const instructor = (code: string) => ({ code, source: null, appointment: null, active: true });
      await at.ports.transactions.run(({ registry }) =>
        registry.apply(
          insertionOf({
            markets: [
              aMarket('m-in', 'in', { instructorCodes: ['i-in', 'i-both'] }),
              aMarket('m-out', 'out', { instructorCodes: ['i-both', 'i-out'] }),
            ],
            instructors: ['i-in', 'i-both', 'i-out', 'i-none'].map(instructor),
          }),
        ),
      );
      const { transactions } = at.ports;
      const loaded = await transactions.run(({ registry }) => registry.loadTowns(['in']));
      expect(loaded.instructors.map(({ code }) => code)).toEqual(['i-both', 'i-in', 'i-none', 'i-out']);
      const retained = async (towns: readonly string[]) => {
        const { codes } = await transactions.run(({ registry }) => registry.retainedCodes(towns));
        return [...codes.instructors].sort();
      };
      expect(await retained(['in'])).toEqual(['i-both', 'i-none', 'i-out']);
      expect(await retained(['in', 'out'])).toEqual([]);
    });

    it('locates subjects in their cells, and leaves out those that do not exist', async () => {
      const subjects = [
        { type: 'branch', code: 'b-out' },
        { type: 'branch', code: 'b-in' },
        { type: 'organization', code: 'o-out' },
        { type: 'organization', code: 'h-in' },
        { type: 'market', code: 'm-out' },
        { type: 'town', code: 'in' },
        { type: 'instructor', code: 'i-in' },
        { type: 'market', code: 'M-OUT' },
        { type: 'branch', code: 'gone' },
      ] as const;
      const located = await at.ports.transactions.run(({ registry }) => registry.locate(subjects));
      expect(located.map(({ subject, cell }) => [subject.code, cell.type, cell.code, cell.townCode])).toEqual(
        [
          ['b-out', 'market', 'm-in', 'in'],
          ['b-in', 'market', 'm-in', 'in'],
          ['o-out', 'market', 'm-in', 'in'],
          ['h-in', 'town', 'in', 'in'],
          ['m-out', 'market', 'm-out', 'out'],
          ['in', 'town', 'in', 'in'],
          ['i-in', 'instructor', 'i-in', null],
        ],
      );
    });
  });
}
