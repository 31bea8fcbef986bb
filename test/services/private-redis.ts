import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.js';

export interface PrivateRedis {
  readonly url: string;
  /** SIGSTOP: it keeps its connections and answers nothing. */
  freeze(): void;
  thaw(): void;
  /** kill -9, then a new server on the same port and folder. */
  crashAndRestart(): Promise<void>;
  /** Sends one command, without spaces inside its words and without a password, and answers the server's reply as it comes. */
  send(command: string): Promise<string>;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

const DURABLE = ['--maxmemory-policy', 'noeviction', '--appendonly', 'yes'];

/**
 * A Redis of the test's own, on a free loopback port, with its own folder. `settings` are arguments of
 * redis-server. With a password it lets nobody in without, and `url` has it. Fails, and says what to install, when there is no
 * redis-server.
 */
export async function startPrivateRedis(
  ownSettings: readonly string[] = DURABLE,
  password: string | null = null,
): Promise<PrivateRedis> {
  const folder = await mkdtemp(join(tmpdir(), 'hongzhu-redis-'));
  const port = await freePort();
  const settings = [...ownSettings, ...(password === null ? [] : ['--requirepass', password])];
  const user = password === null ? '' : `:${encodeURIComponent(password)}@`;
  let server = await start(port, folder, settings);
  const end = async (): Promise<void> => {
    const ended = once(server, 'close');
    server.kill('SIGKILL');
    await ended;
  };
  return {
    url: `redis://${user}127.0.0.1:${String(port)}`,
    freeze: () => void server.kill('SIGSTOP'),
    thaw: () => void server.kill('SIGCONT'),
    crashAndRestart: async () => {
      await end();
      server = await start(port, folder, settings);
    },
    send: (command) => send(port, command),
    stop: async () => {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function start(port: number, folder: string, settings: readonly string[]): Promise<ChildProcess> {
  const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
  const server = spawn('redis-server', [...place, ...settings], {
    stdio: 'ignore',
    env: { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/bin:/usr/local/bin:/usr/sbin` },
  });
  const failed = new Promise<never>((_resolve, reject) => {
    server.once('error', (cause) => {
      reject(
        new Error('redis-server could not be started; on Debian: apt-get install redis-server', { cause }),
      );
    });
    server.once('exit', (code) => {
      reject(new Error(`redis-server ended at once, with ${String(code)}`));
    });
  });
  await Promise.race([answering(port), failed]);
  failed.catch(() => undefined);
  return server;
}

async function answering(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await answersPing(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`redis-server does not answer on port ${String(port)}`);
}

function send(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(`${command}\r\n`));
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString());
    });
    socket.once('error', reject);
  });
}

function answersPing(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
    const answer = (isUp: boolean): void => {
      socket.destroy();
      resolve(isUp);
    };
    socket.once('data', (data) => answer(/^(\+PONG|-NOAUTH)/.test(data.toString())));
    socket.once('error', () => answer(false));
  });
}
