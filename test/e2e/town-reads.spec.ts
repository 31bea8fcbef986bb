import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type {
  FalseAlarmsView,
  FindingView,
  FreshnessView,
  NewAccessKeyView,
  PageView,
  ProblemView,
  SweepVerdictView,
  SweepView,
  TaskSummaryView,
  TaskTownsView,
  TownsOverviewView,
  TownView,
} from '@hongzhu/contracts';
import { roleMay, ROLES, TOWNS_OF_ROLE } from '@hongzhu/permissions';
import { city, type Snapshot } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep } from './harness/jobs.js';
import { operationsOf, type Operation } from './harness/operations.js';
import { twoPlaces } from './harness/places.js';
import { SAME } from './harness/same-for-all.js';
import { startSystem } from './harness/start-system.js';
import type { System } from './harness/system.js';

/** Roles whose accounts may be confined to towns. */
const CONFINED = ROLES.filter((role) => TOWNS_OF_ROLE[role] !== 'all');
const SOME_ID = '01a20807-a223-707c-8431-b80fb7f56647';

/** Of one thing of a town, by its id or code: of another town it is not there, as `scopes.spec.ts` holds of each. */
const ABOUT_ONE = new Set([
  ...['/findings/{id}', '/tasks/{id}', '/tasks/{id}/timeline', '/waivers/{id}', '/data-corrections/{id}'],
  ...['/markets/{code}', '/markets/{code}/evaluation', '/markets/{code}/profile', '/markets/{code}/history'],
  '/sweeps/{id}/certificate/{marketCode}',
]);
/** Of one sweep, which may be of some towns. */
const OF_A_SWEEP = new Set(['', '/events', '/certificate', '/verdicts'].map((part) => `/sweeps/{id}${part}`));
/** Changes as they happen: `apps/rules-service/src/tasks/task-news.spec.ts` holds that they are of the towns of who listens. */
const AS_IT_HAPPENS = new Set(['/tasks/events']);
/** What holds for all towns at once, and is compared with what an account of one is told. */
const LISTS = [
  ...['/tasks', '/findings', '/markets', '/waivers', '/data-corrections', '/towns', '/sweeps'],
  ...['/tasks/summary', '/tasks/summary/towns', '/towns/overview', '/towns/trend', '/registry/freshness'],
  ...['/rules/{id}/false-alarms', '/exports/registry'],
] as const;
type Listed = (typeof LISTS)[number];

describe('what an account of one town reads', () => {
  let system: System;
  let routes: readonly Operation[];
  let own: string;
  let foreign: string;
  let night: SweepView;
  const ofTown = new Map<string, SweepView>();
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    system = await startSystem('embedded');
    const snapshot = city('city-1');
    await loadSnapshot(system.api, snapshot);
    night = await sweep(system.api, { asOf: snapshot.asOf });
    [own, foreign] = (await twoPlaces(system.api)).map(({ town }) => town) as [string, string];
    for (const towns of [[own], [foreign], [own, foreign].sort()])
      ofTown.set(towns.join(), await sweep(system.api, { asOf: snapshot.asOf, effect: 'study', towns }));
    routes = (await operationsOf(system.api)).filter(({ method }) => method === 'GET');
    for (const role of CONFINED)
      for (const town of [own, foreign]) {
        const body = { account: `${role}-${town}`, role, towns: [town] };
        const made = await system.api.post<NewAccessKeyView>('/access-keys', body);
        tokens.set(`${role} ${town}`, expectStatus(made, 201).body.key);
      }
  }, 240_000);
  afterAll(() => system.stop(), 30_000);

  const isOfAll = ({ extent }: Operation): boolean => extent === 'all';
  const read = async <T>(path: string, token?: string, query = {}): Promise<T> => {
    const asking = { query, ...(token !== undefined && { token }) };
    return expectStatus(await system.api.get<T>(path, asking), 200).body;
  };
  const items = async <T>(path: string, token?: string, query = {}): Promise<readonly T[]> =>
    (await read<PageView<T>>(path, token, { limit: 500, ...query })).items;
  type OfTown = { readonly townCode: string | null };
  const isOwn = ({ townCode }: OfTown): boolean => townCode === own;

  /** Each: what the account is told, and what there is of its town; `undefined` is the token of who sees all. */
  const COMPARED: Readonly<Record<Listed, (token: string) => Promise<readonly [unknown, unknown]>>> = {
    '/tasks': (token) => filtered('/tasks', token),
    '/findings': (token) => filtered('/findings', token),
    '/markets': (token) => filtered('/markets', token),
    '/waivers': (token) => filtered('/waivers', token),
    '/data-corrections': (token) => filtered('/data-corrections', token),
    '/towns': async (token) => [
      await items<TownView>('/towns', token),
      (await items<TownView>('/towns')).filter(({ code }) => code === own),
    ],
    '/sweeps': async (token) => [
      (await items<SweepView>('/sweeps', token)).map(({ id }) => id),
      [ofTown.get(own)!.id, night.id],
    ],
    '/tasks/summary': async (token) => [
      (await read<TaskSummaryView>('/tasks/summary', token)).total,
      (await items<OfTown>('/tasks')).filter(isOwn).length,
    ],
    '/tasks/summary/towns': async (token) => [
      (await read<TaskTownsView>('/tasks/summary/towns', token)).towns,
      (await read<TaskTownsView>('/tasks/summary/towns')).towns.filter(isOwn),
    ],
    '/towns/overview': async (token) => {
      const { towns, total } = await read<TownsOverviewView>('/towns/overview', token);
      const all = (await read<TownsOverviewView>('/towns/overview')).towns.filter(isOwn);
      return [
        [towns, total.markets, total.findings.open],
        [all, all[0]!.markets, all[0]!.findings.open],
      ];
    },
    '/towns/trend': async (token) => [
      await read('/towns/trend', token),
      await read('/towns/trend', undefined, { town: own }),
    ],
    '/registry/freshness': async (token) => [
      (await read<FreshnessView>('/registry/freshness', token)).lists,
      (await read<FreshnessView>('/registry/freshness')).lists.filter(isOwn),
    ],
    '/rules/{id}/false-alarms': async (token) => {
      const [found] = (await items<FindingView>('/findings')).filter(isOwn);
      const { findings } = await read<FalseAlarmsView>(`/rules/${found!.ruleId}/false-alarms`, token);
      const all = await items<FindingView>('/findings', undefined, { ruleId: found!.ruleId });
      expect(all.every(isOwn)).toBe(false);
      return [findings, all.filter(isOwn).length];
    },
    '/exports/registry': async (token) => {
      const { status, text } = await system.api.get('/exports/registry', { token });
      const { text: all } = await system.api.get('/exports/registry', { query: { towns: own } });
      return status === 403 ? [403, 403] : [recordsOf(text), recordsOf(all)];
    },
  };
  const filtered = async (path: string, token: string): Promise<readonly [unknown, unknown]> => [
    await items<OfTown>(path, token),
    (await items<OfTown>(path)).filter(isOwn),
  ];
  const recordsOf = (text: string): unknown => {
    const { markets, organizations, members } = JSON.parse(text) as Snapshot;
    return { markets, organizations, members };
  };

  it('is known of every operation that reads', () => {
    const unknown = routes.filter(
      (route) =>
        !(route.path in SAME || route.path in COMPARED || isOfAll(route)) &&
        ![ABOUT_ONE, OF_A_SWEEP, AS_IT_HAPPENS].some((known) => known.has(route.path)) &&
        CONFINED.some((role) => roleMay(role, route.permission)),
    );
    expect(unknown.map(({ path }) => path)).toEqual([]);
    expect(routes.length).toBeGreaterThan(40);
  });

  for (const role of CONFINED) {
    it(`is for a ${role} nothing of what concerns all towns at once, or is for other roles`, async () => {
      const refused = routes.filter((route) => isOfAll(route) || !roleMay(role, route.permission));
      expect(refused.length).toBeGreaterThan(15);
      for (const { path } of refused) {
        const address = path.replaceAll(/\{\w+\}/g, SOME_ID);
        const { status } = await system.api.get(address, { token: tokens.get(`${role} ${own}`)! });
        expect([path, status]).toEqual([path, 403]);
      }
    });

    it(`is for a ${role} the same in every town, where it is of none`, async () => {
      for (const [path, address] of Object.entries(SAME)) {
        const [here, there] = [own, foreign].map((town) => tokens.get(`${role} ${town}`)!);
        const told = await read(address, here);
        expect([path, told]).toEqual([path, await read(address, there)]);
        expect([path, told]).toEqual([path, await read(address)]);
      }
    });

    it(`of all towns in lists is for a ${role} all that is of the town, and no more`, async () => {
      for (const path of LISTS) {
        const [told, there] = await COMPARED[path](tokens.get(`${role} ${own}`)!);
        expect([path, told]).toEqual([path, there]);
      }
    });

    it(`of a sweep is for a ${role} what is of the city or of the town`, async () => {
      const token = tokens.get(`${role} ${own}`)!;
      for (const path of OF_A_SWEEP) {
        const ask = (id: string) => system.api.get<ProblemView>(path.replace('{id}', id), { token });
        for (const { id } of [night, ofTown.get(own)!]) expectStatus(await ask(id), 200);
        for (const towns of [foreign, [own, foreign].sort().join()])
          expect([path, (await ask(ofTown.get(towns)!.id)).body.code]).toEqual([path, 'sweep_not_found']);
      }
    });

    it(`of verdicts is for a ${role} those of the town, also where they are of no market`, async () => {
      const query = { include: 'not_applicable' };
      const headers = { accept: 'application/x-ndjson' };
      const verdicts = async (token?: string): Promise<readonly string[]> => {
        const asking = { query, headers, ...(token !== undefined && { token }) };
        const answer = await system.api.get(`/sweeps/${night.id}/verdicts`, asking);
        return expectStatus(answer, 200).text.trim().split('\n');
      };
      const mine = await verdicts(tokens.get(`${role} ${own}`));
      const parsed = (lines: readonly string[]) => lines.map((line) => JSON.parse(line) as SweepVerdictView);
      const markets = new Set(
        (await items<OfTown & { code: string }>('/markets')).filter(isOwn).map(({ code }) => code),
      );
      const { text } = await system.api.get('/exports/registry', { query: { towns: own } });
      const isHere = ({ subject, marketCode }: SweepVerdictView): boolean => {
        if (marketCode !== null) return markets.has(marketCode);
        if (subject.type === 'instructor') return false;
        return subject.type === 'town' ? subject.code === own : text.includes(`"code":"${subject.code}"`);
      };
      expect(parsed(mine)).toEqual(parsed(await verdicts()).filter(isHere));
      expect(parsed(mine).some(({ marketCode }) => marketCode === null)).toBe(true);
    });
  }
});
