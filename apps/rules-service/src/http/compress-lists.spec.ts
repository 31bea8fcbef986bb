import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { aRunningApplication, BEARER, type RunningApplication } from '../running-application.fixture.js';

let running: RunningApplication;
beforeAll(async () => {
  running = await aRunningApplication({});
});
afterAll(() => running.app.close());

interface Told {
  readonly coding: string | undefined;
  readonly vary: string | undefined;
  readonly bytes: Buffer;
}
/** As it came over the wire. */
const ask = (path: string, coding: string): Promise<Told> =>
  new Promise((resolve, reject) => {
    const headers = { ...BEARER, 'accept-encoding': coding, connection: 'close' };
    request(`${running.url}/api/v1${path}`, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const { 'content-encoding': told, vary } = answer.headers;
        resolve({ coding: told, vary, bytes: Buffer.concat(parts) });
      });
    })
      .on('error', reject)
      .end();
  });

describe('a long list', () => {
  it('comes compressed for whoever accepts it, and as it is for whoever does not', async () => {
    const [plain, zipped] = [await ask('/facts', 'identity'), await ask('/facts', 'br, gzip')];
    expect([plain.coding, zipped.coding]).toEqual([undefined, 'gzip']);
    expect([plain.vary, zipped.vary]).toEqual(['accept-encoding', 'accept-encoding']);
    expect(zipped.bytes.length).toBeLessThan(plain.bytes.length / 4);
    expect(gunzipSync(zipped.bytes).equals(plain.bytes)).toBe(true);
    expect((await ask('/facts', 'gzip;q=0')).coding).toBeUndefined();
  });

  it('alone is: not what is short', async () => {
    expect(await ask('/rule-sets', 'gzip')).toMatchObject({ coding: undefined, vary: undefined });
  });
});
