import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { testMysqlServer } from '../services/private-mariadb.js';
import { it } from './harness/it.js';
import { productionLaunch, SERVICE, type ProductionLaunch } from './harness/production-system.js';
import { StartedProcess } from './harness/started-process.js';
import { ADMIN_TOKEN, SETTINGS, untilReady } from './harness/system.js';
import { until } from './harness/until.js';

const ADDRESS = /listening on (http:\/\/[^\s"]+) with 3 processes/;
const LONG = 90_000;
const REQUESTS = 40;

/** The processes that another has started and that have not ended. */
async function childrenOf(pid: number): Promise<number[]> {
  const children = await readFile(`/proc/${String(pid)}/task/${String(pid)}/children`, 'utf8').catch(
    () => '',
  );
  return children.split(' ').filter(Boolean).map(Number);
}

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a service of three processes', () => {
  let launch: ProductionLaunch;
  let service: StartedProcess;
  let url: string;

  beforeAll(async () => {
    launch = await productionLaunch(undefined, { HONGZHU_SERVICE_PROCESSES: '3' });
    service = new StartedProcess(SERVICE, launch.settings);
    url = await untilReady(service, ADDRESS);
  }, LONG);
  afterAll(async () => {
    await service.kill();
    await launch.cleanUp();
  }, 30_000);

  /** By a connection of its own, so that it comes to the next process. */
  const get = (path: string): Promise<Response> =>
    fetch(url + path, { headers: { authorization: `Bearer ${ADMIN_TOKEN}`, connection: 'close' } });
  const factsAsked = async (): Promise<number> => {
    const figures = await (await get('/metrics')).text();
    const line =
      /^hongzhu_http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/facts",status="200"\} (\d+)$/m;
    return Number(line.exec(figures)?.[1] ?? 0);
  };
  const started = (): Promise<number[]> => childrenOf(service.pid);
  const untilThree = (without?: number): Promise<true> =>
    until(
      async () => {
        const children = await started();
        return (children.length === 3 && !children.includes(without ?? NaN)) || undefined;
      },
      { what: 'there are three processes', withinMs: 30_000 },
    );

  it('answers from each of them, and each tells the figures of all', async () => {
    expect(await started()).toHaveLength(3);
    for (let i = 0; i < REQUESTS; i += 1) expect((await get('/api/v1/facts')).status).toBe(200);
    const areCounted = async (): Promise<true | undefined> => (await factsAsked()) === REQUESTS || undefined;
    await until(areCounted, { what: 'all answers are counted', withinMs: 5_000 });
    for (let i = 0; i < 6; i += 1) expect(await factsAsked()).toBe(REQUESTS);
  });

  it("tells an operator that the account of the database may alter the audit log, as the tables' owner may", () => {
    expect(service.output).toMatch(/audit_log_unprotected: .*npm run database:prepare/);
  });

  it('tells of the jobs that wait as often as there are, not once for each process', async () => {
    const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
    expect((await fetch(`${url}/api/v1/sweeps`, { method: 'POST', headers })).status).toBe(202);
    const figures = await (await get('/metrics')).text();
    expect(figures).toContain('hongzhu_queue_jobs{queue="sweeps",state="wait"} 1\n');
    expect(figures).toContain('hongzhu_queue_jobs{queue="imports",state="wait"} 0\n');
  });

  it(
    'replaces one that was killed, and answers meanwhile',
    async () => {
      const [victim = 0] = await started();
      process.kill(victim, 'SIGKILL');
      await untilThree(victim);
      const answersToo = (): true | undefined =>
        service.output.match(/Server listening at/g)?.length === 4 || undefined;
      await until(answersToo, { what: 'the new process answers', withinMs: 30_000 });
      expect(service.output).toMatch(/a process of the service ended \(SIGKILL\); another one is started/);
      for (let i = 0; i < 9; i += 1) expect((await get('/api/v1/facts')).status).toBe(200);
      expect(await factsAsked()).toBeGreaterThan(0);
    },
    LONG,
  );

  it('ends with all of them, in good order, when it is told to', async () => {
    await untilThree();
    const children = await started();
    expect(await service.stop()).toMatchObject({ code: 0, signal: null });
    expect(children.filter(isRunning)).toEqual([]);
  });

  it(
    'takes them along when it is killed itself',
    async () => {
      const other = new StartedProcess(SERVICE, launch.settings);
      await untilReady(other, ADDRESS);
      const children = await childrenOf(other.pid);
      await other.kill();
      const areGone = (): true | undefined => !children.some(isRunning) || undefined;
      await until(areGone, { what: 'the processes have ended', withinMs: 10_000 });
    },
    LONG,
  );
});

describe('a service of several processes that can not start', () => {
  it(
    'ends with code 1 after one try, and says why',
    async () => {
      const mysql = await testMysqlServer();
      const service = new StartedProcess(SERVICE, {
        ...SETTINGS,
        HONGZHU_SERVICE_PROCESSES: '3',
        HONGZHU_DATABASE_URL: await mysql.createDatabase(),
        HONGZHU_REDIS_URL: 'redis://127.0.0.1:1',
      });
      const { code } = await service.exit;
      await mysql.stop();
      expect(code).toBe(1);
      expect(service.output.match(/redis/gi)?.length).toBeGreaterThan(0);
      expect(service.output.match(/A process of the service did not start/g)).toHaveLength(1);
    },
    LONG,
  );
});
