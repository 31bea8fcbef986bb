import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { testMysqlServer } from '../services/private-mariadb.js';
import { startPrivateRedis } from '../services/private-redis.js';
import { ALL_IN_ONE, WELCOME_ADDRESS } from './harness/embedded-system.js';
import { it } from './harness/it.js';
import { SERVICE, WORKER } from './harness/production-system.js';
import { REPOSITORY, StartedProcess } from './harness/started-process.js';

const START_WITHIN_MS = 60_000;

const PASSWORD = 'nobody-is-to-read-this';

describe('a start that can not succeed ends with code 1 and one clear message', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hongzhu-e2e-start-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const failing = async (env: Readonly<Record<string, string>>, script = ALL_IN_ONE): Promise<string> => {
    const process = new StartedProcess(script, {
      PORT: '0',
      HONGZHU_SAMPLE: 'none',
      HONGZHU_DATA_DIR: join(folder, 'data'),
      ...env,
    });
    const { code } = await process.exit;
    expect({ code, output: process.output }).toMatchObject({ code: 1 });
    expect(process.output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    return process.output;
  };

  it('a rule document with a fault: the file, the place and the fault are named', async () => {
    const rules = join(folder, 'rules');
    await cp(join(REPOSITORY, 'rules'), rules, { recursive: true });
    const file = join(rules, 'five-ones', 'f5-corridor.json');
    const document = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    await writeFile(file, JSON.stringify({ ...document, requirement: { all: [] } }));
    const output = await failing({ HONGZHU_RULES_DIR: rules });
    expect(output).toMatch(/five-ones\/f5-corridor\.json \/requirement/);
    await writeFile(file, '{"id": ');
    expect(await failing({ HONGZHU_RULES_DIR: rules })).toMatch(/five-ones\/f5-corridor\.json.*invalid_json/);
  });

  it('a folder without rules, and one that is not there', async () => {
    expect(await failing({ HONGZHU_RULES_DIR: await mkdtemp(join(folder, 'empty-')) })).toMatch(
      /no rule set/,
    );
    expect(await failing({ HONGZHU_RULES_DIR: join(folder, 'nowhere') })).toContain(join(folder, 'nowhere'));
  });

  it('one of the two addresses alone, and addresses that are none', async () => {
    const database = 'mysql://u:p@127.0.0.1:3306/x';
    const [noRedis, noDatabase, noneSuch, shortToken] = await Promise.all([
      failing({ HONGZHU_DATABASE_URL: database }),
      failing({ HONGZHU_REDIS_URL: 'redis://127.0.0.1:6379' }),
      failing({ HONGZHU_DATABASE_URL: 'oracle://x', HONGZHU_REDIS_URL: 'redis://x' }),
      failing({ HONGZHU_ADMIN_TOKEN: 'short' }),
    ]);
    expect(noRedis).toMatch(/HONGZHU_DATABASE_URL.*HONGZHU_REDIS_URL/);
    expect(noDatabase).toMatch(/HONGZHU_DATABASE_URL.*HONGZHU_REDIS_URL/);
    expect(noneSuch).toMatch(/HONGZHU_DATABASE_URL: .*mysql:\/\//);
    expect(shortToken).toMatch(/HONGZHU_ADMIN_TOKEN: .*16/);
  });

  it('a key that is none, or that is given twice', async () => {
    const [noKey, noFile, twice, noPredecessor, noSecretKey] = await Promise.all([
      failing({ HONGZHU_SIGNING_KEY: 'a-secret-that-is-no-key' }),
      failing({ HONGZHU_SIGNING_KEY_FILE: join(folder, 'no-such-key.pem') }),
      failing({ HONGZHU_SIGNING_KEY: 'x', HONGZHU_SIGNING_KEY_FILE: 'y' }),
      failing({ HONGZHU_RETIRED_PUBLIC_KEYS: 'x' }),
      failing({ HONGZHU_SECRET_KEY: 'a-secret-that-is-no-key' }),
    ]);
    expect(noKey).toMatch(/HONGZHU_SIGNING_KEY: .*Ed25519/);
    expect(noKey).not.toContain('a-secret');
    expect(noFile).toContain(join(folder, 'no-such-key.pem'));
    expect(twice).toMatch(/one of HONGZHU_SIGNING_KEY and HONGZHU_SIGNING_KEY_FILE/);
    expect(noSecretKey).toMatch(/HONGZHU_SECRET_KEY: .*32/);
    expect(noSecretKey).not.toContain('a-secret');
    expect(noPredecessor).toMatch(/HONGZHU_RETIRED_PUBLIC_KEYS/);
  });

  it('a port in use, and a data folder in use', async () => {
    const first = new StartedProcess(ALL_IN_ONE, {
      PORT: '0',
      HONGZHU_SAMPLE: 'none',
      HONGZHU_DATA_DIR: join(folder, 'first'),
    });
    const [, url] = await first.untilPrinted(WELCOME_ADDRESS, START_WITHIN_MS);
    const { port } = new URL(url!);
    const [takenPort, takenFolder] = await Promise.all([
      failing({ PORT: port }),
      failing({ HONGZHU_DATA_DIR: join(folder, 'first') }),
    ]);
    expect(takenPort).toMatch(new RegExp(`in use.*:${port}`));
    expect(takenFolder).toMatch(/in use by another/);
    expect(takenFolder).toContain(join(folder, 'first'));
    expect((await fetch(`${url!}/health/ready`)).status).toBe(200);
    expect((await first.stop('SIGINT')).code).toBe(0);
  });

  for (const script of [SERVICE, WORKER]) {
    it(`${script}: a database that does not answer, or lets nobody in, is named without the password`, async () => {
      const [redis, mysql] = await Promise.all([startPrivateRedis(), testMysqlServer()]);
      try {
        const env = {
          HONGZHU_REDIS_URL: redis.url,
          HONGZHU_DATABASE_URL: `mysql://u:${PASSWORD}@127.0.0.1:1/city`,
        };
        const deaf = await failing(env, script);
        expect(deaf).toMatch(/127\.0\.0\.1:1\/city.*ECONNREFUSED/);
        const url = new URL(await mysql.createDatabase());
        url.password = PASSWORD;
        const closed = await failing({ ...env, HONGZHU_DATABASE_URL: url.href }, script);
        expect(closed).toContain(`${url.host}${url.pathname}`);
        expect(closed).toContain('ER_ACCESS_DENIED_ERROR');
        expect(deaf + closed).not.toContain(PASSWORD);
      } finally {
        await Promise.all([redis.stop(), mysql.stop()]);
      }
    });

    it(`${script}: a Redis that does not answer, and one that may throw jobs away`, async () => {
      const env = {
        HONGZHU_DATABASE_URL: 'mysql://u:p@127.0.0.1:1/x',
        HONGZHU_REDIS_URL: 'redis://127.0.0.1:1',
      };
      expect(await failing(env, script)).toContain('redis://127.0.0.1:1');
      const forgetful = await startPrivateRedis(['--maxmemory-policy', 'allkeys-lru']);
      try {
        expect(await failing({ ...env, HONGZHU_REDIS_URL: forgetful.url }, script)).toContain('noeviction');
      } finally {
        await forgetful.stop();
      }
    });
  }
});
