import { describe, expect, it } from '@jest/globals';
import type { Account } from '../access/account.js';
import { accountEntry } from './account-entries.js';

const before: Account = {
  ...{
    id: 'c-1',
    role: 'city-supervisor',
    towns: null,
    markets: null,
    label: null,
    signIn: 'oidc',
    state: 'active',
  },
  ...{ oidcIssuer: 'https://idp.example', oidcSubject: 'one', version: 1 },
  ...{ createdAt: new Date(0), createdBy: 'administrator' },
};
const changed = (over: Partial<Account>) => {
  const entry = accountEntry(
    'change',
    { before, after: { ...before, ...over } },
    { at: new Date(1), actor: 'a-1' },
  );
  return { before: entry.before, after: entry.after };
};

describe('the entry of an account that was changed', () => {
  it('says that it was linked to another holder, and not to whom', () => {
    const relinked = { before: { relinked: null }, after: { relinked: true } };
    expect(changed({ oidcSubject: 'two' })).toEqual(relinked);
    expect(changed({ oidcIssuer: 'https://other.example' })).toEqual(relinked);
  });

  it('says of which markets it is, as of which towns', () => {
    expect(changed({ role: 'instructor', towns: ['t1'], markets: ['m1', 'm2'] })).toEqual({
      before: { role: 'city-supervisor', towns: null, markets: null },
      after: { role: 'instructor', towns: ['t1'], markets: ['m1', 'm2'] },
    });
  });

  it('says nothing of it where the holder is the same', () => {
    expect(changed({ role: 'auditor' })).toEqual({
      before: { role: 'city-supervisor' },
      after: { role: 'auditor' },
    });
  });
});
