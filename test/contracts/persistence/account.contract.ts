import { describe, expect, it } from '@jest/globals';
import type { Account, Credential, Session } from '@hongzhu/compliance';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const NOW = new Date(1_000_000);
export const anAccount = (change: Partial<Account> = {}): Account => ({
  id: 'I-014',
  role: 'instructor',
  towns: ['t1', 't2'],
  markets: null,
  label: '指导员',
  signIn: 'password',
  oidcIssuer: null,
  oidcSubject: null,
  state: 'active',
  version: 1,
  createdAt: new Date(7),
  createdBy: 'administrator',
  ...change,
});
const aCredential = (change: Partial<Credential> = {}): Credential => ({
  account: 'I-014',
  passwordHash: '$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA',
  previousHash: null,
  mustChange: true,
  changedAt: NOW,
  totp: null,
  ...change,
});
const aSession = (change: Partial<Session> = {}): Session => ({
  ...{ digest: 'd1', account: 'I-014', how: 'password', browser: null, startedAt: NOW, seenAt: NOW },
  endsAt: new Date(NOW.getTime() + 3_600_000),
  ...change,
});

export function accountContract(backend: PersistenceBackend): void {
  describe('accounts', () => {
    const at = withPersistence(backend);
    const run: typeof at.ports.transactions.run = (work) => at.ports.transactions.run(work);
    const one = anAccount({ markets: ['m1', 'm2'] });
    const elsewhere = anAccount({
      ...{ id: 'i-014', towns: null, label: null, signIn: 'oidc' },
      ...{ oidcIssuer: 'https://idp.example', oidcSubject: '王-1' },
    });

    it('are kept to their last field, and found by id and by the name that another service has for them', async () => {
      expect(await run(({ accounts }) => accounts.count())).toBe(0);
      await run(async ({ accounts }) => {
        await accounts.insert(one);
        await accounts.insert(elsewhere);
      });
      expect(await run(({ accounts }) => accounts.count())).toBe(2);
      expect(await at.ports.accounts.get('I-014')).toEqual(one);
      expect(await run(({ accounts }) => accounts.lock('i-014'))).toEqual(elsewhere);
      expect(await at.ports.accounts.withSubject('https://idp.example', '王-1')).toEqual(elsewhere);
      expect(await at.ports.accounts.withSubject('https://idp.example', '王-2')).toBeNull();
      expect(await at.ports.accounts.withSubject('https://idp.example', '王-1 ')).toBeNull();
      for (const none of ['I-015', 'I-014 ', '', '\0']) expect(await at.ports.accounts.get(none)).toBeNull();
    });

    it('have names of another service that no other has; without such a name there may be many', async () => {
      const taken = anAccount({ id: 'other', oidcIssuer: 'https://idp.example', oidcSubject: '王-1' });
      await expect(run(({ accounts }) => accounts.insert(taken))).rejects.toMatchObject({
        code: 'database_error',
      });
      await run(({ accounts }) => accounts.insert(anAccount({ id: 'other' })));
    });

    it('are changed in the version that was seen, and listed by id', async () => {
      const next = anAccount({ id: 'other', towns: null, state: 'disabled', version: 2 });
      const written = await Promise.all([1, 2].map(() => run(({ accounts }) => accounts.replace(next, 1))));
      expect(written.filter(Boolean)).toHaveLength(1);
      const first = await at.ports.accounts.list({ limit: 2 });
      expect(first.items).toEqual([one, elsewhere]);
      const second = await at.ports.accounts.list({ limit: 2, cursor: first.nextCursor! });
      expect(second).toEqual({ items: [next], nextCursor: null });
    });

    it('are kept apart from who was one of another side before, whom only a digest tells', async () => {
      const identity = { issuer: 'https://idp.example', subject: '王-9' };
      await run(({ accounts }) => accounts.keepFormer(identity, 'audit'));
      await run(({ accounts }) => accounts.keepFormer(identity, 'audit'));
      await run(({ accounts }) => accounts.keepFormer(identity, 'work'));
      expect(await run(({ accounts }) => accounts.formerDuties(identity))).toEqual(['audit', 'work']);
      for (const subject of ['王-9 ', '王-8'])
        expect(await run(({ accounts }) => accounts.formerDuties({ ...identity, subject }))).toEqual([]);
    });

    it('have one credential each, of which the last one counts', async () => {
      const totp = { secret: 'JBSWY3DPEHPK3PXP', isConfirmed: true, lastStep: 59_000_000 };
      await run(({ credentials }) => credentials.save(aCredential()));
      const next = aCredential({ previousHash: 'before', mustChange: false, totp });
      await run(({ credentials }) => credentials.save(next));
      expect(await run(({ credentials }) => credentials.get('I-014'))).toEqual(next);
      expect(await run(({ credentials }) => credentials.get('i-014'))).toBeNull();
    });
  });

  describe('sessions', () => {
    const at = withPersistence(backend);
    const run: typeof at.ports.transactions.run = (work) => at.ports.transactions.run(work);

    it('are found by the digest of their secret, with whose they are', async () => {
      await run(async ({ accounts, credentials, sessions }) => {
        await accounts.insert(anAccount());
        await credentials.save(aCredential());
        await sessions.insert(aSession());
        await sessions.insert(aSession({ digest: 'd2', how: 'oidc' }));
        await sessions.insert(aSession({ digest: 'd3', account: 'gone' }));
      });
      expect(await at.ports.sessions.withDigest('d1')).toEqual({
        ...{ session: aSession(), account: anAccount(), mustChangePassword: true, hasTotp: false },
      });
      const byOther = await at.ports.sessions.withDigest('d2');
      expect(byOther).toMatchObject({ session: { how: 'oidc' }, mustChangePassword: false });
      for (const none of ['D1', 'd3', '']) expect(await at.ports.sessions.withDigest(none)).toBeNull();
    });

    it('are noted to be used, and end: one, those of an account, those whose time is over', async () => {
      const later = new Date(NOW.getTime() + 60_000);
      await run(({ sessions }) => sessions.see('d1', later));
      expect((await at.ports.sessions.withDigest('d1'))?.session.seenAt).toEqual(later);
      const ended = await Promise.all([1, 2].map(() => run(({ sessions }) => sessions.delete('d2'))));
      expect(ended.sort()).toEqual([false, true]);
      await run(({ sessions }) => sessions.insert(aSession({ digest: 'd4' })));
      expect(await run(({ sessions }) => sessions.deleteOf('I-014', 'd4'))).toBe(1);
      expect(await run(({ sessions }) => sessions.deleteOf('I-014'))).toBe(1);
      expect(await at.ports.sessions.withDigest('d4')).toBeNull();
      for (const [digest, browser] of [
        ['d5', 'b1'],
        ['d6', 'b1'],
        ['d7', 'B1'],
      ] as const)
        await run(({ sessions }) => sessions.insert(aSession({ digest, browser })));
      expect((await at.ports.sessions.withDigest('d5'))?.session.browser).toBe('b1');
      expect(await run(({ sessions }) => sessions.deleteOfBrowser('b1'))).toBe(2);
      expect(await run(({ sessions }) => sessions.deleteOf('I-014'))).toBe(1);
      const { endsAt } = aSession();
      expect(await run(({ sessions }) => sessions.deleteEnded(endsAt, 10))).toBe(0);
      expect(await run(({ sessions }) => sessions.deleteEnded(new Date(endsAt.getTime() + 1), 10))).toBe(1);
    });
  });

  describe('tries to sign in', () => {
    const at = withPersistence(backend);
    const run: typeof at.ports.transactions.run = (work) => at.ports.transactions.run(work);

    it('are counted one after another, however many come at once', async () => {
      await Promise.all(
        Array.from({ length: 6 }, () =>
          run(async ({ signInTries }) => {
            const tries = await signInTries.lock('digest', NOW);
            await signInTries.save({ ...tries, failures: tries.failures + 1, lockedUntil: NOW });
          }),
        ),
      );
      expect(await run(({ signInTries }) => signInTries.lock('digest', NOW))).toEqual({
        ...{ counter: 'digest', failures: 6, lastAt: NOW, lockedUntil: NOW },
      });
    });

    it('are forgotten when they are old', async () => {
      expect(await run(({ signInTries }) => signInTries.deleteBefore(NOW, 10))).toBe(0);
      const later = new Date(NOW.getTime() + 1);
      expect(await run(({ signInTries }) => signInTries.deleteBefore(later, 10))).toBe(1);
      expect(await run(({ signInTries }) => signInTries.lock('digest', later))).toMatchObject({
        failures: 0,
        lockedUntil: null,
      });
    });
  });
}
