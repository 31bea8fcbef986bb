import { connect } from 'node:net';
import { startPrivateRedis } from '../../services/private-redis.js';

export interface TestRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** Of the sixteen that a Redis has by default, for each of three processes of Jest; the first is left to others. */
const DATABASES = 5;
const PROCESSES = 3;
const own = (Number(process.env['JEST_WORKER_ID'] ?? '1') - 1) % PROCESSES;
let used = 0;

/** An emptied logical database of the server that `HONGZHU_TEST_REDIS_URL` names, else a private Redis. */
export async function testRedis(): Promise<TestRedis> {
  const given = process.env['HONGZHU_TEST_REDIS_URL'];
  if (given === undefined || given === '') return startPrivateRedis();
  const database = 1 + own * DATABASES + (used++ % DATABASES);
  await flush(new URL(given), database);
  return { url: `${given}/${String(database)}`, stop: () => Promise.resolve() };
}

function flush({ hostname, port }: URL, database: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(`SELECT ${String(database)}\r\nFLUSHDB\r\nQUIT\r\n`);
    });
    socket.on('data', (data) => (answer += data.toString()));
    socket.once('error', reject);
    socket.once('close', () => {
      if (answer === '+OK\r\n+OK\r\n+OK\r\n') resolve();
      else reject(new Error(`the test's Redis could not be emptied: ${answer}`));
    });
  });
}
