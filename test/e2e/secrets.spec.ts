import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { databaseAccount } from '../services/database-account.js';
import { freePort } from '../services/free-port.js';
import { AUDIENCE, CLIENT, OpenIdProvider } from '../services/openid-provider.js';
import { startPrivateMariadb, type PrivateMariadb } from '../services/private-mariadb.js';
import { startPrivateRedis, type PrivateRedis } from '../services/private-redis.js';
import { ProviderBrowser } from '../services/provider-browser.js';
import { SessionBrowser } from '../services/session-browser.js';
import { everythingIn } from './attack/kept-by-queues.js';
import { secretsIn } from './attack/secret-forms.js';
import type { Answer } from './harness/api-client.js';
import { city } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus } from './harness/jobs.js';
import { productionLaunch, SERVICE, WORKER } from './harness/production-system.js';
import { KEPT_OUTPUT, StartedProcess } from './harness/started-process.js';
import { System, untilReady } from './harness/system.js';
import { until } from './harness/until.js';

const planted = (): string => `pl@nted/${randomBytes(12).toString('hex')}`;
const { privateKey } = generateKeyPairSync('ed25519');
const SECRETS = {
  admin: `planted-admin-${randomBytes(12).toString('hex')}`,
  sealing: randomBytes(32).toString('base64'),
  signing: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  database: planted(),
  redis: planted(),
  client: CLIENT.secret,
};
const WRONG = { wrongDatabase: planted(), wrongRedis: planted(), wrongClient: planted() };
const ACCOUNT = 'planted';
const CALLBACK = '/api/v1/session/oidc/callback';
const ADDRESS = /listening on (http:\/\/[^\s"]+)/;

const found = (text: string): string[] => [
  ...secretsIn(text, { ...SECRETS, ...WRONG }, ACCOUNT),
  ...secretsIn(text, { client: CLIENT.secret, wrongClient: WRONG.wrongClient }, CLIENT.id),
];

describe('secrets', () => {
  /** All that was answered. */
  const answers: string[] = [];
  let folder: string;
  let mysql: PrivateMariadb;
  let redis: PrivateRedis;
  let provider: OpenIdProvider;
  let system: System;

  let stopped: Promise<unknown> | null = null;
  const stopServers = () => (stopped ??= Promise.all([mysql.stop(), redis.stop(), provider.stop()]));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hongzhu-planted-'));
    const token = join(folder, 'token');
    await writeFile(token, `${SECRETS.admin}\n`);
    const port = String(await freePort());
    const url = `http://127.0.0.1:${port}`;
    [mysql, redis, provider] = await Promise.all([
      startPrivateMariadb(),
      startPrivateRedis(undefined, SECRETS.redis),
      OpenIdProvider.start(`${url}${CALLBACK}`),
    ]);
    const settings = {
      ...{ HONGZHU_ADMIN_TOKEN: '', HONGZHU_ADMIN_TOKEN_FILE: token, HONGZHU_LOG_LEVEL: 'debug' },
      ...{ HONGZHU_SECRET_KEY: SECRETS.sealing, HONGZHU_SIGNING_KEY: SECRETS.signing },
      HONGZHU_DATABASE_URL: await databaseAccount(await mysql.createDatabase(), ACCOUNT, SECRETS.database),
      ...{ PORT: port, HONGZHU_PUBLIC_URL: url, HONGZHU_OIDC_ISSUER: provider.issuer },
      ...{ HONGZHU_OIDC_CLIENT_ID: CLIENT.id, HONGZHU_OIDC_CLIENT_SECRET: CLIENT.secret },
      HONGZHU_OIDC_AUDIENCE: AUDIENCE,
    };
    const launch = await productionLaunch({ url: redis.url, stop: async () => undefined }, settings, mysql);
    system = await System.start(launch);
  }, 180_000);
  afterAll(async () => {
    try {
      await system.stop();
    } finally {
      await stopServers();
      await rm(folder, { recursive: true });
    }
  }, 60_000);

  const as = { token: SECRETS.admin };
  const kept = <T>(answer: Answer<T>): Answer<T> => {
    answers.push(answer.text, JSON.stringify([...answer.headers]));
    return answer;
  };
  const get = async (path: string, token = SECRETS.admin) => kept(await system.api.get(path, { token }));
  const post = async <T>(path: string, body: unknown) => kept(await system.api.post<T>(path, body, as));
  const logs = (): string => {
    const { service, worker } = system;
    for (const { output } of [service, worker]) expect(output.length).toBeLessThan(KEPT_OUTPUT);
    return service.output + worker.output;
  };
  /** What comes of a sign-in at the provider, at a service at that address. */
  const signIn = async (url: string): Promise<number> => {
    const browser = new SessionBrowser(url);
    const back = new URL(await new ProviderBrowser().signIn(await browser.begin(), 'planted-person'));
    const answer = await browser.open(back.pathname + back.search);
    answers.push(await answer.text());
    return answer.status;
  };

  it('of the configuration, of requests and of answers are in no log, also where everything is logged', async () => {
    const made = await system.api.post<{ key: string }>(
      '/access-keys',
      { account: 'planted', role: 'auditor' },
      as,
    );
    const { key } = expectStatus(made, 201).body;
    expectStatus(await get('/facts', key), 200);
    expectStatus(await get('/facts', 'planted-wrong-token'), 401);
    expectStatus(kept(await system.api.get('/tasks', { ...as, query: { q: 'planted-query' } })), 200);
    expectStatus(await post('/sweeps', { planted: 'planted-body' }), 422);
    const told = logs();
    expect(told).toContain('/api/v1/facts');
    for (const secret of [key, 'planted-wrong-token', 'planted-query', 'planted-body'])
      expect(told).not.toContain(secret);
    expect(found(told)).toEqual([]);
  });

  it('of database, Redis and provider are used, and are in no log, figure, job, entry, answer or key of Redis', async () => {
    const snapshot = city('city-1');
    const imported = expectStatus(await post<{ id: string }>('/imports', snapshot), 202).body;
    await until(async () => over(`/imports/${imported.id}`), {
      what: 'the import is over',
      withinMs: 90_000,
    });
    const swept = expectStatus(await post<{ id: string }>('/sweeps', { asOf: snapshot.asOf }), 202).body;
    await until(async () => over(`/sweeps/${swept.id}`), { what: 'the sweep is over', withinMs: 90_000 });
    // The person has no account here: that is known once the secret of the client was shown.
    expect(await signIn(system.url)).toBe(401);
    expect(answers.at(-1)).toContain('account_not_linked');
    for (const path of ['/audit-log', '/whoami', '/sweeps', '/imports', '/access-keys'])
      expectStatus(await get(path), 200);
    for (const path of ['/health/ready', '/queue-board/api/queues?activeQueue=chunks']) await get(path);
    const figures = await Promise.all([`${system.url}/metrics`, workerFigures()].map(textAt));
    for (const each of figures) expect(each).toContain('process_resident_memory_bytes');
    const inRedis = await everythingIn(redis.url);
    expect(inRedis).toContain(swept.id);
    expect(found([logs(), inRedis, ...figures, ...answers].join('\n'))).toEqual([]);
  });

  for (const script of [SERVICE, WORKER]) {
    it(`that let nobody in are in no log of a start of ${script}, which fails`, async () => {
      const wrong = (name: string, password: string): Record<string, string> => {
        const url = new URL(system.settings[name]!);
        url.password = encodeURIComponent(password);
        return { [name]: url.href };
      };
      const starts = [
        wrong('HONGZHU_DATABASE_URL', WRONG.wrongDatabase),
        wrong('HONGZHU_REDIS_URL', WRONG.wrongRedis),
      ];
      for (const one of starts) {
        const started = new StartedProcess(script, { ...system.settings, ...one, PORT: '0' });
        const { code } = await started.exit;
        expect({ code, said: started.output }).toMatchObject({ code: 1 });
        expect(started.output).toMatch(/ER_ACCESS_DENIED_ERROR|The queue refused/);
        expect(found(started.output)).toEqual([]);
      }
    });
  }

  it('that the provider does not take are in no log and no answer', async () => {
    const env = { ...system.settings, PORT: '0', HONGZHU_OIDC_CLIENT_SECRET: WRONG.wrongClient };
    const other = new StartedProcess(SERVICE, env);
    try {
      expect(await signIn(await untilReady(other, ADDRESS))).toBeGreaterThanOrEqual(400);
      expect(answers.at(-1)).not.toContain('account_not_linked');
      expect(found([other.output, ...answers].join('\n'))).toEqual([]);
    } finally {
      await other.stop();
    }
  });

  it('are in no log and no answer either once database, Redis and provider are gone', async () => {
    await stopServers();
    for (const path of ['/tasks', '/audit-log', '/health/ready', '/queue-board/api/queues'])
      expect((await get(path)).status).toBeGreaterThanOrEqual(500);
    expect((await post('/sweeps', {})).status).toBeGreaterThanOrEqual(500);
    const start = await new SessionBrowser(system.url).open('/api/v1/session/oidc/start');
    answers.push(await start.text());
    const isTold = async () => /ECONNREFUSED/.test(system.worker.output) || undefined;
    await until(isTold, { what: 'the worker has noticed', withinMs: 60_000 });
    answers.push(await textAt(`${system.url}/metrics`), await textAt(workerFigures()));
    expect(found([logs(), ...answers].join('\n'))).toEqual([]);
  });

  const over = async (path: string): Promise<true | undefined> =>
    ((await get(path)).body as { finishedAt: string | null }).finishedAt === null ? undefined : true;
  const workerFigures = (): string => /figures at (http:\S+?\/metrics)/.exec(system.worker.output)![1]!;
  const textAt = async (url: string): Promise<string> =>
    (await fetch(url, { headers: { authorization: `Bearer ${SECRETS.admin}` } })).text();
});
