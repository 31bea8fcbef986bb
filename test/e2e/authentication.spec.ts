import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { ProblemView } from '@hongzhu/contracts';
import { routesOf, type ApiRoute } from './harness/api-document.js';
import { it } from './harness/it.js';
import { startSystem } from './harness/start-system.js';
import type { System } from './harness/system.js';

const PUBLIC = ['/api/v1/health/live', '/api/v1/health/ready', '/health/live', '/health/ready'];
/** By which somebody signs in, who has no token. */
const SIGN_IN = [
  'GET /api/v1/session/oidc/callback',
  'GET /api/v1/session/oidc/end',
  'GET /api/v1/session/oidc/start',
  'GET /api/v1/session/ways',
  'POST /api/v1/session',
];
const labelOf = ({ method, template }: ApiRoute): string => `${method} ${template}`;
const WRONG_TOKENS = [null, 'wrong', '', 'a-token-for-end-to-end-testx'];

describe('authentication', () => {
  let system: System;
  let routes: ApiRoute[];

  beforeAll(async () => {
    system = await startSystem('production');
    routes = routesOf(await system.api.document());
  }, 120_000);
  afterAll(() => system.stop(), 30_000);

  it('every documented route but those of health refuses who has no token or a wrong one', async () => {
    const guarded = routes.filter(
      (route) => !PUBLIC.includes(route.template) && !SIGN_IN.includes(labelOf(route)),
    );
    expect(guarded.length).toBeGreaterThanOrEqual(20);
    for (const { method, template } of guarded) {
      const path = template.replaceAll(/\{[^}]+\}/g, randomUUID());
      for (const token of WRONG_TOKENS) {
        const answer = await system.api.ask<ProblemView>(method, path, { token });
        expect({ method, path, ...answer.body }).toMatchObject({
          method,
          path,
          status: 401,
          code: 'unauthorized',
        });
        expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer /);
      }
    }
  });

  it('just the routes of health and the sign-in are documented as open, and answer without a token', async () => {
    const open = routes.filter(({ operation }) => (operation.security ?? []).length === 0);
    expect(open.map(labelOf).sort()).toEqual([...PUBLIC.map((path) => `GET ${path}`), ...SIGN_IN].sort());
    for (const path of PUBLIC) expect((await system.api.get(path, { token: null })).status).toBe(200);
  });

  it('a wrong token is refused before the body is read', async () => {
    const headers = { 'content-type': 'application/json' };
    const answer = await system.api.ask<ProblemView>('POST', '/imports', {
      token: 'wrong',
      headers,
      raw: '{"',
    });
    expect(answer.body.code).toBe('unauthorized');
  });

  it('an address that is none says so, in the form of every other problem', async () => {
    const response = await fetch(`${system.api.url}/api/v1/no-such-thing`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(await response.json()).toMatchObject({ status: 404, code: 'route_not_found' });
  });
});
