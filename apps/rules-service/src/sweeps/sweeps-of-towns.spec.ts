import { afterEach, describe, expect, it } from '@jest/globals';
import type { NewAccessKeyView, PageView, SweepView } from '@hongzhu/contracts';
import { NO_BRAKE } from '@hongzhu/compliance';
import { FakeSweepReader } from '../fake-ports.fixture.js';
import {
  aRunningApplication,
  callerOf,
  JSON_BODY,
  type RunningApplication,
} from '../running-application.fixture.js';
import { aSweep } from './sweep.fixture.js';

const idOf = (last: number): string => `01a20807-a223-707c-8431-b80fb7f5664${String(last)}`;
const [CITY, OWN, MIXED, FOREIGN] = [1, 2, 3, 4].map(idOf) as [string, string, string, string];
const decision = { by: 'zhu-1', reason: '某镇的表缺列', at: '2026-03-31T01:00:00.000Z' };
const brake = { ...NO_BRAKE, state: 'released', decision } as const;
const ended = { state: 'complete', startedAt: new Date(0), finishedAt: new Date(1) } as const;
const SWEEPS = [
  aSweep({ ...ended, id: CITY, brake }),
  aSweep({ ...ended, id: OWN, townCodes: ['t1'], brake }),
  aSweep({ ...ended, id: MIXED, townCodes: ['t1', 't2'], brake }),
  aSweep({ ...ended, id: FOREIGN, townCodes: ['t2'], brake }),
];

let running: RunningApplication | null = null;
afterEach(async () => {
  await running?.app.close();
  running = null;
});

/** Asks as an account of a role: of these towns, or of all. */
async function asking(role: string, towns: readonly string[] | null) {
  running = await aRunningApplication({ sweeps: new FakeSweepReader(SWEEPS) });
  const call = callerOf(running);
  const body = JSON.stringify({ account: 'a', role, towns });
  const made = await call('POST', '/api/v1/access-keys', { headers: JSON_BODY, body });
  const headers = { authorization: `Bearer ${(made.json as NewAccessKeyView).key}` };
  const { url } = running;
  return {
    get: (path: string) => call('GET', `/api/v1/${path}`, { headers }),
    text: async (path: string) => (await fetch(`${url}/api/v1/${path}`, { headers })).text(),
  };
}

describe.each(['town-supervisor', 'instructor', 'case-tool'])('a %s of one town', (role) => {
  it('is listed the sweeps of the city and of its own town', async () => {
    const { get } = await asking(role, ['t1']);
    const { items } = (await get('sweeps')).json as PageView<SweepView>;
    expect(items.map(({ id }) => id)).toEqual([CITY, OWN]);
  });

  it.each(['', '/events', '/certificate', '/verdicts', '/certificate/M1'])(
    'finds no sweep at …%s that is of another town, be it with its own',
    async (part) => {
      const { get } = await asking(role, ['t1']);
      for (const id of [FOREIGN, MIXED])
        expect((await get(`sweeps/${id}${part}`)).json).toMatchObject({
          ...{ status: 404, code: 'sweep_not_found' },
        });
    },
  );

  it('sees how the others went, and not why a supervisor decided about their tasks', async () => {
    const { get, text } = await asking(role, ['t1']);
    for (const id of [CITY, OWN]) {
      expect((await get(`sweeps/${id}`)).json).toMatchObject({
        ...{ id, status: 'complete', brake: { state: 'released', decision: null } },
      });
      expect((await get(`sweeps/${id}/certificate`)).json).toMatchObject({ code: 'certificate_not_found' });
      const events = await text(`sweeps/${id}/events`);
      expect(events).toContain('"state":"released"');
      expect(events).not.toContain(decision.reason);
    }
    expect(await text('sweeps')).not.toContain(decision.reason);
  });
});

it.each<[string, boolean]>([
  ['city-supervisor', true],
  ['operator', true],
  ['auditor', true],
  ['administrator', false],
  ['rule-author', false],
])('a %s sees all sweeps, and why tasks were let go where it reads the details: %s', async (role, isTold) => {
  const { get, text } = await asking(role, null);
  const { items } = (await get('sweeps')).json as PageView<SweepView>;
  expect(items.map(({ id }) => id)).toEqual([CITY, OWN, MIXED, FOREIGN]);
  expect(items.map(({ brake: { decision: told } }) => told)).toEqual(
    SWEEPS.map(() => (isTold ? decision : null)),
  );
  expect((await text(`sweeps/${FOREIGN}/events`)).includes(decision.reason)).toBe(isTold);
});
