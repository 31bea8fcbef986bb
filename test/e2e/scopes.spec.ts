import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type {
  DataCorrectionView,
  EvaluationView,
  FindingView,
  MarketView,
  NewAccessKeyView,
  PageView,
  ProblemView,
  SweepVerdictView,
  SweepView,
  TaskSummaryView,
  TaskView,
  WaiverView,
} from '@hongzhu/contracts';
import { ROLES, TOWNS_OF_ROLE } from '@hongzhu/permissions';
import { expectNoInjection } from './attack/injections.js';
import type { Answer } from './harness/api-client.js';
import { city } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep } from './harness/jobs.js';
import { allItems } from './harness/pages.js';
import { nameOfOperation, operationsOf, type Operation } from './harness/operations.js';
import { BODIES, NARROWING, twoPlaces, type Place } from './harness/places.js';
import { startSystem } from './harness/start-system.js';
import { MODES, type System } from './harness/system.js';

/** Roles whose accounts may be confined to towns. */
const CONFINED = ROLES.filter((role) => TOWNS_OF_ROLE[role] !== 'all');

/** What changes something of towns without naming one in its address, each in a test of its own. */
const IN_TESTS_OF_THEIR_OWN = ['POST /sweeps', 'POST /tasks/bulk'];

describe.each(MODES)('what belongs to a town (%s)', (mode) => {
  let system: System;
  let night: SweepView;
  let own: Place;
  let foreign: Place;
  let operations: readonly Operation[];
  let routes: readonly Operation[];
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    system = await startSystem(mode);
    const snapshot = city('city-1');
    await loadSnapshot(system.api, snapshot);
    night = await sweep(system.api, { asOf: snapshot.asOf });
    operations = await operationsOf(system.api);
    routes = operations.filter(
      (operation) => isChange(operation) || ['one', 'own', 'whole'].includes(operation.extent),
    );
    [own, foreign] = await twoPlaces(system.api);
    for (const role of CONFINED) {
      const body = { account: `a-${role}`, role, towns: [own.town] };
      const made = await system.api.post<NewAccessKeyView>('/access-keys', body);
      tokens.set(role, expectStatus(made, 201).body.key);
    }
  }, 180_000);
  afterAll(() => system.stop(), 30_000);

  const isChange = ({ method, extent }: Operation): boolean =>
    method !== 'GET' && !['none', 'all'].includes(extent);
  const isAboutOne = ({ path }: Operation): boolean => path.includes('{') && !path.endsWith('/verdicts');
  const addressOf = (path: string, place: Place): string =>
    path
      .replace('/tasks/{id}', `/tasks/${place.task.id}`)
      .replace('/findings/{id}', `/findings/${place.finding.id}`)
      .replace('/waivers/{id}', `/waivers/${place.waiver.id}`)
      .replace('/data-corrections/{id}', `/data-corrections/${place.correction.id}`)
      .replace('/sweeps/{id}', `/sweeps/${night.id}`)
      .replace(/\{(?:marketCode|code)\}/, place.market);
  const send = (route: Operation, place: Place, token: string): Promise<Answer<ProblemView>> => {
    const body = route.method === 'DELETE' ? undefined : BODIES[route.path.split('/').at(-1)!];
    return system.api.ask<ProblemView>(route.method, addressOf(route.path, place), {
      token,
      headers: { 'if-match': '"1"', ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { raw: JSON.stringify(body) }),
    });
  };

  it('is known of every operation that changes it', () => {
    const changing = operations.filter(isChange);
    expect(changing.length).toBeGreaterThan(20);
    const walked = new Set(routes.filter(isAboutOne));
    const others = changing.filter((route) => !walked.has(route));
    expect(others.map(nameOfOperation).sort()).toEqual(IN_TESTS_OF_THEIR_OWN);
  });

  for (const role of CONFINED) {
    it(`is not there for a ${role} of another`, async () => {
      const token = tokens.get(role)!;
      const aboutOne = routes.filter(isAboutOne);
      expect(aboutOne.length).toBeGreaterThan(24);
      for (const route of aboutOne) {
        const isLook = route.method === 'GET';
        const { status, body } = await send(route, foreign, token);
        const forbidden = ['out_of_scope', 'permission_required'].includes(body.code);
        expect([route, status, isLook ? status === 404 : forbidden]).toEqual([route, status, true]);
        const mine = await send(route, own, token);
        expect([route, mine.body.code]).not.toEqual([route, 'out_of_scope']);
        if (isLook) expect([route, mine.status]).toEqual([route, 200]);
      }
      const after = await system.api.get<TaskView>(`/tasks/${foreign.task.id}`);
      expect(after.body.version).toBe(foreign.task.version);
    });

    it(`is all that the lists of a ${role} hold, and nothing of it is missing`, async () => {
      const token = tokens.get(role)!;
      const seen = async <T>(path: string, query = {}): Promise<readonly T[]> => {
        const asking = { token, query: { limit: 500, ...query } };
        return expectStatus(await system.api.get<PageView<T>>(path, asking), 200).body.items;
      };
      const compare = async <T extends { townCode: string | null }>(path: string): Promise<void> => {
        const all = await allItems<T>(system.api, path, { limit: 500 });
        const mine = all.filter(({ townCode }) => townCode === own.town);
        expect(await seen<T>(path)).toEqual(mine);
        expect([path, mine.length > 0, mine.length < all.length]).toEqual([path, true, true]);
      };
      await compare<TaskView>('/tasks');
      await compare<FindingView>('/findings');
      await compare<MarketView>('/markets');
      await compare<WaiverView>('/waivers');
      await compare<DataCorrectionView>('/data-corrections');
      expect(await seen('/tasks', { town: foreign.town })).toEqual([]);
      const markets = new Set((await seen<MarketView>('/markets')).map(({ code }) => code));
      const verdicts = await seen<SweepVerdictView>(`/sweeps/${night.id}/verdicts`);
      expect(verdicts.length).toBeGreaterThan(0);
      expect(verdicts.filter(({ marketCode: code }) => code !== null && !markets.has(code))).toEqual([]);
      const counts = await system.api.get<TaskSummaryView>('/tasks/summary', { token });
      expect(counts.body.total).toBe((await seen('/tasks')).length);
    });
  }

  for (const role of CONFINED) {
    it(`is not told to a ${role} of another who asks lists for it by name`, async () => {
      const asked = routes
        .filter(({ method, path }) => method === 'GET' && !/\{(?!id\}\/verdicts)/.test(path))
        .flatMap(({ path, narrowing }) =>
          narrowing.flatMap((name) => (name in NARROWING ? [{ path: addressOf(path, foreign), name }] : [])),
        );
      expect(asked.length).toBeGreaterThan(10);
      for (const { path, name } of asked) {
        const query = { [name]: NARROWING[name]!(foreign) };
        const token = tokens.get(role)!;
        const { status, body } = await system.api.get<PageView<unknown> & ProblemView>(path, {
          token,
          query,
        });
        if (status === 200) expect([path, name, body.items]).toEqual([path, name, []]);
        else {
          const code = status === 404 ? body.code : 'forbidden';
          const isRefused = ['out_of_scope', 'permission_required'].includes(body.code) || status === 404;
          expect([path, name, code, isRefused]).toEqual([path, name, code, true]);
        }
      }
    });

    it(`is not swept and not given away for a ${role} of another`, async () => {
      const token = tokens.get(role)!;
      const forbidden = async (answer: Promise<Answer<ProblemView>>): Promise<void> => {
        const { status, body } = await answer;
        expect([status, ['out_of_scope', 'permission_required'].includes(body.code)]).toEqual([403, true]);
      };
      for (const towns of [[foreign.town], [own.town, foreign.town]]) {
        await forbidden(system.api.post<ProblemView>('/sweeps', { effect: 'study', towns }, { token }));
        const query = { towns: towns.join(',') };
        await forbidden(system.api.get<ProblemView>('/exports/registry', { token, query }));
      }
      await forbidden(system.api.post<ProblemView>('/sweeps', { effect: 'study' }, { token }));
      const nothing = { effect: 'study', towns: [] };
      const { status } = await system.api.post<ProblemView>('/sweeps', nothing, { token });
      expect([403, 422]).toContain(status);
    });
  }

  it('is not opened by what would be SQL in a filter, a search, an order or a cursor', async () => {
    await expectNoInjection(system.api);
  });

  it('is refused in bulk as it is one by one', async () => {
    const items = [own, foreign].map(({ task: { id, version } }) => ({ id, version }));
    const answer = await system.api.post<{ ok: boolean; problem: ProblemView | null }[]>(
      '/tasks/bulk',
      { action: 'renew', items },
      { token: tokens.get('instructor')! },
    );
    expect(answer.body.map(({ problem }) => problem?.code)).toEqual(['task_state', 'out_of_scope']);
  });

  it('is whole for whoever works in all of them', async () => {
    const made = await system.api.post<NewAccessKeyView>('/access-keys', {
      account: 'auditor',
      role: 'auditor',
    });
    const token = expectStatus(made, 201).body.key;
    for (const place of [own, foreign]) {
      expectStatus(
        await system.api.get<EvaluationView>(`/markets/${place.market}/evaluation`, { token }),
        200,
      );
      expectStatus(await system.api.get(`/tasks/${place.task.id}/timeline`, { token }), 200);
    }
  });
});
