import { beforeEach, describe, expect, it } from '@jest/globals';
import { FakeAccessKeys } from './access-keys.fixture.js';
import { secretDigest, type AccessKey } from './access-key.js';
import { IdentifyAccount } from './identify-account.js';

const SECRET = `hz_${'s'.repeat(43)}`;
const key: AccessKey = {
  id: 'k1',
  account: 'I-7',
  role: 'instructor',
  towns: ['t1'],
  markets: ['m1'],
  label: null,
  createdAt: new Date(0),
  createdBy: 'administrator',
  expiresOn: null,
  revokedAt: null,
};
const actor = { account: 'I-7', role: 'instructor', towns: ['t1'], markets: ['m1'] };

let keys: FakeAccessKeys;
let now: number;
let today: string;
let identify: IdentifyAccount;

beforeEach(async () => {
  keys = new FakeAccessKeys();
  await keys.insert(key, secretDigest(SECRET));
  now = 1_000_000;
  today = '2026-03-31';
  identify = new IdentifyAccount(keys.reader, { now: () => new Date(now), today: () => today });
});

describe('a bearer', () => {
  it('of a key in force is its account', async () => {
    expect(await identify.run(SECRET)).toEqual(actor);
  });

  it.each(['', 'hz_', SECRET.slice(1), `${SECRET}x`, `hz_${'!'.repeat(43)}`])(
    'of %p, which can be no key, is not looked up',
    async (token) => {
      expect(await identify.run(token)).toBeNull();
      expect(keys.lookups).toBe(0);
    },
  );

  it('of a key that is not there is looked up each time, so that a new key is good at once', async () => {
    const other = `hz_${'o'.repeat(43)}`;
    expect(await identify.run(other)).toBeNull();
    await keys.insert({ ...key, account: 'new' }, secretDigest(other));
    expect(await identify.run(other)).toMatchObject({ account: 'new' });
  });

  it('is refused from the day on which the key ends, also while it is remembered', async () => {
    await keys.insert({ ...key, expiresOn: '2026-04-01' }, secretDigest(SECRET));
    expect(await identify.run(SECRET)).toEqual(actor);
    today = '2026-04-01';
    expect(await identify.run(SECRET)).toBeNull();
    expect(keys.lookups).toBe(1);
  });
});

describe('a key that was found', () => {
  it('is not looked up again for some seconds', async () => {
    await identify.run(SECRET);
    now += 2_999;
    await identify.run(SECRET);
    expect(keys.lookups).toBe(1);
    now += 1;
    await identify.run(SECRET);
    expect(keys.lookups).toBe(2);
  });

  it('and was revoked elsewhere, is refused within five seconds', async () => {
    await identify.run(SECRET);
    await keys.revoke(key.id, new Date(now));
    now += 5_000;
    expect(await identify.run(SECRET)).toBeNull();
  });

  it('is looked up again when the clock was set back', async () => {
    await identify.run(SECRET);
    await keys.revoke(key.id, new Date(now));
    now -= 3_600_000;
    expect(await identify.run(SECRET)).toBeNull();
  });

  it('is forgotten at once, also by a lookup that was under way', async () => {
    const before = identify.run(SECRET);
    identify.forget();
    expect(await before).toEqual(actor);
    await keys.revoke(key.id, new Date(now));
    expect(await identify.run(SECRET)).toBeNull();
  });

  it('among very many is not remembered for ever', async () => {
    await identify.run(SECRET);
    for (let number = 0; number < 1_000; number += 1) {
      const secret = `hz_${String(number).padStart(43, 'n')}`;
      await keys.insert({ ...key, id: secret }, secretDigest(secret));
      await identify.run(secret);
    }
    expect(keys.lookups).toBe(1_001);
    await identify.run(SECRET);
    expect(keys.lookups).toBe(1_002);
  });
});
