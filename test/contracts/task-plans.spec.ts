import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REVIEW_TASK_SORTS, type ReviewTask, type ReviewTaskFilter } from '@hongzhu/compliance';
import { openPersistence, type Persistence } from '@hongzhu/persistence';
import mysql from 'mysql2/promise';
import { startPrivateMariadb, type PrivateMariadb } from '../services/private-mariadb.js';
import { aTask } from './persistence/domain-builders.js';

const TASKS = 6_000;
const STATES = ['open', 'claimed', 'submitted', 'returned', 'snoozed', 'closed'] as const;
const SEVERITIES = ['high', 'medium', 'low', 'data'] as const;

const tasks = Array.from({ length: TASKS }, (_, n): ReviewTask => {
  const cell = { type: 'market' as const, code: `m${n}`, townCode: `t${n % 30}` };
  return aTask({
    cell,
    state: STATES[n % STATES.length]!,
    severity: SEVERITIES[n % 4]!,
    dueOn: `2025-0${1 + (n % 9)}-1${n % 10}`,
    openedAt: new Date(Date.UTC(2025, 0, 1) + n * 60_000),
    escalatedAt: n % 20 === 0 ? new Date(9) : null,
    assignee: n % 3 === 0 ? `account-${n % 50}` : null,
    ruleSetId: `set-${n % 6}`,
    externalReference: n % 2 === 0 ? { system: 'cases', id: `c-${n}`, url: null } : null,
  });
});

const FILTERS: readonly ReviewTaskFilter[] = [
  {},
  ...STATES.map((state) => ({ state })),
  { assignee: 'account-3' },
  { assignee: 'account-3', state: 'claimed' },
  { town: 't3' },
  { town: 't3', state: 'open' },
  { market: 'm17' },
  { severity: 'high' },
  { severity: 'high', state: 'open' },
  { ruleSet: 'set-2' },
  { dueBefore: '2025-03-01' },
  { outcome: 'dismissed' },
  { externalSystem: 'cases', externalId: 'c-8' },
  { escalated: true },
  { escalated: true, town: 't3' },
  { escalated: false },
  { q: 'm17' },
];
const CASES = FILTERS.flatMap((filter) => REVIEW_TASK_SORTS.map((sort) => ({ ...filter, sort })));

interface PlanRow {
  readonly table: string;
  readonly type: string;
  readonly key: string | null;
  /** The driver gives it as text. */
  readonly rows: string;
  readonly Extra: string | null;
}

describe('the plans of the list of tasks', () => {
  let server: PrivateMariadb;
  let persistence: Persistence;
  let behind: mysql.Connection;

  beforeAll(async () => {
    server = await startPrivateMariadb(['--general-log=1', '--log-output=TABLE']);
    const url = await server.createDatabase();
    persistence = await openPersistence({ dialect: 'mysql', url, poolSize: 2 });
    behind = await mysql.createConnection(url);
    await persistence.transactions.run((stores) => stores.tasks.save(tasks));
    await behind.query('analyze table review_task');
  }, 120_000);
  afterAll(async () => {
    await behind.end();
    await persistence.close();
    await server.stop();
  }, 30_000);

  /** The plan of the statement that reads the page. */
  async function planOf(filter: ReviewTaskFilter): Promise<PlanRow[]> {
    await behind.query('truncate table mysql.general_log');
    await persistence.tasks.list({ within: null, ...filter }, { limit: 50 });
    const [logged] = await behind.query<mysql.RowDataPacket[]>(
      'select convert(argument using utf8mb4) as text from mysql.general_log',
    );
    const text = logged.map((row) => String(row['text'])).find((each) => each.includes('as subject_name'));
    if (text === undefined) throw new Error('no page was read');
    const [plan] = await behind.query<mysql.RowDataPacket[]>(`explain ${text}`);
    return plan as unknown as PlanRow[];
  }

  it.each(CASES.map((filter) => [JSON.stringify(filter), filter] as const))(
    'goes by an index, and reads no table whole: %s',
    async (_, filter) => {
      const plan = await planOf(filter);
      const first = plan.find(({ table }) => table === 'r');
      expect(first?.key ?? null).not.toBeNull();
      for (const each of plan) expect(each.type).not.toBe('ALL');
      // What is sorted is what few tasks have in common; else the order is that of the index.
      if (first!.Extra?.includes('filesort')) expect(Number(first!.rows)).toBeLessThan(TASKS / 4);
    },
  );
});
