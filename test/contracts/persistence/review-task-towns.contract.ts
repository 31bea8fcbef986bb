import { beforeAll, describe, expect, it } from '@jest/globals';
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
          aTask({ cell: { type: 'market', code: 'm2', townCode: 't2' } }),
          aTask({ cell: { type: 'instructor', code: 'i', townCode: null } }),
        ]),
      ),
    );

    it('tell their towns, of those that are there', async () => {
      const [one, other] = (await at.ports.tasks.list({ within: null }, { limit: 20 })).items;
      const towns = await at.ports.tasks.townsOf([
        one!.id,
        other!.id,
        '00000000-0000-7000-8000-000000000000',
      ]);
      expect(towns).toEqual(
        new Map([one!, other!].map(({ id, cell }): [string, string | null] => [id, cell.townCode])),
      );
      expect(await at.ports.tasks.townsOf([])).toEqual(new Map());
    });

    it('are listed and counted of the towns that are seen alone', async () => {
      const all = (await at.ports.tasks.list({ within: null }, { limit: 20 })).items;
      const town = all[0]!.cell.townCode!;
      const own = all.filter(({ cell }) => cell.townCode === town);
      expect(own.length).toBeLessThan(all.length);
      expect((await at.ports.tasks.list({ within: [town] }, { limit: 20 })).items).toEqual(own);
      const counts = await at.ports.tasks.summary({ within: [town] });
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
    });
  });
}
