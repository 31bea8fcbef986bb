import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type {
  FindingView,
  FreshnessView,
  MarketProfileView,
  NewAccessKeyView,
  PageView,
  SweepView,
  TaskTownsView,
  TaskView,
  TownsOverviewView,
  TownView,
} from '@hongzhu/contracts';
import {
  may,
  mayNameMarkets,
  ROLES,
  seesSmallCounts,
  TOWNS_OF_ROLE,
  type Holder,
} from '@hongzhu/permissions';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep } from './harness/jobs.js';
import { operationsOf, type Operation } from './harness/operations.js';
import { startSystem } from './harness/start-system.js';
import type { System } from './harness/system.js';
import {
  cityWithTwins,
  plain,
  sorted,
  townOf,
  TWIN_MARKETS,
  TWIN_TOWNS,
  TWINS,
} from './harness/twin-markets.js';

/** What tells nothing of a single place that its account may see: the same answer for every town and market. */
const OF_NO_PLACE = new Set([
  ...['/sweeps', '/sweeps/trend', '/sweeps/{id}', '/sweeps/{id}/events'],
  ...['/sweep-slots', '/sweep-slots/next'],
  ...['/sweeps/{id}/certificate', '/sweeps/{id}/certificate-check', '/certificate-keys'],
  ...[
    '/rule-sets',
    '/rule-sets/{id}/versions/{version}',
    '/rules/{id}',
    // Of all places of the account at once.
    '/rules/{id}/false-alarms',
    // Made up, to show what a rule does.
    '/rules/{id}/cases',
    '/facts',
  ],
  ...['/calendar', '/calendar/years/{year}', '/tasks/summary', '/metrics'],
  // Jobs, by their ids.
  ...['/queue-board', '/queue-board/{path}'],
  // Who asks, and who may ask.
  ...['/whoami', '/session', '/accounts', '/accounts/{id}'],
  ...['/access-keys', '/access-keys/{id}', '/webhook-endpoints', '/webhook-endpoints/{id}'],
  // Of all towns at once, in ids, states, and numbers of pairs, rows and tasks.
  ...['/audit-log', '/audit-log/export', '/audit-log/heads', '/imports', '/imports/{id}'],
  '/imports/{id}/rejected',
  ...['/sweeps/{id}/missing', '/sweeps/{id}/held-tasks', '/changes', '/webhook-deliveries'],
  ...['/webhook-deliveries/{id}'],
  // A stream of ids and versions, as they change.
  '/tasks/events',
  // With digests, which are others for every market; for those alone who see small numbers.
  '/sweeps/{id}/certificate/{marketCode}',
  // None is made here: what they hold beside ids is what people write.
  ...['/waivers', '/waivers/{id}', '/data-corrections', '/data-corrections/{id}'],
]);

/** What tells of numbers of members in verdicts, findings, profiles and totals, to whom they are shown. */
const TELLING = new Set([
  ...['/markets/{code}/evaluation', '/markets/{code}/profile', '/findings', '/findings/{id}', '/tasks/{id}'],
  ...['/towns/overview', '/registry/freshness', '/exports/registry'],
]);
/** What tells of them also where no rule is broken, and as many members are there all in all. */
const TELLING_OF_KINDS = new Set([
  ...['/markets/{code}/evaluation', '/markets/{code}/profile', '/exports/registry'],
]);
/** What tells of them only by the codes of those of whom a field is missing. */
const TELLING_OF_MISSING = new Set(['/sweeps/{id}/verdicts', '/markets/{code}/history']);

/** Every role in all towns, in some and in markets of these, as far as the role goes with them. */
const HOLDERS: readonly Holder[] = ROLES.flatMap((role): Holder[] => [
  ...(TOWNS_OF_ROLE[role] === 'some' ? [] : [{ role, towns: null, markets: null }]),
  ...(TOWNS_OF_ROLE[role] === 'all' ? [] : [{ role, towns: TWIN_TOWNS, markets: null }]),
  ...(mayNameMarkets(role) ? [{ role, towns: TWIN_TOWNS, markets: TWIN_MARKETS }] : []),
]);
const nameOf = ({ role, towns, markets }: Holder): string =>
  `${role} of ${markets !== null ? 'some markets' : towns === null ? 'all towns' : 'some towns'}`;

describe('numbers of members below three', () => {
  let system: System;
  let night: SweepView;
  let routes: readonly Operation[];
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    system = await startSystem('embedded');
    const snapshot = cityWithTwins();
    await loadSnapshot(system.api, snapshot);
    night = await sweep(system.api, { asOf: snapshot.asOf });
    routes = (await operationsOf(system.api)).filter(({ method }) => method === 'GET');
    for (const [at, holder] of HOLDERS.entries()) {
      const body = { account: `a-${String(at)}`, ...holder };
      const made = await system.api.post<NewAccessKeyView>('/access-keys', body);
      tokens.set(nameOf(holder), expectStatus(made, 201).body.key);
    }
  }, 240_000);
  afterAll(() => system.stop(), 30_000);

  /** What is asked of one market by a route, and how the answers are made comparable; none where it is of no place. */
  const ASKING: Readonly<Record<string, (market: string, token: string) => Promise<string>>> = {
    '/markets': (market, token) => list('/markets', { q: market }, token),
    '/markets/{code}': (market, token) => one(`/markets/${market}`, token),
    '/markets/{code}/evaluation': (market, token) =>
      one(`/markets/${market}/evaluation?include=not_applicable&asOf=${night.asOf}`, token),
    '/markets/{code}/profile': async (market, token) => {
      const profile = await read<MarketProfileView>(`/markets/${market}/profile`, token);
      const rest = JSON.stringify({ ...profile, findings: [], tasks: [] });
      return [sorted(profile.findings), sorted(profile.tasks), plain(rest)].join('\n');
    },
    '/markets/{code}/history': (market, token) => list(`/markets/${market}/history`, {}, token),
    '/towns': async (market, token) => {
      const { items } = await read<PageView<TownView>>('/towns', token);
      return sorted(items.filter(({ code }) => code === townOf(market)));
    },
    '/towns/overview': async (market, token) =>
      sorted((await read<TownsOverviewView>('/towns/overview', token)).towns.filter(isOf(market))),
    '/towns/trend': async (market, token) => {
      const query = { town: townOf(market) };
      const ofSet = { ...query, ruleSetId: 'formation-1-plus-3' };
      return [await list('/towns/trend', query, token), await list('/towns/trend', ofSet, token)].join('\n');
    },
    '/registry/freshness': async (market, token) =>
      sorted((await read<FreshnessView>('/registry/freshness', token)).lists.filter(isOf(market))),
    '/exports/registry': (market, token) => one(`/exports/registry?towns=${townOf(market)}`, token),
    '/findings': (market, token) => list('/findings', { town: townOf(market), limit: 500 }, token),
    '/findings/{id}': (market, token) =>
      each('/findings', { market, token }, (id) => one(`/findings/${id}`, token)),
    '/tasks': (market, token) => list('/tasks', { town: townOf(market), limit: 500 }, token),
    '/tasks/summary/towns': async (market, token) =>
      sorted((await read<TaskTownsView>('/tasks/summary/towns', token)).towns.filter(isOf(market))),
    '/tasks/{id}': (market, token) => each('/tasks', { market, token }, (id) => one(`/tasks/${id}`, token)),
    '/tasks/{id}/timeline': (market, token) =>
      each('/tasks', { market, token }, async (id) =>
        // Their positions in the audit log are those of two entries.
        (await one(`/tasks/${id}/timeline`, token)).replaceAll(/"position":\d+/g, '"position":0'),
      ),
    '/sweeps/{id}/verdicts': async (market, token) => {
      const headers = { accept: 'application/x-ndjson' };
      const path = `/sweeps/${night.id}/verdicts?include=not_applicable`;
      const { text } = expectStatus(await system.api.get(path, { token, headers }), 200);
      const isOfPlace = (line: string): boolean =>
        line.includes(`"marketCode":"${market}"`) || line.includes(`"${townOf(market)}"`);
      const lines = text.split('\n').filter(isOfPlace);
      return lines.map(plain).sort().join('\n');
    },
  };
  const one = async (path: string, token: string): Promise<string> =>
    plain(expectStatus(await system.api.get(path, { token }), 200).text);
  const read = async <T>(path: string, token: string): Promise<T> =>
    expectStatus(await system.api.get<T>(path, { token }), 200).body;
  const isOf =
    (market: string) =>
    ({ townCode }: { readonly townCode: string | null }): boolean =>
      townCode === townOf(market);
  const list = async (path: string, query: Record<string, string | number>, token: string): Promise<string> =>
    sorted(expectStatus(await system.api.get<PageView<unknown>>(path, { token, query }), 200).body.items);
  /** Of all that a list tells the holder of the town of a market. */
  async function each(
    path: '/findings' | '/tasks',
    { market, token }: { readonly market: string; readonly token: string },
    ask: (id: string) => Promise<string>,
  ): Promise<string> {
    const told = await read<PageView<FindingView | TaskView>>(
      `${path}?town=${townOf(market)}&limit=500`,
      token,
    );
    const answers: string[] = [];
    for (const { id } of told.items) answers.push(await ask(id));
    return answers.sort().join('\n');
  }

  const mayAsk = (holder: Holder, path: string): boolean =>
    may(holder, routes.find((route) => route.path === path)!.permission);

  /** The routes by which the holder can tell the one twin from the other. */
  async function telling(holder: Holder, twin: string): Promise<string[]> {
    const told: string[] = [];
    const token = tokens.get(nameOf(holder))!;
    for (const [path, ask] of Object.entries(ASKING)) {
      if (!mayAsk(holder, path)) continue;
      const [first, second] = [await ask(`${twin}A`, token), await ask(`${twin}B`, token)];
      expect([path, first.length > 0 || path.startsWith('/tasks/{id}')]).toEqual([path, true]);
      if (first !== second) told.push(path);
    }
    return told;
  }

  it('can be looked for in every route that tells of a place', () => {
    const others = routes
      .map(({ path }) => path)
      .filter((path) => !(path in ASKING) && !OF_NO_PLACE.has(path));
    expect(others).toEqual([]);
  });

  it('are put down when they are looked at, by every route that tells them', () => {
    const silent = [...TELLING, ...TELLING_OF_MISSING].filter(
      (path) => routes.find((route) => route.path === path)!.reads !== 'members',
    );
    // Which is put down as what it is.
    expect(silent).toEqual(['/exports/registry']);
  });

  for (const holder of HOLDERS.filter((each) => !seesSmallCounts(each))) {
    it(`are told to no ${nameOf(holder)}, by no route`, async () => {
      for (const twin of TWINS) expect([twin, await telling(holder, twin)]).toEqual([twin, []]);
      const token = tokens.get(nameOf(holder))!;
      const proof = await system.api.get(`/sweeps/${night.id}/certificate/${TWINS[0]}A`, { token });
      expect(proof.status).toBe(403);
    });
  }

  for (const holder of HOLDERS.filter((each) => seesSmallCounts(each))) {
    it(`are told to a ${nameOf(holder)}`, async () => {
      const asked = Object.keys(ASKING).filter((path) => mayAsk(holder, path));
      const explained = asked.filter((path) => TELLING.has(path));
      expect(await telling(holder, 'W')).toEqual(explained);
      expect(await telling(holder, 'V')).toEqual(explained);
      expect(await telling(holder, 'S')).toEqual(explained.filter((path) => TELLING_OF_KINDS.has(path)));
      expect(await telling(holder, 'U')).toEqual(
        asked.filter((path) => TELLING.has(path) || TELLING_OF_MISSING.has(path)),
      );
    });
  }
});
