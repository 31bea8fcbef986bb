import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  EVERYWHERE,
  extentOf,
  mayNameMarkets,
  OWNER,
  partsOf,
  PERMISSIONS,
  roleMay,
  ROLES,
  TOWNS_OF_ROLE,
  type Holder,
} from '@hongzhu/permissions';
import {
  KEY_ROLES,
  type InitialAccountView,
  type NewAccessKeyView,
  type SessionView,
} from '@hongzhu/contracts';
import type { Need } from './http/permissions/needs.decorator.js';
import { openApiDocument } from './openapi/openapi-document.js';
import {
  aRunningApplication,
  BEARER,
  callerOf,
  JSON_BODY,
  type Answer,
  type RunningApplication,
} from './running-application.fixture.js';

const ID = '01a20807-a223-707c-8431-b80fb7f56647';
const PUBLIC = [
  ...[
    'GET /',
    'GET /health/live',
    'GET /health/ready',
    'GET /api/v1/health/live',
    'GET /api/v1/health/ready',
  ],
  'POST /api/v1/session',
  ...['GET /api/v1/session/oidc/start', 'GET /api/v1/session/oidc/callback'],
  ...['GET /api/v1/session/oidc/end', 'GET /api/v1/session/ways'],
];

interface Route {
  readonly method: string;
  readonly path: string;
  readonly need: Need;
  readonly statuses: readonly string[];
}

/** What no route takes before there are drafts of rules. */
const NOT_YET = ['draft Rule', 'approve Rule'];

let running: RunningApplication;
let call: ReturnType<typeof callerOf>;
let routes: readonly Route[];
beforeAll(async () => {
  running = await aRunningApplication();
  call = callerOf(running);
  const operations = Object.entries(openApiDocument(running.app).paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Record<string, unknown>>).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      need: operation['x-permission'] as Need,
      statuses: Object.keys(operation['responses'] as object),
    })),
  );
  routes = operations;
});
afterAll(() => running.app.close());

/** Every role, with all towns, with one and with one market, as far as the role goes with them. */
const HOLDERS: readonly Holder[] = [
  { role: OWNER, ...EVERYWHERE },
  ...ROLES.flatMap((role): Holder[] => [
    ...(TOWNS_OF_ROLE[role] === 'some' ? [] : [{ role, ...EVERYWHERE }]),
    ...(TOWNS_OF_ROLE[role] === 'all' ? [] : [{ role, towns: ['t1'], markets: null }]),
    ...(mayNameMarkets(role) ? [{ role, towns: ['t1'], markets: ['m1'] }] : []),
  ]),
];

const nameOf = ({ role, towns, markets }: Holder): string =>
  `${role}-${towns === null ? 'all' : markets === null ? 'one' : 'market'}`;

async function headersOf(holder: Holder): Promise<Record<string, string>> {
  if (holder.role === OWNER) return BEARER;
  const body = JSON.stringify({ account: nameOf(holder), ...holder });
  const made = await call('POST', '/api/v1/access-keys', { headers: JSON_BODY, body });
  return { authorization: `Bearer ${(made.json as NewAccessKeyView).key}` };
}

/** What a browser sends in which the holder has signed in, with a password of its own. */
async function browserOf(holder: Holder): Promise<Record<string, string>> {
  const id = `${nameOf(holder)}-person`;
  const body = JSON.stringify({ id, ...holder });
  const made = await call('POST', '/api/v1/accounts', { headers: JSON_BODY, body });
  const { initialPassword: password } = made.json as InitialAccountView;
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const signIn = JSON.stringify({ account: id, password });
  const first = await call('POST', '/api/v1/session', { headers, body: signIn });
  const next = JSON.stringify({ password, newPassword: 'A pearl of its own' });
  const changed = await call('PUT', '/api/v1/session/password', {
    headers: { ...headers, ...sessionHeaders(first) },
    body: next,
  });
  return { 'sec-fetch-site': 'same-origin', ...sessionHeaders(changed) };
}
const sessionHeaders = ({ headers, json }: Answer): Record<string, string> => ({
  cookie: headers.get('set-cookie')!.split(';', 1)[0]!,
  'x-csrf-token': (json as SessionView).csrfToken,
});

const addressOf = (path: string): string =>
  path
    .replace('{year}', '2027')
    .replace('{version}', '1')
    .replace(/\{\w+\}/g, ID);

/** The code with which a holder is refused; null where it is let in. */
function refusalOf({ role, towns, markets }: Holder, need: Need): string | null {
  if (need === 'anyone' || need === 'any-account') return null;
  if (!roleMay(role, need)) return 'permission_required';
  // It is asked without naming towns, which means all of them.
  if (need === 'run TownSweep' && !roleMay(role, 'run Sweep')) return 'permission_required';
  const extent = extentOf(partsOf(need).resource);
  if (extent === 'own' && towns === null && !roleMay(role, 'run Import')) return 'own_towns_required';
  if (extent === 'whole' && markets !== null) return 'whole_towns_required';
  return extent === 'all' && towns !== null ? 'all_towns_required' : null;
}

it('whom a role lets not pass is told which roles may', async () => {
  const headers = {
    ...(await headersOf({ role: 'operator', ...EVERYWHERE })),
    'accept-language': 'en',
  };
  expect((await call('GET', '/api/v1/access-keys', { headers })).json).toMatchObject({
    status: 403,
    code: 'permission_required',
    permission: 'read AccessKey',
    roles: ['administrator', 'auditor'],
    detail: expect.stringContaining('these roles has to do it: administrator, auditor'),
  });
});

it('the roles that a key can be given are those that the permissions know', () => {
  expect(KEY_ROLES).toEqual(ROLES);
});

/** Asks every route but those that end the session; it is asked with nothing, so that what passes changes nothing. */
async function expectWalk(holder: Holder, headers: Record<string, string>): Promise<void> {
  for (const { method, path, need } of routes) {
    const endsSession = method === 'DELETE' && ['/api/v1/session', '/api/v1/session/all'].includes(path);
    if (endsSession && headers['cookie'] !== undefined) continue;
    const answer = await call(method, addressOf(path), { headers });
    const { code } = (answer.status === 403 ? answer.json : { code: null }) as { code: string | null };
    expect([method, path, code]).toEqual([method, path, refusalOf(holder, need)]);
    if (need !== 'anyone') expect([method, path, answer.status]).not.toEqual([method, path, 401]);
  }
}

describe('every route', () => {
  it('says what it takes, and all that can be permitted is taken somewhere', () => {
    expect(routes.length).toBeGreaterThan(60);
    expect(routes.filter(({ need }) => need === undefined)).toEqual([]);
    const taken = new Set<string>(routes.map(({ need }) => need));
    expect(PERMISSIONS.filter((permission) => !taken.has(permission))).toEqual(NOT_YET);
  });

  it('is public only where nothing of the registry is', () => {
    const open = routes
      .filter(({ need }) => need === 'anyone')
      .map(({ method, path }) => `${method} ${path}`);
    expect(open.filter((route) => !PUBLIC.includes(route))).toEqual([]);
  });

  it('that takes a permission documents that it may be refused', () => {
    const silent = routes.filter(
      ({ need, statuses }) => need !== 'anyone' && need !== 'any-account' && !statuses.includes('403'),
    );
    expect(silent).toEqual([]);
  });

  it('asks strangers who they are', async () => {
    for (const { method, path, need } of routes) {
      const { status } = await call(method, addressOf(path), { headers: {} });
      expect([method, path, status === 401]).toEqual([method, path, need !== 'anyone']);
    }
  });

  it.each(HOLDERS)('lets pass whom the permissions let pass: %j', async (holder) => {
    await expectWalk(holder, await headersOf(holder));
  });

  it.each(HOLDERS.filter(({ role }) => role !== OWNER))(
    'lets pass who has signed in as it lets pass who has a key: %j',
    async (holder) => {
      await expectWalk(holder, await browserOf(holder));
    },
  );
});
