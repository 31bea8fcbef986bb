import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { loadRuleLibrary } from '@hongzhu/platform';
import { MemoryRateLimits } from '@hongzhu/queue';
import {
  aRunningApplication,
  callerOf,
  JSON_BODY,
  NO_LIMITS,
  type Answer,
  type RunningApplication,
} from '../running-application.fixture.js';

type Snapshot = Record<'organizations' | 'branches', Record<string, unknown>[]>;
const CITY = new URL('../../../../test/fixtures/cases/city-1.json', import.meta.url);
const city = JSON.parse(readFileSync(CITY, 'utf8')) as Snapshot;
const rules = await loadRuleLibrary();
const ONE_AT_ONCE = { ...NO_LIMITS, costlyAtOnce: 1 };

/** The city with so many organizations more, in few bytes. */
const crowded = (more: number): Snapshot => {
  const [like] = city.organizations;
  const crowd = Array.from({ length: more }, (_, at) => ({ ...like, code: `X${String(at)}` }));
  return { ...city, organizations: [...city.organizations, ...crowd] };
};

describe('an evaluation, while the one place for costly answers is taken', () => {
  let running: RunningApplication;
  let release: () => void;
  beforeEach(async () => {
    const rateLimits = new MemoryRateLimits(true);
    running = await aRunningApplication({ rules, rateLimits, options: { limits: ONE_AT_ONCE } });
    const hold = await rateLimits.hold({ name: 'costly', most: 1, seconds: 30 }, 'owner');
    release = () => hold!.release();
  });
  afterEach(() => running.app.close());

  const evaluate = (request: object): Promise<Answer> => {
    const body = JSON.stringify(request);
    expect(Buffer.byteLength(body)).toBeLessThan(256 * 1024);
    return callerOf(running)('POST', '/api/v1/evaluations', { headers: JSON_BODY, body });
  };
  const expectRefused = ({ status, headers, json }: Answer): void => {
    expect([status, json]).toMatchObject([429, { code: 'too_many_at_once', limit: 1 }]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
  };

  it.each([[[]], [['explanation']], [['trace']]])(
    'of few subjects has its answer, with %j',
    async (include) => {
      expect((await evaluate({ snapshot: city, include })).status).toBe(200);
    },
  );

  it.each(['explanation', 'trace'])(
    'of few bytes and many subjects is refused with a %s of each, and has its answer without',
    async (part) => {
      expectRefused(await evaluate({ snapshot: crowded(100), include: [part] }));
      expect((await evaluate({ snapshot: crowded(100) })).status).toBe(200);
      release();
      expect((await evaluate({ snapshot: crowded(100), include: [part] })).status).toBe(200);
    },
  );

  it('of few rule sets counts by the verdicts of these', async () => {
    const request = { snapshot: crowded(100), include: ['explanation'], ruleSets: ['five-ones'] };
    expect((await evaluate(request)).status).toBe(200);
  });

  it('of very many subjects is refused though nothing is explained, before any of them is read', async () => {
    const branches = Array.from({ length: 400 }, (_, at) => ({ code: `Y${String(at)}` }));
    expectRefused(await evaluate({ snapshot: { ...city, branches } }));
  });

  it('of what is no snapshot is told so', async () => {
    for (const snapshot of [null, 7, { organizations: 'x' }])
      expect((await evaluate({ snapshot, include: ['trace'] })).status).toBe(422);
  });
});
