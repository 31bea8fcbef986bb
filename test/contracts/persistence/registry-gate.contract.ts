import { describe, expect, it } from '@jest/globals';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

export function registryGateContract(backend: PersistenceBackend): void {
  describe('the registry gate', () => {
    const at = withPersistence(backend);
    const enter = (holder: string) => at.ports.transactions.run(({ gate }) => gate.enter(holder));
    const leave = (holder: string) => at.ports.transactions.run(({ gate }) => gate.leave(holder));
    const holder = () => at.ports.transactions.run(({ gate }) => gate.holder());

    it('lets one in, and the same again, and nobody else until that one leaves', async () => {
      expect(await holder()).toBeNull();
      expect(await enter('sweep:1')).toBe(true);
      expect(await enter('sweep:1')).toBe(true);
      expect(await enter('import:1')).toBe(false);
      await leave('import:1');
      expect(await holder()).toBe('sweep:1');
      await leave('sweep:1');
      expect(await enter('import:1')).toBe(true);
      await leave('import:1');
    });

    it('lets exactly one of twenty in that come at once', async () => {
      const tried = await Promise.all(Array.from({ length: 20 }, (_, number) => enter(`sweep:${number}`)));
      expect(tried.filter(Boolean)).toHaveLength(1);
      expect(await holder()).toBe(`sweep:${tried.indexOf(true)}`);
    });

    it('is still held after the transaction of its holder failed, if it was held before', async () => {
      const before = await holder();
      const failing = at.ports.transactions.run(async ({ gate }) => {
        await gate.leave(before ?? '');
        throw new Error('on purpose');
      });
      await expect(failing).rejects.toThrow('on purpose');
      expect(await holder()).toBe(before);
    });
  });
}
