import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { MarketView, SweepView, TaskSummaryView } from '@hongzhu/contracts';
import { ApiClient } from './harness/api-client.js';
import { ALL_IN_ONE, WELCOME_ADDRESS } from './harness/embedded-system.js';
import { it } from './harness/it.js';
import { allItems } from './harness/pages.js';
import { REPOSITORY, StartedProcess } from './harness/started-process.js';

/** What `npm start` runs. */
const START = 'scripts/start.mjs';
const STOP_WITHIN_MS = 5_000;
const FIRST_RUN_WITHIN_MS = 120_000;
const LONG = 180_000;

describe('the one command that starts everything', () => {
  let dataDir: string;
  let process: StartedProcess;
  let token: string;
  let before: unknown;

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'hongzhu-e2e-start-'));
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  const start = (script: string): StartedProcess =>
    new StartedProcess(script, { PORT: '0', HONGZHU_DATA_DIR: dataDir });
  const api = async (): Promise<ApiClient> => {
    const [, url] = await process.untilPrinted(WELCOME_ADDRESS, FIRST_RUN_WITHIN_MS);
    return new ApiClient(() => url!, token);
  };
  const found = async (client: ApiClient): Promise<unknown> => ({
    sweeps: await allItems<SweepView>(client, '/sweeps'),
    markets: await allItems<MarketView>(client, '/markets', { limit: 500 }),
    tasks: (await client.get<TaskSummaryView>('/tasks/summary')).body,
  });

  it(
    'interrupted in its first run it ends cleanly within five seconds',
    async () => {
      process = start(ALL_IN_ONE);
      await process.untilPrinted(/first run/, FIRST_RUN_WITHIN_MS);
      await sleep(1_000);
      const { code, afterMs } = await process.stop('SIGINT');
      expect({ code, output: process.output }).toMatchObject({ code: 0 });
      expect(afterMs).toBeLessThan(STOP_WITHIN_MS);
    },
    LONG,
  );

  it(
    'started again it goes on, and prints the address, how to authenticate and what was found',
    async () => {
      process = start(START);
      await process.untilPrinted(/Ctrl-C/, FIRST_RUN_WITHIN_MS);
      token = (await readFile(join(dataDir, 'admin-token'), 'utf8')).trim();
      expect(process.output).toMatch(/Authorization: Bearer \S+/);
      expect(process.output).toMatch(/last sweep \d{4}-\d\d-\d\d complete: 258 个市场 markets/);
      for (const verdict of [
        'compliant',
        'non-compliant',
        'in grace',
        'insufficient data',
        'not applicable',
      ]) {
        expect(process.output).toMatch(new RegExp(`^ *[\\d,]+ +\\S+ ${verdict}$`, 'm'));
      }
      before = await found(await api());
      expect(before).toMatchObject({ sweeps: [{ status: 'complete', expected: { markets: 258 } }] });
      expect((before as { markets: unknown[] }).markets).toHaveLength(258);
    },
    LONG,
  );

  it('Ctrl-C ends it within five seconds with exit code 0', async () => {
    const { code, afterMs } = await process.stop('SIGINT');
    expect({ code, output: process.output.slice(-500) }).toMatchObject({ code: 0 });
    expect(afterMs).toBeLessThan(STOP_WITHIN_MS);
  });

  it(
    'the next time it keeps its data and its token, and does not show the token again',
    async () => {
      process = start(ALL_IN_ONE);
      const client = await api();
      await process.untilPrinted(/Ctrl-C/, FIRST_RUN_WITHIN_MS);
      expect(process.output).not.toContain(token);
      expect(process.output).not.toMatch(/first run/);
      expect(await found(client)).toEqual(before);
      const { code, afterMs } = await process.stop('SIGTERM');
      expect(code).toBe(0);
      expect(afterMs).toBeLessThan(STOP_WITHIN_MS);
    },
    LONG,
  );
});

describe('a start that can not succeed ends with code 1 and one clear message', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hongzhu-e2e-start-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const failing = async (env: Readonly<Record<string, string>>): Promise<string> => {
    const process = new StartedProcess(ALL_IN_ONE, {
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
    const both = /HONGZHU_DATABASE_URL.*HONGZHU_REDIS_URL/;
    expect(await failing({ HONGZHU_DATABASE_URL: 'mysql://u:p@127.0.0.1:3306/x' })).toMatch(both);
    expect(await failing({ HONGZHU_REDIS_URL: 'redis://127.0.0.1:6379' })).toMatch(both);
    expect(await failing({ HONGZHU_DATABASE_URL: 'oracle://x', HONGZHU_REDIS_URL: 'redis://x' })).toMatch(
      /HONGZHU_DATABASE_URL: .*mysql:\/\//,
    );
    expect(await failing({ HONGZHU_ADMIN_TOKEN: 'short' })).toMatch(/HONGZHU_ADMIN_TOKEN: .*16/);
  });

  it('a port in use, and a data folder in use', async () => {
    const first = new StartedProcess(ALL_IN_ONE, {
      PORT: '0',
      HONGZHU_SAMPLE: 'none',
      HONGZHU_DATA_DIR: join(folder, 'first'),
    });
    const [, url] = await first.untilPrinted(WELCOME_ADDRESS, FIRST_RUN_WITHIN_MS);
    const { port } = new URL(url!);
    expect(await failing({ PORT: port })).toMatch(new RegExp(`in use.*${port}|${port}.*in use`));
    expect(await failing({ HONGZHU_DATA_DIR: join(folder, 'first') })).toContain(join(folder, 'first'));
    expect((await fetch(`${url!}/health/ready`)).status).toBe(200);
    expect((await first.stop('SIGINT')).code).toBe(0);
  });
});
