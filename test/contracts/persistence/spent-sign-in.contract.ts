import { describe, expect, it } from '@jest/globals';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const NOW = new Date('2026-03-31T01:00:00Z');
const later = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

export function spentSignInContract(backend: PersistenceBackend): void {
  describe('sign-ins elsewhere', () => {
    const at = withPersistence(backend);
    const spend = (holder: string, digest = 'd1', now = NOW, endsAt = later(10)): Promise<boolean> =>
      at.ports.transactions.run(({ spentSignIns }) => spentSignIns.spend({ digest, holder, endsAt }, now));

    it('are made use of once, however many try at the same time', async () => {
      const tries = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((holder) => spend(holder)));
      expect(tries.filter((isFirst) => isFirst)).toEqual([true]);
      expect(await spend('f')).toBe(false);
      expect(await spend('f', 'D1')).toBe(true);
    });

    it('are forgotten when they are over, and not before', async () => {
      expect(await spend('g', 'other', later(10))).toBe(true);
      expect(await spend('g', 'd1', later(10))).toBe(false);
      expect(await spend('h', 'd1', later(11), later(20))).toBe(true);
    });

    it('of a transaction that fails are as before', async () => {
      const failing = at.ports.transactions.run(async ({ spentSignIns }) => {
        await spentSignIns.spend({ digest: 'd9', holder: 'i', endsAt: later(30) }, NOW);
        throw new Error('no session');
      });
      await expect(failing).rejects.toThrow('no session');
      expect(await spend('j', 'd9')).toBe(true);
    });
  });
}
