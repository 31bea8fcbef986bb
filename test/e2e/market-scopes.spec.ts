import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type {
  FalseAlarmsView,
  FindingView,
  NewAccessKeyView,
  PageView,
  ProblemView,
  SweepView,
  TaskSummaryView,
  TaskTownsView,
  TaskView,
  TownView,
} from '@hongzhu/contracts';
import { mayNameMarkets, roleMay, ROLES } from '@hongzhu/permissions';
import type { Answer } from './harness/api-client.js';
import { city } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep } from './harness/jobs.js';
import { allItems } from './harness/pages.js';
import { nameOfOperation, operationsOf, type Operation } from './harness/operations.js';
import { BODIES, NARROWING, twoMarkets, type Place } from './harness/places.js';
import { SAME } from './harness/same-for-all.js';
import { startSystem } from './harness/start-system.js';
import type { System } from './harness/system.js';

/** Roles whose accounts may be confined to markets. */
const CONFINED = ROLES.filter(mayNameMarkets);
const REFUSED = ['out_of_scope', 'permission_required'];

/** What holds for all markets at once, and by which of its fields an item is of one. */
const LISTS: Readonly<Record<string, 'marketCode' | 'code'>> = {
  ...{ '/tasks': 'marketCode', '/findings': 'marketCode', '/markets': 'code', '/waivers': 'marketCode' },
  ...{ '/data-corrections': 'marketCode', '/sweeps/{id}/verdicts': 'marketCode' },
};
/** What is of more than markets, and the code with which it is refused. */
const BEYOND: ReadonlyMap<string, string> = new Map([
  ['whole', 'whole_towns_required'],
  ['all', 'all_towns_required'],
]);
/** Of one sweep, which may be of some towns. */
const OF_A_SWEEP = ['', '/events', '/certificate', '/verdicts'].map((part) => `/sweeps/{id}${part}`);
/** What else is tried in a test of its own, here or where it says. */
const IN_TESTS_OF_THEIR_OWN = new Set([
  ...['GET /tasks/summary', 'GET /tasks/summary/towns', 'GET /towns', 'GET /sweeps', 'POST /tasks/bulk'],
  'GET /rules/{id}/false-alarms',
  // As it happens: `apps/rules-service/src/tasks/task-news.spec.ts` holds whose it is.
  'GET /tasks/events',
  // Judges what is sent along with it, and reads nothing of the registry.
  'POST /evaluations',
]);

describe('what belongs to a market', () => {
  let system: System;
  let night: SweepView;
  let ofTown: SweepView;
  let own: Place;
  let neighbour: Place;
  let elsewhere: readonly TaskView[];
  let routes: readonly Operation[];
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    system = await startSystem('embedded');
    const snapshot = city('city-1');
    await loadSnapshot(system.api, snapshot);
    night = await sweep(system.api, { asOf: snapshot.asOf });
    routes = await operationsOf(system.api);
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

  const isAboutOne = ({ extent, path }: Operation): boolean =>
    ['one', 'own'].includes(extent) && path.includes('{') && !path.endsWith('/verdicts');
  const addressOf = (path: string, place: Place): string =>
    path
      .replace('/tasks/{id}', `/tasks/${place.task.id}`)
      .replace('/findings/{id}', `/findings/${place.finding.id}`)
      .replace('/waivers/{id}', `/waivers/${place.waiver.id}`)
      .replace('/data-corrections/{id}', `/data-corrections/${place.correction.id}`)
      .replace('/sweeps/{id}', `/sweeps/${night.id}`)
      .replace(/\{(?:marketCode|code)\}/, place.market);
  const send = ({ method, path }: Operation, place: Place, token: string): Promise<Answer<ProblemView>> => {
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

  it('is known of every operation that an account of markets may ask for', () => {
    const open = routes.filter(({ permission }) => CONFINED.some((role) => roleMay(role, permission)));
    expect(open.length).toBeGreaterThan(50);
    const isTried = (operation: Operation): boolean => {
      const { method, path, extent } = operation;
      if (method === 'GET' && (path in LISTS || path in SAME || OF_A_SWEEP.includes(path))) return true;
      const isInATest = IN_TESTS_OF_THEIR_OWN.has(nameOfOperation(operation));
      return isInATest || isAboutOne(operation) || BEYOND.has(extent);
    };
    const unknown = open.filter((operation) => !isTried(operation));
    expect(unknown.map(nameOfOperation)).toEqual([]);
  });

  for (const role of CONFINED) {
    it(`is not there for a ${role} of another market of the town`, async () => {
      const token = tokens.get(role)!;
      const aboutOne = routes.filter(isAboutOne);
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
      for (const [name, field] of Object.entries(LISTS)) {
        const path = addressOf(name, own);
        type Item = Readonly<Record<typeof field, string | null>>;
        const all = await allItems<Item>(system.api, path, { limit: 500 });
        const mine = all.filter((item) => item[field] === own.market);
        expect(await itemsOf(path, token)).toEqual(mine);
        expect([path, mine.length > 0, mine.length < all.length]).toEqual([path, true, true]);
      }
      const tasks = await itemsOf<TaskView>('/tasks', token);
      const { ruleId } = own.finding;
      const found = (await itemsOf<FindingView>('/findings', token)).filter((each) => each.ruleId === ruleId);
      const alarms = await system.api.get<FalseAlarmsView>(`/rules/${ruleId}/false-alarms`, { token });
      expect(alarms.body.findings).toBe(found.length);
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
        .filter(({ extent }) => extent === 'one')
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
      const beyond = routes.filter(
        ({ extent, permission }) => BEYOND.has(extent) && roleMay(role, permission),
      );
      expect(beyond.length).toBeGreaterThan(2);
      for (const route of beyond)
        expect([route.path, (await send(route, own, token)).body.code]).toEqual([
          route.path,
          BEYOND.get(route.extent),
        ]);
      for (const address of Object.values(SAME)) {
        const [told, all] = [await system.api.get(address, { token }), await system.api.get(address)];
        expect([address, told.status, told.body]).toEqual([address, 200, all.body]);
      }
      const none = { generalBranchSince: null, markets: null, organizations: null, branches: null };
      expect(await itemsOf<TownView>('/towns', token)).toMatchObject([{ code: own.town, ...none }]);
      expect((await itemsOf<SweepView>('/sweeps', token)).map(({ id }) => id)).toEqual([night.id]);
      for (const path of OF_A_SWEEP) {
        expectStatus(await system.api.get(path.replace('{id}', night.id), { token }), 200);
        expectStatus(await system.api.get(path.replace('{id}', ofTown.id), { token }), 404);
      }
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
