import { describe, expect, it } from '@jest/globals';
import type { Account } from '../access/account.js';
import { FakeAccounts } from '../access/accounts.fixture.js';
import { BusyError } from '../shared/hongzhu-error.js';
import { Transactions, type Stores } from '../shared/transactions.js';
import type { Credential } from './credential.js';
import { GuardTries } from './guard-tries.js';
import { FakeCredentials, FakeKnownBrowsers, FakeSignInTries } from './sign-in.fixture.js';

const stores = () =>
  ({
    accounts: new FakeAccounts(),
    credentials: new FakeCredentials(),
    signInTries: new FakeSignInTries(),
    knownBrowsers: new FakeKnownBrowsers(),
  }) as unknown as Stores;

class InMemory extends Transactions {
  private readonly stores = stores();
  override run<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    return work(this.stores);
  }
}
const STRANGER = { mark: null };
const clock = { now: () => new Date(0), today: () => '1970-01-01' };

describe('a try', () => {
  /** Which stores are asked for what was named, in which order. */
  async function askedFor(account: string): Promise<string[]> {
    const asked: string[] = [];
    const inMemory = stores();
    inMemory.accounts.get = async (id) => {
      asked.push(`account ${id}`);
      return id === 'none' ? null : ({ id, state: 'active', signIn: 'password' } as Account);
    };
    inMemory.credentials.get = async (id) => {
      asked.push(`credential ${id}`);
      return null;
    };
    const guard = new GuardTries({ run: (work) => work(inMemory) }, clock);
    await guard.begin(account, STRANGER);
    return asked.map((each) => each.replace(account, 'it'));
  }

  it('takes the same steps for an account and for none, so that its time tells nothing', async () => {
    const known = await askedFor('a-1');
    expect(known).toEqual(['account it', 'credential it']);
    expect(await askedFor('none')).toEqual(known);
  });
});

describe('a try with the right password and no code', () => {
  it('is put down with the next one where it could not be', async () => {
    const inMemory = stores();
    const appended: unknown[] = [];
    let isAway = true;
    const append = async (entries: readonly unknown[]): Promise<void> => {
      if (isAway) throw new Error('the database is away');
      appended.push(...entries);
    };
    const guard = new GuardTries({ run: (work) => work({ ...inMemory, audit: { append } as never }) }, clock);
    const begun = { ...(await guard.begin('a-1', STRANGER)), credential: { account: 'a-1' } as Credential };
    await expect(guard.codeMissing(begun, '10.0.0.7')).rejects.toThrow('the database is away');
    isAway = false;
    for (let tries = 0; tries < 3; tries++) await guard.codeMissing(begun, '10.0.0.7');
    expect(appended).toMatchObject([{ actor: 'a-1', result: 'totp_code_required', origin: '10.0.0.7' }]);
  });
});

describe('a try of which nobody could look at the password', () => {
  it('counts for nothing, however often', async () => {
    const guard = new GuardTries(new InMemory(), clock);
    const busy = new BusyError('sign_in_busy', 'Too many at once.');
    for (let tries = 0; tries < 20; tries++) {
      const begun = await guard.begin('a-1', STRANGER);
      await expect(guard.looked(begun, () => Promise.reject(busy))).rejects.toBe(busy);
    }
  });

  it('is told from one that was wrong: of these the sixth is not begun', async () => {
    const guard = new GuardTries(new InMemory(), clock);
    for (let tries = 0; tries < 5; tries++) {
      expect(await guard.looked(await guard.begin('a-1', STRANGER), async () => false)).toBe(false);
    }
    await expect(guard.begin('a-1', STRANGER)).rejects.toMatchObject({ code: 'sign_in_locked' });
  });
});
