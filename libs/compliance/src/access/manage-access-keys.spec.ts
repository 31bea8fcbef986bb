import { beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '@hongzhu/permissions';
import type { AuditEntry } from '../audit/audit-entry.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { FakeAccessKeys } from './access-keys.fixture.js';
import { FakeAccounts } from './accounts.fixture.js';
import { secretDigest } from './access-key.js';
import { IdentifyAccount } from './identify-account.js';
import { ManageAccessKeys, type NewAccessKey } from './manage-access-keys.js';

const TODAY = '2026-03-31';
const LONGEST = 365;
const NOW = new Date('2026-03-31T01:00:00Z');
const wanted: NewAccessKey = {
  account: 'I-7',
  role: 'instructor',
  towns: ['t2', 't1'],
  markets: null,
  label: 'desk 3',
  expiresOn: '2026-04-01',
  by: 'administrator',
};

let keys: FakeAccessKeys;
let log: AuditEntry[];
let identify: IdentifyAccount;
let manage: ManageAccessKeys;

beforeEach(() => {
  keys = new FakeAccessKeys();
  log = [];
  let last = 0;
  const stores = {
    accessKeys: keys,
    accounts: new FakeAccounts(),
    audit: {
      append: async (some: AuditEntry[]) => void log.push(...some),
      hold: async () => undefined,
      doneTo: async (subject: string) => log.filter((entry) => entry.subject === subject),
    },
  };
  const transactions: Transactions = { run: (work) => work(stores as unknown as Stores) };
  const clock = { now: () => NOW, today: () => TODAY };
  identify = new IdentifyAccount(keys.reader, clock);
  const ids = { next: () => `id-${String(++last)}` };
  const random = { next: () => String(++last).padStart(43, 'r') };
  manage = new ManageAccessKeys(transactions, identify, clock, ids, random, LONGEST);
});

const faults = (change: Partial<NewAccessKey>) =>
  manage.create({ ...wanted, ...change }).catch((error: unknown) => error);

describe('a new key', () => {
  it('is good for its account, and its secret is kept nowhere', async () => {
    const { key, secret } = await manage.create({ ...wanted, markets: ['m2', 'm1'] });
    expect(await identify.run(secret)).toEqual({
      account: 'I-7',
      role: 'instructor',
      towns: ['t1', 't2'],
      markets: ['m1', 'm2'],
    });
    expect(keys.byDigest.get(secretDigest(secret))).toEqual(key);
    expect(JSON.stringify([[...keys.byDigest], log])).not.toContain(secret.slice(3));
  });

  it('is put down in the audit log, without words and digests', async () => {
    const { key, secret } = await manage.create({ ...wanted, markets: ['m2', 'm1'] });
    expect(log).toEqual([
      {
        at: NOW,
        actor: 'administrator',
        action: 'access-key.create',
        subject: `access-keys/${key.id}`,
        before: null,
        after: {
          ...{ account: 'I-7', role: 'instructor', towns: ['t1', 't2'], markets: ['m1', 'm2'] },
          ...{ expiresOn: '2026-04-01', revokedAt: null },
        },
        noteDigest: null,
      },
    ]);
    expect(JSON.stringify(log)).not.toContain(secretDigest(secret));
  });

  const reserved = [
    'administrator',
    'clock',
    'recheck',
    'sweep',
    'Clock',
    'ADMINISTRATOR',
    'reCheck',
    'SWEEP',
  ];
  it.each(reserved)('is not made for %s', async (account) => {
    expect(await faults({ account })).toMatchObject({
      code: 'invalid_request',
      details: { errors: [{ pointer: '/account', code: 'reserved_account' }] },
    });
  });

  it('is not made to end today, or for an administrator of some towns; all faults are named at once', async () => {
    expect(await faults({ expiresOn: TODAY, role: 'administrator' })).toMatchObject({
      details: { errors: [{ pointer: '/towns' }, { pointer: '/expiresOn' }] },
    });
    expect(keys.byDigest.size).toBe(0);
  });

  it('ends a year from now, unless it is to end before, and never later', async () => {
    expect((await manage.create({ ...wanted, expiresOn: null })).key.expiresOn).toBe('2027-03-31');
    expect((await manage.create({ ...wanted, expiresOn: '2027-03-31' })).key.expiresOn).toBe('2027-03-31');
    expect(await faults({ expiresOn: '2027-04-01' })).toMatchObject({
      details: { errors: [{ pointer: '/expiresOn', code: 'planned_day' }] },
    });
  });

  it.each<[Role, string[] | null, string | null]>([
    ['auditor', ['t1'], 'not_applicable'],
    ['city-supervisor', ['t1'], 'not_applicable'],
    ['city-supervisor', null, null],
    ['town-supervisor', null, 'required'],
    ['town-supervisor', ['t1'], null],
    ['case-tool', null, null],
    ['case-tool', ['t1'], null],
  ])('for a %s goes with towns that are the role’s: %j', async (role, towns, code) => {
    const made = manage.create({ ...wanted, role, towns, markets: null }).catch((error: unknown) => error);
    await (code === null
      ? expect(made).resolves.toMatchObject({ key: { role, towns } })
      : expect(made).resolves.toMatchObject({ details: { errors: [{ pointer: '/towns', code }] } }));
  });

  it.each<[Role, Pick<NewAccessKey, 'towns' | 'markets'>, object | null]>([
    ['instructor', { towns: ['t1'], markets: ['m1'] }, null],
    ['case-tool', { towns: ['t1', 't2'], markets: ['m2', 'm9'] }, null],
    ['case-tool', { towns: null, markets: ['m1'] }, { pointer: '/towns', code: 'required' }],
    ['town-supervisor', { towns: ['t1'], markets: ['m1'] }, { pointer: '/markets', code: 'not_applicable' }],
    ['city-supervisor', { towns: null, markets: ['m1'] }, { pointer: '/markets', code: 'not_applicable' }],
  ])(
    'for a %s goes with markets of named towns, where the role is confined to any: %j',
    async (role, scope, fault) => {
      const made = await faults({ role, ...scope });
      if (fault === null) expect(made).toMatchObject({ key: { role, ...scope } });
      else expect(made).toMatchObject({ details: { errors: [fault] } });
    },
  );

  it.each<[string, Partial<NewAccessKey>]>([
    ['role', { role: 'town-supervisor' }],
    ['towns', { towns: ['t1'] }],
    ['all towns', { towns: null }],
    ['markets', { markets: ['m1'] }],
  ])('does not give an account another %s while a key is in force', async (_, change) => {
    await manage.create(wanted);
    expect(await faults(change)).toMatchObject({
      code: 'account_role_differs',
      details: { account: 'I-7' },
    });
  });

  it('may stand beside others of its account, and of other accounts', async () => {
    const secrets = [
      await manage.create(wanted),
      await manage.create({ ...wanted, towns: ['t1', 't2'], expiresOn: null }),
      await manage.create({ ...wanted, account: 'i-7', role: 'case-tool' }),
    ].map(({ secret }) => secret);
    const roles: (string | undefined)[] = [];
    for (const secret of secrets) roles.push((await identify.run(secret))?.role);
    expect(roles).toEqual(['instructor', 'instructor', 'case-tool']);
  });
});

describe('a revoked key', () => {
  it('is refused at once, though it was remembered, and gives way to another role', async () => {
    const { key, secret } = await manage.create(wanted);
    await identify.run(secret);
    expect(await manage.revoke(key.id, 'administrator')).toMatchObject({ revokedAt: NOW });
    expect(await identify.run(secret)).toBeNull();
    const next = await manage.create({ ...wanted, role: 'town-supervisor' });
    expect(await identify.run(next.secret)).toMatchObject({ role: 'town-supervisor' });
  });

  it('keeps its account on its side for good', async () => {
    const { key } = await manage.create({ ...wanted, role: 'auditor', towns: null });
    await manage.revoke(key.id, 'administrator');
    for (const role of ['administrator', 'city-supervisor', 'rule-approver', 'operator'] as const)
      expect(await faults({ role, towns: null })).toMatchObject({
        ...{ code: 'account_duty_differs', details: { account: 'I-7' } },
      });
    expect(keys.byDigest.size).toBe(1);
    await expect(manage.create({ ...wanted, role: 'auditor', towns: null })).resolves.toBeDefined();
  });

  it('is put down in the audit log once', async () => {
    const { key } = await manage.create(wanted);
    await manage.revoke(key.id, 'administrator');
    await manage.revoke(key.id, 'other');
    expect(log.slice(1)).toMatchObject([
      {
        actor: 'administrator',
        action: 'access-key.revoke',
        before: { revokedAt: null },
        after: { revokedAt: NOW.toISOString() },
      },
    ]);
  });

  it('has to be there', async () => {
    await expect(manage.revoke('none', 'administrator')).rejects.toMatchObject({
      code: 'access_key_not_found',
    });
  });
});
