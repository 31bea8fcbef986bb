import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import {
  aRunningApplication,
  BEARER,
  type RunningApplication,
  type World,
} from '../running-application.fixture.js';

const NOTHING_ELSE = "default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'";

let running: RunningApplication | null = null;
afterEach(async () => {
  await running?.app.close();
  running = null;
});
async function serve(options: World['options'] = {}) {
  running = await aRunningApplication({ options });
  const { url } = running;
  return (path: string, headers: Record<string, string> = {}) =>
    fetch(url + path, { headers: { ...BEARER, ...headers } });
}
const digest = (text: string): string => createHash('sha256').update(text).digest('base64');

describe('the headers of an answer', () => {
  it.each(['/api/v1/facts', '/api/v1/nothing', '/health/live'])(
    'of %s keep browsers from guessing, framing, reaching out and keeping it',
    async (path) => {
      const { headers } = await (await serve())(path);
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': NOTHING_ELSE,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'origin-agent-cluster': '?1',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-dns-prefetch-control': 'off',
        'x-download-options': 'noopen',
        'x-frame-options': 'DENY',
        'x-permitted-cross-domain-policies': 'none',
        'x-xss-protection': '0',
      });
      expect(headers.has('x-powered-by')).toBe(false);
    },
  );

  it('of a page allow its own assets and the styles in it', async () => {
    const answer = await (await serve())('/');
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(await answer.text()) ?? [];
    expect(style).toContain('font');
    expect(answer.headers.get('content-security-policy')).toBe(
      `${NOTHING_ELSE};script-src 'self';style-src 'self' 'sha256-${digest(style)}';` +
        "img-src 'self' data:;connect-src 'self';font-src 'self'",
    );
  });
});

describe('strict transport security', () => {
  const hsts = (answer: Response) => answer.headers.get('strict-transport-security');

  it('is asked for where the configuration says that all come by TLS, and otherwise not', async () => {
    expect(hsts(await (await serve({ isTls: true }))('/api/v1/facts'))).toBe('max-age=31536000');
    await running?.app.close();
    expect(hsts(await (await serve())('/api/v1/facts'))).toBeNull();
  });

  it('is asked for where a trusted proxy says so, and not where anybody does', async () => {
    const forwarded = { 'x-forwarded-proto': 'https' };
    const trusting = await serve({ trustedProxies: ['127.0.0.1'] });
    expect(hsts(await trusting('/', forwarded))).toBe('max-age=31536000');
    expect(hsts(await trusting('/'))).toBeNull();
    await running?.app.close();
    const other = await serve({ trustedProxies: ['192.0.2.1'] });
    expect(hsts(await other('/', forwarded))).toBeNull();
    await running?.app.close();
    expect(hsts(await (await serve())('/', forwarded))).toBeNull();
  });
});
