import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { NewAccessKeyView } from '@hongzhu/contracts';
import {
  aRunningApplication,
  callerOf,
  JSON_BODY,
  type Answer,
  type RunningApplication,
} from './running-application.fixture.js';

const ACCOUNTS = '/api/v1/accounts';
const KEYS = '/api/v1/access-keys';
/** A role of each side. */
const SIDES = ['administrator', 'auditor', 'rule-approver', 'city-supervisor'] as const;
const CROSSINGS = SIDES.flatMap((from) => SIDES.filter((to) => to !== from).map((to) => [from, to] as const));
const CROSSED = { status: 409, code: 'account_duty_differs', account: 'a' };

let running: RunningApplication;
let call: ReturnType<typeof callerOf>;
beforeEach(async () => {
  running = await aRunningApplication();
  call = callerOf(running);
});
afterEach(() => running.app.close());

const post = (path: string, body: object): Promise<Answer> =>
  call('POST', path, { headers: JSON_BODY, body: JSON.stringify(body) });
const change = (id: string, body: object, version: number): Promise<Answer> =>
  call('PUT', `${ACCOUNTS}/${id}`, {
    headers: { ...JSON_BODY, 'if-match': `"${String(version)}"` },
    body: JSON.stringify(body),
  });
async function keyOnceHeld(role: string): Promise<void> {
  const { id } = (await post(KEYS, { account: 'a', role })).json as NewAccessKeyView;
  expect((await call('POST', `${KEYS}/${id}/revoke`)).status).toBe(200);
}

describe.each(CROSSINGS)('an account that was once %s does not become %s', (from, to) => {
  it('by a change of its role', async () => {
    await post(ACCOUNTS, { id: 'a', role: from });
    expect((await change('a', { role: to }, 1)).json).toMatchObject(CROSSED);
    expect(running.transactions.accounts.byId.get('a')).toMatchObject({ role: from, version: 1 });
  });

  it('by a key, after its own was revoked or it was disabled', async () => {
    await keyOnceHeld(from);
    expect((await post(KEYS, { account: 'a', role: to })).json).toMatchObject(CROSSED);
    await post(ACCOUNTS, { id: 'b', role: from });
    await call('POST', `${ACCOUNTS}/b/disable`);
    expect((await post(KEYS, { account: 'b', role: to })).json).toMatchObject({ ...CROSSED, account: 'b' });
  });

  it('by a sign-in, after its key was revoked', async () => {
    await keyOnceHeld(from);
    expect((await post(ACCOUNTS, { id: 'a', role: to })).json).toMatchObject(CROSSED);
    expect(running.transactions.accounts.byId.size).toBe(0);
  });

  it('by what the log alone still knows of it', async () => {
    await post(ACCOUNTS, { id: 'a', role: from });
    running.transactions.accounts.byId.clear();
    expect((await post(KEYS, { account: 'a', role: to })).json).toMatchObject(CROSSED);
  });

  it('by another account, to which whoever signed in to it is linked', async () => {
    const link = { oidcIssuer: 'https://i.example', oidcSubject: 's-1' };
    await post(ACCOUNTS, { id: 'was', role: from, signIn: 'oidc', ...link });
    expect((await change('was', { role: from }, 1)).status).toBe(200);
    await post(ACCOUNTS, { id: 'a', role: to, signIn: 'oidc' });
    expect((await change('a', { role: to, ...link }, 1)).json).toMatchObject(CROSSED);
    const made = await post(ACCOUNTS, { id: 'b', role: to, signIn: 'oidc', ...link });
    expect(made.json).toMatchObject({ ...CROSSED, account: 'b' });
    expect((await post(ACCOUNTS, { id: 'c', role: from, signIn: 'oidc', ...link })).status).toBe(201);
  });
});

it('an account is given another role on its side, and whoever signs in to it another account', async () => {
  const link = { oidcIssuer: 'https://i.example', oidcSubject: 's-1' };
  await post(ACCOUNTS, { id: 'a', role: 'instructor', signIn: 'oidc', ...link });
  expect((await change('a', { role: 'city-supervisor', ...link }, 1)).status).toBe(200);
  expect((await change('a', { role: 'operator' }, 2)).status).toBe(200);
  expect((await post(ACCOUNTS, { id: 'b', role: 'rule-author', signIn: 'oidc', ...link })).status).toBe(201);
  await keyOnceHeld('operator');
});
