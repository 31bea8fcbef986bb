import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { MarketView, SweepView, TaskSummaryView } from '@hongzhu/contracts';
import { ApiClient } from '../harness/api-client.js';
import { ALL_IN_ONE, WELCOME_ADDRESS } from '../harness/embedded-system.js';
import { it } from '../harness/it.js';
import { allItems } from '../harness/pages.js';
import { StartedProcess } from '../harness/started-process.js';

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
      if (code !== 0) throw new Error(`ended with ${String(code)}:\n${process.output}`);
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
