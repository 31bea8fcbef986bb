import { createHash } from 'node:crypto';
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { EvaluationView } from '@hongzhu/contracts';
import { routesOf, type ApiDocument } from './harness/api-document.js';
import { it } from './harness/it.js';
import { expectStatus } from './harness/jobs.js';
import { startSystem } from './harness/start-system.js';
import type { System } from './harness/system.js';

const ROUTES = [
  'GET /api/v1/imports/{id}',
  'GET /api/v1/markets',
  'GET /api/v1/markets/{code}',
  'GET /api/v1/markets/{code}/evaluation',
  'GET /api/v1/sweeps',
  'GET /api/v1/sweeps/{id}',
  'GET /api/v1/sweeps/{id}/verdicts',
  'GET /api/v1/sweeps/{id}/certificate',
  'GET /api/v1/sweeps/{id}/certificate/{marketCode}',
  'GET /api/v1/sweeps/{id}/certificate-check',
  'GET /api/v1/certificate-keys',
  'GET /api/v1/findings',
  'GET /api/v1/findings/{id}',
  'GET /api/v1/tasks',
  'GET /api/v1/tasks/{id}',
  'POST /api/v1/imports',
  'POST /api/v1/evaluations',
  'POST /api/v1/sweeps',
  'POST /api/v1/sweeps/{id}/cancel',
  'POST /api/v1/tasks/{id}/claim',
  'POST /api/v1/tasks/{id}/release',
  'GET /api/v1/whoami',
  'GET /api/v1/access-keys',
  'POST /api/v1/access-keys',
  'POST /api/v1/access-keys/{id}/revoke',
];

describe('the documentation that the service gives of itself', () => {
  let system: System;
  let document: ApiDocument;

  beforeAll(async () => {
    system = await startSystem('embedded');
    document = await system.api.document();
  }, 120_000);
  afterAll(() => system.stop(), 30_000);

  it('is a valid OpenAPI 3.1 document, with the routes that are promised', async () => {
    const validator = new Validator();
    const copy = structuredClone(document) as unknown as Record<string, unknown>;
    expect(await validator.validate(copy)).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
    const routes = routesOf(document).map(({ method, template }) => `${method} ${template}`);
    expect(routes).toEqual(expect.arrayContaining(ROUTES));
    const ids = routesOf(document).map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(routes.length);
  });

  it('says null as OpenAPI 3.1 does, and closes every shape', () => {
    expect(JSON.stringify(document)).not.toContain('"nullable"');
    const open = Object.entries(document.components?.schemas ?? {}).filter(
      ([, schema]) => 'properties' in schema && schema['additionalProperties'] !== false,
    );
    expect(open.map(([name]) => name)).toEqual([]);
  });

  it('says in Chinese and in English what each operation is for', () => {
    for (const { method, template, operation } of routesOf(document)) {
      const summary = expect.stringMatching(/^\S.*\p{Script=Han}.* \/ [\x20-\x7e]+$/u) as unknown;
      expect({ method, template, operation }).toMatchObject({ operation: { summary } });
    }
  });

  it('says how to authenticate wherever a bearer is asked for', () => {
    const guarded = routesOf(document).filter(({ operation }) => operation.security !== undefined);
    expect(guarded.length).toBeGreaterThanOrEqual(ROUTES.length);
    for (const { operation } of guarded) {
      expect(operation.responses['401']).toMatchObject({
        headers: { 'WWW-Authenticate': { required: true } },
      });
    }
  });

  it('its example of a snapshot is one that the service evaluates', async () => {
    const snapshot = document.components?.schemas?.['RegistrySnapshot']?.['example'];
    const { body } = expectStatus(await system.api.post<EvaluationView>('/evaluations', { snapshot }), 200);
    expect(body.verdicts.filter(({ verdict }) => verdict === 'non_compliant')).not.toEqual([]);
  });

  it('every problem that a route documents is of the one form', () => {
    for (const { method, template, operation } of routesOf(document)) {
      for (const [status, response] of Object.entries(operation.responses)) {
        if (Number(status) < 400 || Number(status) === 503) continue;
        expect({ method, template, status, response }).toMatchObject({
          response: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
          },
        });
      }
    }
  });

  it('its pages load nothing from elsewhere, and everything they load is there', async () => {
    const page = await fetch(`${system.api.url}/api/docs`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    const html = await page.text();
    const assets = [...html.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"]+)"/g)].map(
      ([, url]) => url!,
    );
    expect(assets.length).toBeGreaterThanOrEqual(4);
    for (const asset of assets) {
      const url = new URL(asset, page.url);
      expect({ asset, origin: url.origin }).toEqual({ asset, origin: system.api.url });
      const answer = await fetch(url);
      expect({ asset, status: answer.status }).toEqual({ asset, status: 200 });
      const text = await answer.text();
      expect(text.length).toBeGreaterThan(0);
      if (asset.endsWith('.css')) expect(text).not.toMatch(/@import|url\(['"]?(?:https?:)?\/\//);
    }
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  it('the policy of its page allows what is in it, and nothing more', async () => {
    const page = await fetch(`${system.api.url}/api/docs`);
    const html = await page.text();
    const styles = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(([, style = '']) => style);
    expect(styles.length).toBeGreaterThan(0);
    const digests = styles.map((style) => createHash('sha256').update(style).digest('base64'));
    const allowed = digests.map((digest) => `'sha256-${digest}'`).join(' ');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain(`;script-src 'self';style-src 'self' ${allowed};`);
    expect(html).not.toMatch(/<script(?![^>]* src=)|<[^>]+\son[a-z]+=/);
    // A style attribute is not applied: the one of the symbols is said again in a style that is.
    const attributes = [...html.matchAll(/<(\w+)[^>]* style="([^"]*)"/g)].map(([, ...found]) => found);
    expect(attributes).toEqual([['svg', 'position:absolute;width:0;height:0']]);
    expect(styles.join('')).toContain('body > svg { position: absolute; width: 0; height: 0; }');
  });

  it('is not the first page, which is the console’s: that one takes a nonce for each answer, and no script of its own', async () => {
    const nonceOf = async (): Promise<string> => {
      const page = await fetch(`${system.api.url}/`);
      const html = await page.text();
      expect(html).not.toMatch(/<script(?![^>]* src=)|<[^>]+\son[a-z]+=| style="/);
      const policy = page.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^default-src 'none';/);
      expect(policy).toContain(";script-src 'self';");
      return /style-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    };
    const nonces = [await nonceOf(), await nonceOf()];
    expect(nonces[0]).not.toBe('');
    expect(new Set(nonces).size).toBe(2);
  });
});
