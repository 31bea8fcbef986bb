import { describe, expect, it } from '@jest/globals';
import type { CellSize } from '@hongzhu/compliance';
import { EVERYWHERE, type Scope } from '@hongzhu/permissions';
import { aBranch, aMarket, anOrganization, aTown } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { insertionOf } from './registry-changes.js';
import { everyCell } from './every-cell.js';
import { withPersistence } from './with-persistence.js';

const instructor = (code: string) => ({ code, source: null, appointment: null, active: true });

const inTown2 = (markets: string[] | null): Scope => ({ towns: ['t2'], markets });

/** Two towns; the branch of `t2` has its home in a market of `t1` by its units, another by its host. */
const REGISTRY = {
  towns: [aTown('t2'), aTown('t1')],
  markets: [
    aMarket('m2', 't1', { instructorCodes: ['i2'] }),
    aMarket('M2', 't1', { name: 'Jade 50%_玉器' }),
    aMarket('m1', 't2', { category: '服装', status: 'closed', instructorCodes: ['i1', 'i2'] }),
    aMarket('m3', 't2', { category: '服装', name: '灯  饰  ' }),
  ],
  organizations: [
    anOrganization('o1', 't1', 'm2'),
    anOrganization('o2', 't1', 'm2'),
    anOrganization('o3', 't2', 'M2'),
    anOrganization('h1', 't2', 'm3', { kind: 'market-company' }),
    anOrganization('free', 't1', null, { kind: 'association' }),
  ],
  branches: [
    aBranch('by-units', 't2', { unitCodes: ['o1', 'o3'] }),
    aBranch('by-market', 't2', { marketCode: 'm1', unitCodes: ['o1'] }),
    aBranch('by-host', 't1', { formation: 'affiliated', unitCodes: ['free'], hostCode: 'h1' }),
    aBranch('of-town', 't1', { unitCodes: ['free'] }),
  ],
  instructors: ['i1', 'i2', 'i3'].map(instructor),
};

const brief = ({ cell, subjects }: CellSize): string =>
  `${cell.type}/${cell.code}@${cell.townCode ?? '-'} m${subjects.market} t${subjects.town} o${subjects.organization} b${subjects.branch} i${subjects.instructor}`;

export function registryReaderContract(backend: PersistenceBackend): void {
  describe('the registry reader', () => {
    const at = withPersistence(backend);
    const stored = () => at.ports.transactions.run(({ registry }) => registry.apply(insertionOf(REGISTRY)));

    it('lists all cells with their subjects: markets by code, then their town, instructors last', async () => {
      await stored();
      expect((await everyCell(at.ports.registry, null)).map(brief)).toEqual([
        'market/M2@t1 m1 t0 o1 b1 i0',
        'market/m2@t1 m1 t0 o2 b0 i0',
        'town/t1@t1 m0 t1 o1 b1 i0',
        'market/m1@t2 m1 t0 o0 b1 i0',
        'market/m3@t2 m1 t0 o1 b1 i0',
        'town/t2@t2 m0 t1 o0 b0 i0',
        'instructor/i1@- m0 t0 o0 b0 i1',
        'instructor/i2@- m0 t0 o0 b0 i1',
        'instructor/i3@- m0 t0 o0 b0 i1',
      ]);
    });

    it('lists the cells of some towns with the instructors whom their markets name', async () => {
      expect((await everyCell(at.ports.registry, ['t1'])).map(brief)).toEqual([
        'market/M2@t1 m1 t0 o1 b1 i0',
        'market/m2@t1 m1 t0 o2 b0 i0',
        'town/t1@t1 m0 t1 o1 b1 i0',
        'instructor/i2@- m0 t0 o0 b0 i1',
      ]);
    });

    it('says which towns it does not know', async () => {
      expect(await at.ports.registry.unknownTowns(['t1', 'T1', 't\0', 't2'])).toEqual(['T1', 't\0']);
    });

    it('finds a market by its exact code', async () => {
      expect((await at.ports.registry.getMarket('m1'))?.instructorCodes).toEqual(['i1', 'i2']);
      expect(await at.ports.registry.getMarket('M1')).toBeNull();
      expect(await at.ports.registry.getMarket('m1\0')).toBeNull();
    });

    it('pages through the markets in the order of their codes', async () => {
      const first = await at.ports.registry.listMarkets({ within: EVERYWHERE }, { limit: 2 });
      expect(first.items.map(({ code }) => code)).toEqual(['M2', 'm1']);
      const second = await at.ports.registry.listMarkets(
        { within: EVERYWHERE },
        { limit: 2, cursor: first.nextCursor ?? '' },
      );
      expect(second.items.map(({ code }) => code)).toEqual(['m2', 'm3']);
      expect(second.nextCursor).toBeNull();
      expect(second.items[0]?.instructorCodes).toEqual(['i2']);
    });

    it.each([
      [{ town: 't2' }, ['m1', 'm3']],
      [{ category: '服装', status: 'closed' }, ['m1']],
      [{ q: 'm' }, ['M2', 'm1', 'm2', 'm3']],
      [{ q: 'jade 50%_' }, ['M2']],
      [{ q: '玉' }, ['M2']],
      [{ q: '%' }, ['M2']],
      [{ q: '饰 ' }, ['m3']],
      [{ q: '饰   ' }, []],
      [{ q: '5_%' }, []],
      [{ q: '' }, ['M2', 'm1', 'm2', 'm3']],
      [{ q: '\0' }, []],
      [{ town: "t1' or 1=1" }, []],
      [{ within: inTown2(null) }, ['m1', 'm3']],
      [{ within: inTown2(null), town: 't1' }, []],
      [{ within: { towns: [], markets: null } }, []],
      [{ within: inTown2(['m3', 'm2', '\0']) }, ['m3']],
      [{ within: inTown2(['m3']), q: 'm1' }, []],
      [{ within: inTown2([]) }, []],
    ])('filters the markets by %j', async (filter, codes) => {
      const { items } = await at.ports.registry.listMarkets({ within: EVERYWHERE, ...filter }, { limit: 10 });
      expect(items.map(({ code }) => code)).toEqual(codes);
    });

    it.each([
      '',
      'x',
      'W10',
      Buffer.from('["tasks","m1"]').toString('base64url'),
      Buffer.from('["markets",1]').toString('base64url'),
      Buffer.from('["markets","m\\u0000"]').toString('base64url'),
    ])('refuses the cursor %j', async (cursor) => {
      await expect(
        at.ports.registry.listMarkets({ within: EVERYWHERE }, { limit: 2, cursor }),
      ).rejects.toMatchObject({
        code: 'invalid_cursor',
      });
    });
  });
}
