import { describe, expect, it } from '@jest/globals';
import { IdentifyAccount, ManageAccessKeys, type AccessKey, type NewAccessKey } from '@hongzhu/compliance';
import { SystemClock, SystemRandomBytes, TimeOrderedIds } from '@hongzhu/platform';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const ids = new TimeOrderedIds();
const aKey = (change: Partial<AccessKey> = {}): AccessKey => ({
  id: ids.next(),
  account: 'tool-1',
  role: 'case-tool',
  towns: ['t1', 't2'],
  markets: null,
  label: '办案工具',
  createdAt: new Date(7),
  createdBy: 'administrator',
  expiresOn: '2027-01-31',
  revokedAt: null,
  ...change,
});

export function accessKeyContract(backend: PersistenceBackend): void {
  describe('access keys', () => {
    const at = withPersistence(backend);
    const run: typeof at.ports.transactions.run = (work) => at.ports.transactions.run(work);
    const one = aKey({ markets: ['m1', 'm2'] });
    const bare = aKey({ towns: null, label: null, expiresOn: null });
    const other = aKey({ account: 'TOOL-1', role: 'city-supervisor' });
    const manage = (): ManageAccessKeys => {
      const clock = new SystemClock();
      const identify = new IdentifyAccount(at.ports.accessKeys, clock);
      return new ManageAccessKeys(at.ports.transactions, identify, clock, ids, new SystemRandomBytes(), 365);
    };

    it('are kept to their last field, and found by the digest of their secret', async () => {
      await run(async ({ accessKeys }) => {
        await accessKeys.insert(one, 'digest-1');
        await accessKeys.insert(bare, 'digest-2');
        await accessKeys.insert(other, 'digest-3');
      });
      expect(await at.ports.accessKeys.get(one.id)).toEqual(one);
      expect(await at.ports.accessKeys.withDigest('digest-2')).toEqual(bare);
      expect(await at.ports.accessKeys.withDigest('DIGEST-2')).toBeNull();
      expect(await at.ports.accessKeys.get('\0')).toBeNull();
    });

    it('refuse a secret that another has', async () => {
      await expect(run(({ accessKeys }) => accessKeys.insert(aKey(), 'digest-1'))).rejects.toMatchObject({
        code: 'database_error',
      });
    });

    it('are listed page by page, the oldest first', async () => {
      const first = await at.ports.accessKeys.list({ limit: 2 });
      expect(first.items).toEqual([one, bare]);
      const second = await at.ports.accessKeys.list({ limit: 2, cursor: first.nextCursor! });
      expect(second).toEqual({ items: [other], nextCursor: null });
    });

    it('are revoked once, and no longer among those of their account', async () => {
      const revoked = await Promise.all(
        [1, 2, 3].map((ms) => run(({ accessKeys }) => accessKeys.revoke(one.id, new Date(ms)))),
      );
      expect(revoked.filter(Boolean)).toHaveLength(1);
      const stored = await at.ports.accessKeys.get(one.id);
      expect(stored).toEqual({ ...one, revokedAt: new Date(revoked.indexOf(true) + 1) });
      expect(await run(({ accessKeys }) => accessKeys.unrevokedOf('tool-1'))).toEqual([bare]);
      expect(await run(({ accessKeys }) => accessKeys.allOf('tool-1'))).toEqual([stored, bare]);
      expect(await run(({ accessKeys }) => accessKeys.revoke('none', new Date(1)))).toBe(false);
    });

    it('of one account that are made at once agree in what they allow', async () => {
      const wanted = (role: NewAccessKey['role']): NewAccessKey => ({
        ...{
          account: 'two-faced',
          role,
          towns: null,
          markets: null,
          label: null,
          expiresOn: null,
          by: 'administrator',
        },
      });
      const roles = (['city-supervisor', 'instructor'] as const).flatMap((role) => [role, role, role]);
      const made = await Promise.allSettled(roles.map((role) => manage().create(wanted(role))));
      const kept = await run(({ accessKeys }) => accessKeys.unrevokedOf('two-faced'));
      expect(kept).toHaveLength(3);
      expect(new Set(kept.map(({ role }) => role)).size).toBe(1);
      const refused = made.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
      expect(refused).toHaveLength(3);
      for (const reason of refused) expect(reason).toMatchObject({ code: 'account_role_differs' });
    });

    it('of one account that are made at once are on one side', async () => {
      const wanted = (role: NewAccessKey['role']): NewAccessKey => ({
        ...{
          account: 'two-sided',
          role,
          towns: null,
          markets: null,
          label: null,
          expiresOn: null,
          by: 'administrator',
        },
      });
      const made = await Promise.allSettled(
        (['auditor', 'administrator'] as const).map((role) => manage().create(wanted(role))),
      );
      expect(made.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const [kept] = await run(({ accessKeys }) => accessKeys.allOf('two-sided'));
      await run(({ accessKeys }) => accessKeys.revoke(kept!.id, new Date(1)));
      const other = kept!.role === 'auditor' ? 'administrator' : 'auditor';
      await expect(manage().create(wanted(other))).rejects.toMatchObject({ code: 'account_duty_differs' });
    });

    it('of supervisors are of the city or of towns since there are both', async () => {
      const [city, town, other] = [
        aKey({ account: 'city', role: 'city-supervisor', towns: null }),
        aKey({ account: 'town', role: 'town-supervisor', towns: ['t1'] }),
        aKey({ account: 'other', role: 'instructor', towns: ['t1'] }),
      ];
      await run(async ({ accessKeys }) => {
        for (const key of [city, town, other]) await accessKeys.insert(key, `digest-${key.id}`);
      });
      await at.subject.rows(
        `update access_key set role = 'supervisor' where id in ('${city.id}', '${town.id}')`,
      );
      await at.subject.rows("delete from schema_migration where name = 'Roles1764540000000'");
      await at.subject.another();
      for (const key of [city, town, other]) expect(await at.ports.accessKeys.get(key.id)).toEqual(key);
    });

    it('that were refused have left nothing in the audit log', async () => {
      const entries = await at.ports.audit.after(0, 100);
      expect(entries.filter(({ action }) => action === 'access-key.create')).toHaveLength(4);
    });
  });
}
