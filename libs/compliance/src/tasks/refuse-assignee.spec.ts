import { describe, expect, it } from '@jest/globals';
import type { AccessKey } from '../access/access-key.js';
import type { Account } from '../access/account.js';
import type { Actor } from '../access/actor.js';
import { assigneeFault } from './refuse-assignee.js';

const TODAY = '2026-03-31';
const PLACE = { townCode: 't1', marketCode: 'm1' };
const CITY: Actor = { account: 'head', role: 'city-supervisor', towns: null, markets: null };
const key = (towns: readonly string[] | null, expiresOn: string | null = null): AccessKey => ({
  ...{
    id: 'k',
    account: 'tool-1',
    role: 'case-tool',
    towns,
    markets: null,
    label: null,
    expiresOn,
    revokedAt: null,
  },
  ...{ createdAt: new Date('2026-01-01T00:00:00.000Z'), createdBy: 'administrator' },
});
const fault = (keys: readonly AccessKey[], isInstructor = false): string | null =>
  assigneeFault({ isInstructor, account: null, keys, by: CITY, place: PLACE, today: TODAY });

const account = (change: Partial<Account> = {}): Account => ({
  ...{
    id: 'I-7',
    role: 'instructor',
    towns: ['t1'],
    markets: null,
    label: null,
    signIn: 'password',
    state: 'active',
  },
  ...{ oidcIssuer: null, oidcSubject: null, version: 1, createdAt: new Date(0), createdBy: 'administrator' },
  ...change,
});
const faultOf = (change: Partial<Account>, by = CITY): string | null =>
  assigneeFault({
    ...{ isInstructor: true, account: account(change), keys: [], by, place: PLACE, today: TODAY },
  });

describe('an account with which a person signs in', () => {
  it.each<[Partial<Account>, string | null]>([
    [{}, null],
    [{ towns: ['t2'] }, 'account_out_of_scope'],
    [{ markets: ['m1'] }, null],
    [{ markets: ['m2'] }, 'account_out_of_scope'],
    [{ towns: ['t2'], markets: ['m1'] }, 'account_out_of_scope'],
    [{ role: 'auditor', towns: null }, 'account_out_of_scope'],
    [{ state: 'disabled' }, 'account_disabled'],
  ])('gets a task as it may work on it: %j', (change, code) => {
    expect(faultOf(change)).toBe(code);
  });
});

describe('an account that is to get a task', () => {
  it('is an instructor of the registry, or has a key in force for the town', () => {
    expect(fault([], true)).toBeNull();
    expect(fault([key(null)])).toBeNull();
    expect(fault([key(['t1', 't2'], '2026-04-01')])).toBeNull();
    expect(fault([key(null, TODAY), key(['t1'])])).toBeNull();
  });

  it('is refused where it has neither', () => {
    expect(fault([])).toBe('unknown_account');
  });

  it.each([false, true])('is refused where its keys are over, instructor or not (%p)', (isInstructor) => {
    expect(fault([key(null, TODAY)], isInstructor)).toBe('account_expired');
  });

  it.each([false, true])(
    'is refused where it works in other towns, instructor or not (%p)',
    (isInstructor) => {
      expect(fault([key(['t2'])], isInstructor)).toBe('account_out_of_scope');
    },
  );

  it('of some towns is refused for what is of no town', () => {
    const task = {
      place: { townCode: null, marketCode: null },
      today: TODAY,
      isInstructor: false,
      account: null,
      by: CITY,
    };
    expect(assigneeFault({ ...task, keys: [key(['t1'])] })).toBe('account_out_of_scope');
    expect(assigneeFault({ ...task, keys: [key(null)] })).toBeNull();
  });
});

describe('a supervisor of some towns', () => {
  const by: Actor = { account: 'town-head', role: 'town-supervisor', towns: ['t1', 't3'], markets: null };
  const ofKeys = (keys: readonly AccessKey[]): string | null =>
    assigneeFault({ isInstructor: false, account: null, keys, by, place: PLACE, today: TODAY });

  it.each<Partial<Account>>([
    { id: 'admin', role: 'administrator', towns: null },
    { role: 'auditor', towns: null, state: 'disabled' },
    { towns: ['t2'] },
    { towns: ['t2'], markets: ['m9'] },
    { towns: ['t2'], state: 'disabled' },
  ])('is not told of an account that does not work there: %j', (change) => {
    expect(faultOf(change, by)).toBe('unknown_account');
  });

  it('is not told of keys for other towns, in force or not', () => {
    expect(ofKeys([])).toBe('unknown_account');
    expect(ofKeys([key(['t2'])])).toBe('unknown_account');
    expect(ofKeys([key(['t2'], TODAY)])).toBe('unknown_account');
  });

  it('is told what is wrong with one that does', () => {
    expect(faultOf({ state: 'disabled' }, by)).toBe('account_disabled');
    expect(faultOf({ towns: ['t3'] }, by)).toBe('account_out_of_scope');
    expect(faultOf({ markets: ['m2'] }, by)).toBe('account_out_of_scope');
    expect(ofKeys([key(['t1'], TODAY)])).toBe('account_expired');
    expect(ofKeys([key(null, TODAY)])).toBe('account_expired');
    expect(faultOf({}, by)).toBeNull();
  });
});
