import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type {
  DataCorrectionView,
  FindingView,
  MarketView,
  NewAccessKeyView,
  PageView,
  ProblemView,
  SweepVerdictView,
  SweepView,
  TaskSummaryView,
  TaskTownsView,
  TaskView,
  TownView,
  WaiverView,
} from '@hongzhu/contracts';
import {
  extentOf,
  mayNameMarkets,
  partsOf,
  PERMISSIONS,
  roleMay,
  ROLES,
  type Permission,
} from '@hongzhu/permissions';
import type { Answer } from './harness/api-client.js';
import { city } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep } from './harness/jobs.js';
import { allItems } from './harness/pages.js';
import { BODIES, NARROWING, twoMarkets, type Place } from './harness/places.js';
import { startSystem } from './harness/start-system.js';
import type { System } from './harness/system.js';

/** Roles whose accounts may be confined to markets. */
const CONFINED = ROLES.filter(mayNameMarkets);
const REFUSED = ['out_of_scope', 'permission_required'];

interface Route {
  readonly method: string;
  readonly path: string;
  readonly permission: Permission;
  /** The names of its parameters after the question mark. */
  readonly narrowing: readonly string[];
}

interface Described {
  readonly 'x-permission': Permission;
  readonly parameters?: readonly { readonly in: string; readonly name: string }[];
}

describe('what belongs to a market', () => {
  let system: System;
  let night: SweepView;
  let ofTown: SweepView;
  let own: Place;
  let neighbour: Place;
  let elsewhere: readonly TaskView[];
  let routes: readonly Route[];
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    system = await startSystem('embedded');
    const snapshot = city('city-1');
    await loadSnapshot(system.api, snapshot);
    night = await sweep(system.api, { asOf: snapshot.asOf });
    const { paths } = await system.api.document();
    routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, operation]) => {
        const { 'x-permission': permission, parameters = [] } = operation as unknown as Described;
        const narrowing = parameters.flatMap(({ in: place, name }) => (place === 'query' ? [name] : []));
        if (!PERMISSIONS.includes(permission)) return [];
        return [{ method: method.toUpperCase(), path: path.replace('/api/v1', ''), permission, narrowing }];
      }),
    );
    [own, neighbour] = await twoMarkets(system.api);
    const towns = [own.town];
    ofTown = await sweep(system.api, { asOf: snapshot.asOf, effect: 'study', towns });
    const tasks = await allItems<TaskView>(system.api, '/tasks', { limit: 500 });
    elsewhere = tasks.filter(({ marketCode }) => marketCode !== own.market);
    for (const role of CONFINED) {
      const body = { account: `a-${role}`, role, towns, markets: [own.market] };
      const made = await system.api.post<NewAccessKeyView>('/access-keys', body);
      tokens.set(role, expectStatus(made, 201).body.key);
    }
  }, 180_000);
  afterAll(() => system.stop(), 30_000);

  const isOfExtent = (extent: string, { permission }: Route): boolean =>
    extentOf(partsOf(permission).resource) === extent;
  const addressOf = (path: string, place: Place): string =>
    path
      .replace('/tasks/{id}', `/tasks/${place.task.id}`)
      .replace('/findings/{id}', `/findings/${place.finding.id}`)
      .replace('/waivers/{id}', `/waivers/${place.waiver.id}`)
      .replace('/data-corrections/{id}', `/data-corrections/${place.correction.id}`)
      .replace('/sweeps/{id}', `/sweeps/${night.id}`)
      .replace(/\{(?:marketCode|code)\}/, place.market);
  const send = ({ method, path }: Route, place: Place, token: string): Promise<Answer<ProblemView>> => {
    const body = method === 'DELETE' ? undefined : BODIES[path.split('/').at(-1)!];
    return system.api.ask<ProblemView>(method, `/api/v1${addressOf(path, place)}`, {
      token,
      headers: { 'if-match': '"1"', ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { raw: JSON.stringify(body) }),
    });
  };
  const itemsOf = async <T>(path: string, token: string, query = {}): Promise<readonly T[]> => {
    const asking = { token, query: { limit: 500, ...query } };
    return expectStatus(await system.api.get<PageView<T>>(path, asking), 200).body.items;
  };

  for (const role of CONFINED) {
    it(`is not there for a ${role} of another market of the town`, async () => {
      const token = tokens.get(role)!;
      const aboutOne = routes.filter(
        (route) =>
          (isOfExtent('one', route) || isOfExtent('own', route)) &&
          route.path.includes('{') &&
          !route.path.endsWith('/verdicts'),
      );
      expect(aboutOne.length).toBeGreaterThan(24);
      for (const route of aboutOne) {
        const isLook = route.method === 'GET';
        const { status, body } = await send(route, neighbour, token);
        expect([route, status, isLook ? status === 404 : REFUSED.includes(body.code)]).toEqual([
          route,
          status,
          true,
        ]);
        const mine = await send(route, own, token);
        expect([route, mine.body.code]).not.toEqual([route, 'out_of_scope']);
        if (isLook) expect([route, mine.status]).toEqual([route, 200]);
      }
      const after = await system.api.get<TaskView>(`/tasks/${neighbour.task.id}`);
      expect(after.body.version).toBe(neighbour.task.version);
      // Also those of towns as a whole, that of its own among them, and of instructors.
      const places = elsewhere.map(({ townCode, marketCode }) => `${townCode}/${marketCode}`);
      expect(places).toContain(`${own.town}/null`);
      for (const { id } of elsewhere) expectStatus(await system.api.get(`/tasks/${id}`, { token }), 404);
    });

    it(`is all that the lists of a ${role} hold, and nothing of it is missing`, async () => {
      const token = tokens.get(role)!;
      const compare = async <T extends object>(
        path: string,
        of: (item: T) => string | null,
      ): Promise<void> => {
        const all = await allItems<T>(system.api, path, { limit: 500 });
        const mine = all.filter((item) => of(item) === own.market);
        expect(await itemsOf<T>(path, token)).toEqual(mine);
        expect([path, mine.length > 0, mine.length < all.length]).toEqual([path, true, true]);
      };
      await compare<TaskView>('/tasks', ({ marketCode }) => marketCode);
      await compare<FindingView>('/findings', ({ marketCode }) => marketCode);
      await compare<MarketView>('/markets', ({ code }) => code);
      await compare<WaiverView>('/waivers', ({ marketCode }) => marketCode);
      await compare<DataCorrectionView>('/data-corrections', ({ marketCode }) => marketCode);
      await compare<SweepVerdictView>(`/sweeps/${night.id}/verdicts`, ({ marketCode }) => marketCode);
      const tasks = await itemsOf<TaskView>('/tasks', token);
      const counts = await system.api.get<TaskSummaryView>('/tasks/summary', { token });
      expect(counts.body.total).toBe(tasks.length);
      const loads = await system.api.get<TaskTownsView>('/tasks/summary/towns', { token });
      const unfinished = tasks.filter(({ state }) => state !== 'closed').length;
      expect(loads.body.towns).toMatchObject([{ townCode: own.town, unfinished }]);
    });

    it(`is not told to a ${role} of another who asks lists for it by name, or searches`, async () => {
      const token = tokens.get(role)!;
      const asked = routes
        .filter(({ method, path }) => method === 'GET' && !/\{(?!id\}\/verdicts)/.test(path))
        .filter((route) => isOfExtent('one', route))
        .flatMap(({ path, narrowing }) =>
          narrowing.map((name) => ({ path: addressOf(path, neighbour), name })),
        );
      const of: typeof NARROWING = { ...NARROWING, q: ({ market }) => market };
      const narrowed = asked.filter(({ name }) => name in of && name !== 'town');
      expect(narrowed.length).toBeGreaterThan(7);
      const ofTowns = asked.filter(({ name }) => name === 'town');
      expect(ofTowns.length).toBeGreaterThan(3);
      for (const { path } of ofTowns) {
        const items = await itemsOf<Partial<TaskView> & { code?: string }>(path, token, { town: own.town });
        const markets = new Set(items.map(({ marketCode, code }) => marketCode ?? code));
        expect([path, [...markets]]).toEqual([path, [own.market]]);
      }
      for (const { path, name } of narrowed)
        expect([path, name, await itemsOf(path, token, { [name]: of[name]!(neighbour) })]).toEqual([
          path,
          name,
          [],
        ]);
    });

    it(`is swept and counted with a whole town, of which a ${role} of a market is told the name`, async () => {
      const token = tokens.get(role)!;
      const whole = routes.filter((route) => isOfExtent('whole', route) && roleMay(role, route.permission));
      expect(whole.length).toBeGreaterThan(2);
      for (const route of whole)
        expect([route.path, (await send(route, own, token)).body.code]).toEqual([
          route.path,
          'whole_towns_required',
        ]);
      const none = { generalBranchSince: null, markets: null, organizations: null, branches: null };
      expect(await itemsOf<TownView>('/towns', token)).toMatchObject([{ code: own.town, ...none }]);
      expect((await itemsOf<SweepView>('/sweeps', token)).map(({ id }) => id)).toEqual([night.id]);
      expectStatus(await system.api.get(`/sweeps/${night.id}`, { token }), 200);
      for (const part of ['', '/events', '/certificate', '/verdicts'])
        expectStatus(await system.api.get(`/sweeps/${ofTown.id}${part}`, { token }), 404);
    });

    it(`is refused a ${role} in bulk as one by one, and is assigned to nobody who works elsewhere`, async () => {
      const items = [own, neighbour].map(({ task: { id, version } }) => ({ id, version }));
      const bulk = await system.api.post<{ problem: ProblemView | null }[]>(
        '/tasks/bulk',
        { action: 'renew', items },
        { token: tokens.get(role)! },
      );
      expect(bulk.body.map(({ problem }) => problem?.code)).toEqual(['task_state', 'out_of_scope']);
      const headers = { 'if-match': `"${neighbour.task.version}"` };
      const assignee = { assignee: `a-${role}` };
      const path = `/tasks/${neighbour.task.id}/assign`;
      const assigned = await system.api.post<ProblemView>(path, assignee, { headers });
      expect(assigned.body.code).toBe('account_out_of_scope');
    });
  }
});
