import { beforeAll, describe, expect, it } from '@jest/globals';
import { placeOf } from '@hongzhu/compliance';
import { EVERYWHERE, type Place, type Scope } from '@hongzhu/permissions';
import { aTask } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

/** Whose tasks an account sees. */
export function reviewTaskTownsContract(backend: PersistenceBackend): void {
  describe('review tasks of towns', () => {
    const at = withPersistence(backend);
    beforeAll(() =>
      at.ports.transactions.run(({ tasks }) =>
        tasks.save([
          aTask({ cell: { type: 'market', code: 'm1', townCode: 't1' } }),
          aTask({ cell: { type: 'market', code: 'm3', townCode: 't1' } }),
          aTask({ cell: { type: 'town', code: 't1', townCode: 't1' } }),
          aTask({ cell: { type: 'market', code: 'm2', townCode: 't2' } }),
          aTask({ cell: { type: 'instructor', code: 'i', townCode: null } }),
        ]),
      ),
    );

    it('tell where they are, of those that are there', async () => {
      const [one, other] = (await at.ports.tasks.list({ within: EVERYWHERE }, { limit: 20 })).items;
      const nobody = '00000000-0000-7000-8000-000000000000';
      const places = await at.ports.tasks.placesOf([one!.id, other!.id, nobody]);
      expect(places).toEqual(
        new Map([one!, other!].map(({ id, cell }): [string, Place] => [id, placeOf(cell)])),
      );
      expect(await at.ports.tasks.placesOf([])).toEqual(new Map());
    });

    it('are listed and counted of the towns that are seen alone', async () => {
      const all = (await at.ports.tasks.list({ within: EVERYWHERE }, { limit: 20 })).items;
      const town = all[0]!.cell.townCode!;
      const own = all.filter(({ cell }) => cell.townCode === town);
      expect(own.length).toBeLessThan(all.length);
      expect(
        (await at.ports.tasks.list({ within: { towns: [town], markets: null } }, { limit: 20 })).items,
      ).toEqual(own);
      const counts = await at.ports.tasks.summary({ within: { towns: [town], markets: null } });
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
    });

    it('are listed, searched and counted of the markets that are seen alone, while these are in their town', async () => {
      const codes = async (scope: Scope, q?: string): Promise<string[]> => {
        const { items } = await at.ports.tasks.list({ within: scope, q }, { limit: 20 });
        return items.map(({ cell }) => cell.code);
      };
      const market = { towns: ['t1'], markets: ['m1', 'm2', 't1', 'i', '\0'] };
      expect(await codes(market)).toEqual(['m1']);
      expect(await codes(market, 'm')).toEqual(['m1']);
      expect(await codes(market, 'm3')).toEqual([]);
      expect(await codes({ ...market, markets: [] })).toEqual([]);
      expect(await at.ports.tasks.summary({ within: market })).toMatchObject([{ count: 1 }]);
      expect(await at.ports.tasks.list({ within: market, town: 't2' }, { limit: 20 })).toMatchObject({
        items: [],
      });
    });
  });
}
