import { ROLES, TOWNS_OF_ROLE } from '@hongzhu/permissions';
import type { FindingView, NewAccessKeyView, RuleSetView, SweepView, TaskView } from '@hongzhu/contracts';
import type { ApiClient } from '../harness/api-client.js';
import { city, type Row } from '../harness/cities.js';
import { expectStatus, loadSnapshot, sweep } from '../harness/jobs.js';
import { allItems } from '../harness/pages.js';
import type { Surroundings } from './requests.js';
import type { KnownTexts } from './schema-values.js';
import { AttackSessions } from './sessions.js';

const DAY_MS = 86_400_000;
/** A day so many days from today. */
export const inDays = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

const KEYS_TO_REVOKE = 60;

type RuleSetVersion = Pick<RuleSetView, 'id' | 'version'>;

/** A system with a city, a recorded sweep and an account of every role. */
export interface Stage {
  /** The owner has the token of the configuration. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly sessions: AttackSessions;
  readonly night: SweepView;
  readonly towns: readonly string[];
  readonly markets: readonly string[];
  readonly tasks: readonly TaskView[];
  readonly findings: readonly FindingView[];
  readonly ruleSet: RuleSetVersion;
  readonly ruleIds: readonly string[];
  /** Keys that nobody uses. */
  readonly spareKeys: readonly string[];
}

export async function setUpStage(api: ApiClient): Promise<Stage> {
  const snapshot = city('city-1');
  await loadSnapshot(api, snapshot);
  const night = await sweep(api, { asOf: snapshot.asOf });
  const codes = (rows: readonly Row[]): string[] => rows.map(({ code }) => String(code));
  const towns = codes(snapshot.towns);
  const tokens = new Map([['owner', api.token]]);
  for (const role of ROLES) {
    const body = {
      account: `a-${role}`,
      role,
      ...(TOWNS_OF_ROLE[role] === 'some' && { towns: [towns[0]!] }),
    };
    tokens.set(role, expectStatus(await api.post<NewAccessKeyView>('/access-keys', body), 201).body.key);
  }
  const spareKeys: string[] = [];
  for (let i = 0; i < KEYS_TO_REVOKE; i++) {
    const body = { account: `spare-${String(i)}`, role: 'auditor' };
    spareKeys.push(expectStatus(await api.post<NewAccessKeyView>('/access-keys', body), 201).body.id);
  }
  const { body: sets } = await api.get<{ items: RuleSetView[] }>('/rule-sets');
  const findings = await allItems<FindingView>(api, '/findings', { limit: 500 });
  return {
    sessions: await AttackSessions.open(api, towns[0]!),
    ...{ tokens, night, towns, spareKeys, findings, ruleSet: sets.items[0]! },
    ruleIds: [...new Set(findings.map(({ ruleId }) => ruleId))],
    markets: codes(snapshot.markets),
    tasks: await allItems<TaskView>(api, '/tasks', { limit: 500 }),
  };
}

/** Ids of what the walk has made, by the beginning of their address. */
export type Made = Readonly<Record<string, readonly string[]>>;

/** What the board of the queues consists of: its page, its parts, and what they ask for. */
const BOARD_PATHS = [
  '',
  'job-schedulers',
  'queue/chunks',
  'api/queues',
  'api/redis/stats',
  'api/queues/chunks/1',
];

export function surroundingsOf(stage: Stage, made: Made): Surroundings {
  const ids: Made = {
    ...made,
    tasks: stage.tasks.map(({ id }) => id),
    findings: stage.findings.map(({ id }) => id),
    sweeps: [stage.night.id],
    rules: stage.ruleIds,
    'rule-sets': [stage.ruleSet.id],
    'access-keys': stage.spareKeys,
  };
  const segments = (template: string, name: string): readonly string[] => {
    if (name === 'year') return ['2025', '2026', '2027', '2028', '2040'];
    if (name === 'path') return BOARD_PATHS;
    if (name === 'version') return [String(stage.ruleSet.version)];
    if (name !== 'id') return stage.markets;
    const kind = template.split('/')[3]!;
    const known = ids[kind];
    if (known === undefined) throw new Error(`no id is known for ${template}`);
    return known;
  };
  return { accounts: accountsOf(stage), segments, known: knownTexts(stage) };
}

/** Half of the requests are the owner's: others are refused most of what they ask for. */
const accountsOf = ({ tokens, sessions }: Stage): string[] => {
  const others = [...[...tokens.keys()].filter((account) => account !== 'owner'), ...sessions.accounts];
  return [...Array<string>(others.length).fill('owner'), ...others];
};

const knownTexts =
  ({ towns, markets, tasks, findings, ruleSet, ruleIds }: Stage): KnownTexts =>
  (name, format) => {
    if (format === 'date') return [inDays(-400), inDays(0), inDays(3), inDays(20), inDays(60)];
    if (format === 'uri') return ['http://127.0.0.1:9/hook', 'https://127.0.0.1:9/hook'];
    if (format === 'uuid' || name === 'id') return [tasks[0]!.id, findings[0]!.id, tasks.at(-1)!.id];
    const texts: Readonly<Record<string, readonly string[]>> = {
      town: towns,
      towns,
      market: markets,
      ruleId: ruleIds,
      ruleSetId: [ruleSet.id],
      ruleSet: [ruleSet.id],
      ruleSets: [ruleSet.id],
      facts: ['market.activityRoom.areaSqm'],
      assignee: ['a-instructor', 'a-town-supervisor', 'none'],
      account: ['new-1', 'new-2'],
      since: ['0', '1', 'latest'],
    };
    return texts[name] ?? ['some-text', 'C.1', 'x'];
  };
