import { describe, expect, it } from '@jest/globals';
import type { Cell, MissingCell } from '@hongzhu/compliance';
import { nextId } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

export function missingCellContract(backend: PersistenceBackend): void {
  describe('what a sweep has no verdict of', () => {
    const at = withPersistence(backend);
    const sweepId = nextId();
    const missing = (type: Cell['type'], code: string, parts: Partial<MissingCell> = {}): MissingCell => ({
      sweepId,
      cell: { type, code, townCode: type === 'instructor' ? null : 't1' },
      ruleSetIds: null,
      ruleIds: null,
      pairs: 10,
      reason: 'stored_value_unreadable',
      attempts: 3,
      recordedAt: new Date('2025-03-04T05:06:07.089Z'),
      ...parts,
    });
    const cells = [
      missing('instructor', 'i1'),
      missing('market', 'M1', { ruleSetIds: ['a', 'b'], ruleIds: ['a-1', 'b-1'], pairs: 2, attempts: 1 }),
      missing('market', 'm1'),
      missing('town', 't1'),
    ];

    it('is listed in the order of type and code, page by page, and summed up', async () => {
      await at.ports.transactions.run(({ missing: store }) => store.insert([...cells].reverse()));
      const first = await at.ports.missing.list(sweepId, { limit: 3 });
      const cursor = first.nextCursor ?? '';
      const rest = await at.ports.missing.list(sweepId, { limit: 3, cursor });
      expect([...first.items, ...rest.items]).toEqual(cells);
      expect(rest.nextCursor).toBeNull();
      const { tally, whole } = await at.ports.transactions.run(async ({ missing: store }) => ({
        tally: await store.tally(sweepId),
        whole: await store.countWhole(sweepId),
      }));
      expect({ tally, whole }).toEqual({ tally: { markets: 2, pairs: 32 }, whole: 3 });
    });

    it('is nothing for another sweep', async () => {
      const other = nextId();
      expect(await at.ports.missing.list(other, { limit: 3 })).toEqual({ items: [], nextCursor: null });
      const tally = await at.ports.transactions.run(({ missing: store }) => store.tally(other));
      expect(tally).toEqual({ markets: 0, pairs: 0 });
    });

    it('refuses a cursor of another list', async () => {
      const forged = Buffer.from(JSON.stringify(['sweep-missing', 'moon', 'x'])).toString('base64url');
      await expect(at.ports.missing.list(sweepId, { limit: 3, cursor: forged })).rejects.toMatchObject({
        code: 'invalid_cursor',
      });
    });
  });
}
