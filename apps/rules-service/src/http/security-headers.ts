import { createHash } from 'node:crypto';
import { QUEUE_BOARD } from '@hongzhu/contracts';
import type { FastifyInstance } from 'fastify';
import helmet from 'helmet';
import { isConsolePage } from '../console/console-paths.js';
import { pathOf } from './request-path.js';

const NOTHING = {
  'default-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};
/** The pages' own scripts, pictures and style sheets, and calls of this interface; nothing from elsewhere. */
const OWN_ASSETS = {
  ...NOTHING,
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
};
/** Of the colours that an icon of the board of the queues brings with it. */
const STYLE_OF_ICON = "'sha256-r2N1TB/gHbBtBZFKg7ejmq1acVSREzucTAEw6ga4hoU='";
/** The board names the place that its assets are under. */
const BOARD = { ...OWN_ASSETS, 'base-uri': ["'self'"], 'style-src': ["'self'", STYLE_OF_ICON] };
const YEAR_SECONDS = 31_536_000;

const headersOf = (directives: Readonly<Record<string, string[]>>, isTls: boolean) =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: isTls && { maxAge: YEAR_SECONDS, includeSubDomains: false },
  });

const isPage = (path: string): boolean => isConsolePage(path) || /^\/api\/docs(\/|$)/.test(path);
const isBoard = (path: string): boolean => path === QUEUE_BOARD || path.startsWith(`${QUEUE_BOARD}/`);

/**
 * Headers that keep browsers from guessing, framing, or reaching out. Answers are never kept by caches. Who came by TLS is
 * told to come by nothing else: `isTls` where all do, else those of whom a trusted proxy says so.
 */
export function setSecurityHeaders(fastify: FastifyInstance, isTls: boolean): void {
  const both = (directives: Readonly<Record<string, string[]>>) => ({
    plain: headersOf(directives, false),
    tls: headersOf(directives, true),
  });
  const [other, own, board] = [both(NOTHING), both(OWN_ASSETS), both(BOARD)];
  fastify.addHook('onRequest', (request, reply, done) => {
    const path = pathOf(request);
    const headers = isPage(path) ? own : isBoard(path) ? board : other;
    const set = headers[isTls || request.protocol === 'https' ? 'tls' : 'plain'];
    if (headers !== own) reply.header('cache-control', 'no-store');
    set(request.raw, reply.raw, (error) => {
      done(error as Error | undefined);
    });
  });
  allowOwnStyles(fastify);
}

/** The pages have styles in them: these are allowed by their digests, and none that somebody slips in afterwards. */
function allowOwnStyles(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || !isPage(pathOf(request))) return;
    const styles = [...payload.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style = '']) => digestOf(style));
    const policy = reply.raw.getHeader('content-security-policy');
    if (styles.length === 0 || typeof policy !== 'string') return;
    reply.header(
      'content-security-policy',
      policy.replace("style-src 'self'", ["style-src 'self'", ...styles].join(' ')),
    );
  });
}

const digestOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
