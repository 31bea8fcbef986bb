import { connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { aRunningApplication, TOKEN, type RunningApplication } from './running-application.fixture.js';

let running: RunningApplication | null = null;
afterEach(async () => {
  await running?.app.close();
  running = null;
});

/** Sends the beginning of a request and then a byte at a time, until the connection is closed; answers what was said. */
function trickle(url: string, beginning: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    let answer = '';
    let drip: NodeJS.Timeout | undefined;
    const socket = connect(Number(port), hostname, () => {
      socket.write(beginning);
      drip = setInterval(() => socket.write(' '), 20);
    });
    socket.on('data', (data) => (answer += data.toString()));
    socket.once('error', reject);
    socket.once('close', () => {
      clearInterval(drip);
      resolve(answer);
    });
  });
}

describe('a request that comes byte by byte', () => {
  const head = `POST /api/v1/sweeps HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${TOKEN}\r\nContent-Type: application/json\r\n`;

  it.each([
    ['in its body', `${head}Content-Length: 100000\r\n\r\n{`],
    ['in a header', `${head}X-Slow: `],
  ])('%s is ended by 408 when its time is over', async (_, beginning) => {
    running = await aRunningApplication({ options: { requestWithinMs: 300 } });
    const answer = await trickle(running.url, beginning);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"request_timeout"');
  });
});
