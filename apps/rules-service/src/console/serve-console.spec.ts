import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { aRunningApplication, type RunningApplication } from '../running-application.fixture.js';

const SCRIPT = 'export const built = "红珠";';
const PAGE = '<meta property="csp-nonce" nonce="__STYLE_NONCE__"><script src="/assets/main-a1.js"></script>';

let folder: string;
let running: RunningApplication | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hongzhu-console-'));
});
afterEach(async () => {
  await running?.app.close();
  running = null;
  rmSync(folder, { recursive: true, force: true });
});

/** A console as the build leaves it: a page, and an asset with its compressed copies. */
function build(): void {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'secret.js'), 'no asset');
  writeFileSync(join(folder, 'assets/main-a1.js'), SCRIPT);
  writeFileSync(join(folder, 'assets/main-a1.js.gz'), gzipSync(SCRIPT));
  writeFileSync(join(folder, 'assets/main-a1.js.br'), 'brotli');
}
async function serve() {
  running = await aRunningApplication({ options: { consoleFolder: folder } });
  const { url } = running;
  return (path: string, headers: Record<string, string> = {}) =>
    fetch(url + path, { headers: { 'accept-encoding': 'identity', ...headers } });
}
/** The answer to a path as it is written here, its body as it came: fetch would tidy up the one and decode the other. */
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
    (resolve, reject) => {
      const sent = request(running!.url, { path, headers, method }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      });
      sent.on('error', reject).end();
    },
  );
const nonceIn = (policy: string | null): string | undefined => /'nonce-([^']+)'/.exec(policy ?? '')?.[1];

describe('the console', () => {
  beforeEach(build);

  it.each(['/', '/sign-in', '/tasks', '/tasks/019a2f0b-11aa-7c3d-8a55-0b6f0e2d9c01?tab=mine'])(
    'answers at %s with its page, which nobody keeps',
    async (path) => {
      const answer = await (await serve())(path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(await answer.text()).toContain('/assets/main-a1.js');
    },
  );

  it('is not at addresses that are no page of it', async () => {
    const get = await serve();
    for (const path of ['/taskss', '/tasks.html', '/no-page', '/api/v1/no-route']) {
      const answer = await get(path);
      expect([path, answer.status, answer.headers.get('content-type')]).toEqual([
        path,
        404,
        'application/problem+json; charset=utf-8',
      ]);
    }
  });

  it('allows the styles that carry the nonce of this one answer, and no script but its own', async () => {
    const get = await serve();
    const answers = [await get('/tasks'), await get('/tasks')];
    const nonces = answers.map(({ headers }) => nonceIn(headers.get('content-security-policy')));
    expect(new Set(nonces).size).toBe(2);
    expect(nonces[0]).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(await answers[0]!.text()).toContain(`nonce="${nonces[0]}"`);
    const policy = answers[0]!.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(";script-src 'self';");
    expect(policy).not.toContain('unsafe');
  });

  it('has assets that are kept for ever under their names', async () => {
    const answer = await (await serve())('/assets/main-a1.js');
    expect(await answer.text()).toBe(SCRIPT);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/javascript; charset=utf-8',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
    });
  });

  it.each([
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['identity', null],
  ])('sends an asset to who accepts "%s" as %s', async (accepted, coding) => {
    await serve();
    const answer = await ask('/assets/main-a1.js', { 'accept-encoding': accepted });
    expect(answer.headers['content-encoding'] ?? null).toBe(coding);
    if (coding === 'gzip') expect(gunzipSync(answer.body).toString()).toBe(SCRIPT);
  });

  it('hands out nothing but its assets', async () => {
    await serve();
    const paths = [
      '/assets/none.js',
      '/assets/main-a1.js.gz',
      '/assets/..%2fsecret.js',
      '/assets/%2e%2e/secret.js',
    ];
    for (const url of paths) {
      expect([url, (await ask(url)).status]).toEqual([url, 404]);
    }
  });

  it('is only read', async () => {
    await serve();
    const answer = await ask('/tasks', {}, 'POST');
    expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET, HEAD']);
  });
});

describe('a service whose console was not built', () => {
  it('says so at the top, and has no other page', async () => {
    const get = await serve();
    expect(await (await get('/')).text()).toContain('npm run build');
    expect((await get('/tasks')).status).toBe(404);
    expect((await get('/health/live')).status).toBe(200);
  });

  it('does not start on half a console', async () => {
    build();
    rmSync(join(folder, 'assets/main-a1.js.br'));
    await expect(serve()).rejects.toThrow('main-a1.js.br');
  });
});
