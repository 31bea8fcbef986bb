import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import {
  REGISTRY_LISTS,
  type ConditionLeafWordsView,
  type ConditionWordsView,
  type FactView,
  type FreshnessView,
  type ListedImportView,
  type MarketProfileView,
  type NewAccessKeyView,
  type NextSweepView,
  type PageView,
  type ProblemView,
  type RuleCaseView,
  type RuleSetDetailView,
  type RuleSetView,
  type RuleView,
  type SweepTrendView,
  type SweepView,
  type TaskTownsView,
  type TaskView,
  type TownView,
  type TownsOverviewView,
  type TownsTrendView,
  type VerdictChangeView,
} from '@hongzhu/contracts';
import { city, expectedVerdicts } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep } from './harness/jobs.js';
import { allItems } from './harness/pages.js';
import { startSystem } from './harness/start-system.js';
import { MODES, type System } from './harness/system.js';

describe.each(MODES)('what pages are made from (%s)', (mode) => {
  const snapshot = city('city-1');
  const markets = snapshot.markets as unknown as readonly { code: string; townCode: string }[];
  const [TOWN, OTHER] = snapshot.towns.map(({ code }) => code) as [string, string];
  let system: System;
  let night: SweepView;
  let token: string;

  beforeAll(async () => {
    system = await startSystem(mode);
    await loadSnapshot(system.api, snapshot);
    night = await sweep(system.api, { asOf: snapshot.asOf });
    const key = { account: 'a-town', role: 'town-supervisor', towns: [TOWN] };
    token = expectStatus(await system.api.post<NewAccessKeyView>('/access-keys', key), 201).body.key;
  }, 120_000);
  afterAll(() => system.stop(), 30_000);

  const read = async <T>(path: string, asking = {}): Promise<T> =>
    expectStatus(await system.api.get<T>(path, asking), 200).body;

  it('every market has a profile, and a history of its verdicts', async () => {
    const all = new Map(
      expectedVerdicts('city-1', new Set(['market-branch-coverage'])).map(({ subject, verdict }) => [
        subject.code,
        verdict,
      ]),
    );
    for (const { code } of markets) {
      const profile = await read<MarketProfileView>(`/markets/${code}/profile`);
      expect(profile.market.code).toBe(code);
      const query = { ruleId: 'market-branch-coverage' };
      const { items } = await read<PageView<VerdictChangeView>>(`/markets/${code}/history`, { query });
      const verdict = all.get(code);
      const expected = verdict === 'not_applicable' ? [] : [[night.id, verdict]];
      expect([code, items.map((each) => [each.sweepId, each.verdict])]).toEqual([code, expected]);
    }
  });

  it('the towns are listed, and stand as what is on record says', async () => {
    const towns = await allItems<TownView>(system.api, '/towns', { limit: 2 });
    expect(towns.map(({ code }) => code)).toEqual(snapshot.towns.map(({ code }) => code).sort());
    const overview = await read<TownsOverviewView>('/towns/overview');
    expect(overview.verdicts).toMatchObject({ sweepId: night.id, asOf: snapshot.asOf });
    expect(overview.total.markets.total).toBe(snapshot.markets.length);
    const byRule = overview.total.findings.byRule.reduce((sum, { count }) => sum + count, 0);
    expect([overview.total.findings.open > 0, byRule]).toEqual([true, overview.total.findings.open]);
  });

  it('an account of a town sees its town alone', async () => {
    const { items } = await read<PageView<TownView>>('/towns', { token });
    expect(items.map(({ code }) => code)).toEqual([TOWN]);
    const overview = await read<TownsOverviewView>('/towns/overview', { token });
    expect(overview.towns.map(({ townCode }) => townCode)).toEqual([TOWN]);
    const { lists } = await read<FreshnessView>('/registry/freshness', { token });
    expect(new Set(lists.map(({ townCode }) => townCode))).toEqual(new Set([TOWN]));
    const loads = await read<TaskTownsView>('/tasks/summary/towns', { token });
    expect(loads.towns.map(({ townCode }) => townCode)).toEqual([TOWN]);
    const foreign = markets.find(({ townCode }) => townCode === OTHER)!;
    for (const page of ['profile', 'history']) {
      const answer = await system.api.get<ProblemView>(`/markets/${foreign.code}/${page}`, { token });
      expect([page, answer.status, answer.body.code]).toEqual([page, 404, 'market_not_found']);
    }
    expect((await system.api.get('/imports', { token })).status).toBe(403);
  });

  it('the trend is that of the towns of the account, or of the one that is asked for', async () => {
    const trend = (query = {}, by?: string) =>
      read<TownsTrendView>('/towns/trend', { query, ...(by !== undefined && { token: by }) });
    const city = await read<PageView<SweepTrendView>>('/sweeps/trend');
    expect(await trend()).toEqual({ ...city, keptSince: snapshot.asOf });
    const own = await trend({}, token);
    expect(own.items.map(({ sweepId }) => sweepId)).toEqual([night.id]);
    expect(await trend({ town: TOWN })).toEqual(own);
    expect(await trend({ town: TOWN }, token)).toEqual(own);
    const numberOf = ({ items }: PageView<SweepTrendView>): number =>
      items.flatMap(({ verdicts }) => Object.values(verdicts)).reduce((sum, each) => sum + each, 0);
    expect(numberOf(own)).toBeGreaterThan(0);
    expect(numberOf(own)).toBeLessThan(numberOf(city));
    const ofRule = await trend({ ruleId: 'market-branch-coverage' }, token);
    expect(ofRule.items.map(({ rules }) => rules)).toEqual([1]);
    const ofNone = { items: [], nextCursor: null };
    expect(await trend({ ruleId: 'no-such-rule' }, token)).toEqual({ ...ofNone, keptSince: snapshot.asOf });
    expect(await read('/sweeps/trend', { query: { ruleId: 'no-such-rule' } })).toEqual(ofNone);
    for (const town of [OTHER, 'no-such-town'])
      expect(await trend({ town }, token)).toEqual({ items: [], nextCursor: null, keptSince: null });
  });

  it('tasks are counted by town, and found when overdue', async () => {
    const { towns } = await read<TaskTownsView>('/tasks/summary/towns');
    const tasks = await allItems<TaskView>(system.api, '/tasks', { limit: 500 });
    const unfinished = tasks.filter(({ state }) => state !== 'closed');
    for (const { townCode, ...load } of towns)
      expect([townCode, load.unfinished]).toEqual([
        townCode,
        unfinished.filter((task) => task.townCode === townCode).length,
      ]);
    const overdue = await allItems<TaskView>(system.api, '/tasks', { overdue: true });
    expect(overdue.length).toBe(towns.reduce((sum, each) => sum + each.overdue, 0));
  });

  it('imports are listed, and records tell their age', async () => {
    const imports = await read<PageView<ListedImportView>>('/imports');
    expect(imports.items).toMatchObject([{ status: 'succeeded', errorCount: 0, rejectedFile: null }]);
    const { newestImportAt, lists, sources } = await read<FreshnessView>('/registry/freshness');
    expect(newestImportAt).toBe(imports.items[0]!.finishedAt);
    const number = (list: string): number =>
      lists.filter((each) => each.list === list).reduce((sum, { records }) => sum + records!, 0);
    expect(number('evidence')).toBe(snapshot.evidence.length);
    expect(number('activities')).toBe(snapshot.activities.length);
    const records = sources.map(({ list, ...source }) => [list, source.records, source.changedAt]);
    expect(records).toEqual(
      REGISTRY_LISTS.map((list) => [
        ...[list, list === 'members' ? number(list) : snapshot[list].length],
        snapshot[list].length === 0 ? null : newestImportAt,
      ]),
    );
    const own = await read<FreshnessView>('/registry/freshness', { token });
    const numbers = new Map(own.sources.map((source) => [source.list, source.records]));
    expect([numbers.get('towns'), numbers.has('instructors')]).toEqual([1, false]);
    expect(numbers.get('markets')).toBe(markets.filter(({ townCode }) => townCode === TOWN).length);
  });

  it('the next night is named', async () => {
    const { date, dueAt } = await read<NextSweepView>('/sweep-slots/next');
    expect(new Date(dueAt).getTime()).toBe(new Date(`${date}T02:00:00+08:00`).getTime());
    expect(new Date(dueAt).getTime()).toBeGreaterThan(Date.now());
  });

  it('every rule has its cases', async () => {
    for (const { id, version } of await allItems<RuleSetView>(system.api, '/rule-sets')) {
      const { rules } = await read<RuleSetDetailView>(`/rule-sets/${id}/versions/${version}`);
      for (const rule of rules) {
        const { items } = await read<PageView<RuleCaseView>>(`/rules/${rule.id}/cases`);
        expect([rule.id, items.length > 1]).toEqual([rule.id, true]);
      }
    }
    expect((await system.api.get('/rules/no-such-rule/cases')).status).toBe(404);
  });

  it('every comparison of every rule is put in words, in both languages', async () => {
    const leavesOf = (node: ConditionWordsView): ConditionLeafWordsView[] =>
      node.kind === 'leaf' ? [node] : node.children.flatMap(leavesOf);
    const { items: facts } = await read<PageView<FactView>>('/facts');
    const names = new Set([...facts.map(({ name }) => name), 'asOf', 'verdict']);
    for (const { id, version } of await allItems<RuleSetView>(system.api, '/rule-sets')) {
      const { rules } = await read<RuleSetDetailView>(`/rule-sets/${id}/versions/${version}`);
      for (const summary of rules) {
        const rule = await read<RuleView>(`/rules/${summary.id}`);
        const { applicability, requirement, graceFrom } = rule.inWords;
        const leaves = [applicability, requirement].flatMap((node) => (node === null ? [] : leavesOf(node)));
        const written = JSON.stringify([rule.applicability, rule.requirement]).match(/"operator":/g) ?? [];
        expect([rule.id, leaves.length]).toEqual([rule.id, written.length]);
        for (const { fact, label, condition, param } of leaves) {
          expect(names).toContain(fact);
          for (const text of [label, condition]) {
            expect(text.zh).toMatch(/\S/);
            expect(text.en).toMatch(/^[\x20-\x7e“”’‘]+$/);
          }
          if (param !== null) expect(Object.keys(rule.params)).toContain(param);
        }
        expect(graceFrom === null).toBe(rule.grace === null);
      }
    }
  });

  const REFUSED = [
    ['/markets/M0006/history?ruleId=a%20b', 'ruleId'],
    ['/markets/M0006/history?limit=0', 'limit'],
    ['/markets/M0006/profile?asOf=2024-01-01', 'asOf'],
    ['/towns?limit=501', 'limit'],
    ['/towns/overview?town=t1', 'town'],
    ['/towns/trend?town=a%20b', 'town'],
    ['/towns/trend?ruleId=a%20b', 'ruleId'],
    ['/tasks?overdue=perhaps', 'overdue'],
    ['/imports?state=queued', 'state'],
  ] as const;
  for (const [path, name] of REFUSED) {
    it(`${path} is refused, and the parameter named`, async () => {
      const answer = await system.api.get<ProblemView>(path);
      expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([400, `?${name}`]);
    });
  }
});
