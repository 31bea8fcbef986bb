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
  TaskDetailView,
  TaskSummaryView,
  TaskView,
  WaiverView,
} from '@hongzhu/contracts';
import { extentOf, partsOf, PERMISSIONS, ROLES, TOWNS_OF_ROLE, type Permission } from '@hongzhu/permissions';
import type { Answer } from './harness/api-client.js';
import { city } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep } from './harness/jobs.js';
import { allItems } from './harness/pages.js';
import { startSystem } from './harness/start-system.js';
import { MODES, type System } from './harness/system.js';

/** Roles whose accounts may be confined to towns. */
const CONFINED = ROLES.filter((role) => TOWNS_OF_ROLE[role] !== 'all');

/** What of a town an address is about. */
interface Place {
  readonly town: string;
  readonly task: TaskView;
  readonly finding: FindingView;
  readonly waiver: WaiverView;
  readonly correction: DataCorrectionView;
  readonly market: string;
}

interface Route {
  readonly method: string;
  readonly path: string;
  readonly permission: Permission;
}

const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** What routes take, by the end of their address; the others take nothing. */
const BODIES: Readonly<Record<string, object>> = {
  comment: { text: '已电话核实' },
  snooze: { until: inDays(3), reason: '等待回复' },
  'external-reference': { system: 'cases', id: 'C-1' },
  draft: { note: '草稿' },
  submit: { outcome: 'confirmed', note: '属实', plannedOn: inDays(20) },
  dismiss: { reason: 'already-settled' },
  approve: { reason: '同意' },
  return: { reason: '请补充' },
  refuse: { reason: '记录无误' },
  revoke: { reason: '不再需要' },
  assign: { assignee: 'I-1' },
  waivers: { reason: '正在搬迁', expiresOn: inDays(30) },
};

describe.each(MODES)('what belongs to a town (%s)', (mode) => {
  let system: System;
  let night: SweepView;
  let own: Place;
  let foreign: Place;
  let routes: readonly Route[];
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    system = await startSystem(mode);
    const snapshot = city('city-1');
    await loadSnapshot(system.api, snapshot);
    night = await sweep(system.api, { asOf: snapshot.asOf });
    const { paths } = await system.api.document();
    routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, operation]) => {
        const { 'x-permission': permission } = operation as unknown as { 'x-permission': Permission };
        const isOfATown =
          PERMISSIONS.includes(permission) && extentOf(partsOf(permission).resource) === 'one';
        return isOfATown ? [{ method: method.toUpperCase(), path, permission }] : [];
      }),
    );
    [own, foreign] = await twoPlaces();
    for (const role of CONFINED) {
      const body = { account: `a-${role}`, role, towns: [own.town] };
      const made = await system.api.post<NewAccessKeyView>('/access-keys', body);
      tokens.set(role, expectStatus(made, 201).body.key);
    }
  }, 180_000);
  afterAll(() => system.stop(), 30_000);

  async function twoPlaces(): Promise<[Place, Place]> {
    const tasks = (await allItems<TaskView>(system.api, '/tasks', { limit: 500 })).filter(
      ({ marketCode }) => marketCode !== null,
    );
    const first = tasks[0]!;
    return [await placeOf(first), await placeOf(tasks.find(({ townCode }) => townCode !== first.townCode)!)];
  }

  async function placeOf(task: TaskView): Promise<Place> {
    const town = task.townCode!;
    const [finding] = await allItems<FindingView>(system.api, '/findings', { town, state: 'open' });
    const path = `/findings/${finding!.id}/waivers`;
    const asked = await system.api.post<WaiverView>(path, BODIES['waivers']);
    const waiver = expectStatus(asked, 201).body;
    const correction = await correctionIn(task);
    return { town, task, finding: finding!, waiver, correction, market: task.marketCode! };
  }

  /** Of another task of its town. */
  async function correctionIn({ id: not, townCode: town }: TaskView): Promise<DataCorrectionView> {
    const open = await allItems<TaskView>(system.api, '/tasks', { town: town!, state: 'open' });
    const { id, version } = open.find((task) => task.id !== not)!;
    const move = (verb: string, of: number, body?: object) =>
      system.api.post<TaskDetailView>(`/tasks/${id}/${verb}`, body, { headers: { 'if-match': `"${of}"` } });
    const claimed = expectStatus(await move('claim', version), 200).body;
    expectStatus(await move('submit', claimed.version, { outcome: 'data-error', note: '登记有误' }), 200);
    const [correction] = await allItems<DataCorrectionView>(system.api, '/data-corrections', { task: id });
    return correction!;
  }

  const addressOf = (path: string, place: Place): string =>
    path
      .replace('/tasks/{id}', `/tasks/${place.task.id}`)
      .replace('/findings/{id}', `/findings/${place.finding.id}`)
      .replace('/waivers/{id}', `/waivers/${place.waiver.id}`)
      .replace('/data-corrections/{id}', `/data-corrections/${place.correction.id}`)
      .replace('/sweeps/{id}', `/sweeps/${night.id}`)
      .replace(/\{(?:marketCode|code)\}/, place.market);
  const send = (route: Route, place: Place, token: string): Promise<Answer<ProblemView>> => {
    const body = route.method === 'DELETE' ? undefined : BODIES[route.path.split('/').at(-1)!];
    return system.api.ask<ProblemView>(route.method, addressOf(route.path, place), {
      token,
      headers: { 'if-match': '"1"', ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { raw: JSON.stringify(body) }),
    });
  };

  for (const role of CONFINED) {
    it(`is not there for a ${role} of another`, async () => {
      const token = tokens.get(role)!;
      const aboutOne = routes.filter(({ path }) => path.includes('{') && !path.endsWith('/verdicts'));
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
