import { describe, expect, it } from '@jest/globals';
import type { KnownBrowser } from '@hongzhu/compliance';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const NOW = new Date('2026-03-31T01:00:00Z');
const aBrowser = (change: Partial<KnownBrowser> = {}): KnownBrowser => ({
  ...{ digest: 'd1', account: 'I-014', counter: 'c1', endsAt: NOW },
  ...change,
});

export function knownBrowserContract(backend: PersistenceBackend): void {
  describe('known browsers', () => {
    const at = withPersistence(backend);
    const run: typeof at.ports.transactions.run = (work) => at.ports.transactions.run(work);
    const known = (digest: string, account = 'I-014'): Promise<KnownBrowser | null> =>
      run(({ knownBrowsers }) => knownBrowsers.get(digest, account));

    it('are known by their mark and for an account, to the letter; the last one counts', async () => {
      const later = aBrowser({ counter: 'c2', endsAt: new Date(NOW.getTime() + 1) });
      for (const browser of [aBrowser(), later, aBrowser({ account: 'i-014', counter: 'c3' })])
        await run(({ knownBrowsers }) => knownBrowsers.save(browser));
      expect(await known('d1')).toEqual(later);
      expect(await known('d1', 'i-014')).toMatchObject({ counter: 'c3' });
      for (const [digest, account] of [
        ['D1', 'I-014'],
        ['d1 ', 'I-014'],
        ['d1', 'I-014 '],
        ['d1', ''],
      ] as const)
        expect(await known(digest, account)).toBeNull();
    });

    it('get another mark for all accounts at once, and keep their counters', async () => {
      await run(({ knownBrowsers }) => knownBrowsers.move('d1', 'd2'));
      await run(({ knownBrowsers }) => knownBrowsers.move('none', 'd3'));
      for (const account of ['I-014', 'i-014']) expect(await known('d1', account)).toBeNull();
      expect(await known('d2')).toMatchObject({ counter: 'c2' });
      expect(await known('d2', 'i-014')).toMatchObject({ counter: 'c3' });
      expect(await known('d3')).toBeNull();
    });

    it('are forgotten: those of an account, and those whose time is over', async () => {
      expect(await run(({ knownBrowsers }) => knownBrowsers.deleteEnded(NOW, 10))).toBe(0);
      const later = new Date(NOW.getTime() + 1);
      expect(await run(({ knownBrowsers }) => knownBrowsers.deleteEnded(later, 10))).toBe(1);
      expect(await known('d2', 'i-014')).toBeNull();
      expect(await run(({ knownBrowsers }) => knownBrowsers.deleteOf('I-014'))).toBe(1);
      expect(await known('d2')).toBeNull();
    });
  });
}
