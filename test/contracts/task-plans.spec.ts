import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  REVIEW_TASK_SORTS,
  type AuditEntry,
  type AuditFilter,
  type DataCorrection,
  type DataCorrectionFilter,
  type ReviewTask,
  type ReviewTaskFilter,
} from '@hongzhu/compliance';
import { openPersistence, type Persistence } from '@hongzhu/persistence';
import mysql from 'mysql2/promise';
import { startPrivateMariadb, type PrivateMariadb } from '../services/private-mariadb.js';
import { aDataCorrection, aTask } from './persistence/domain-builders.js';

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

const CORRECTION_STATES = ['open', 'applied', 'applied', 'applied', 'refused', 'withdrawn'] as const;
const corrections = tasks.map(({ id, cell, ruleSetId }, n): DataCorrection =>
  aDataCorrection({ taskId: id, cell, ruleSetId, state: CORRECTION_STATES[n % CORRECTION_STATES.length]! }),
);

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

const CORRECTION_FILTERS: readonly DataCorrectionFilter[] = [
  {},
  { state: 'open' },
  { state: 'applied' },
  { town: 't3' },
  { town: 't3', state: 'open' },
  { market: 'm17' },
  { market: 'm17', state: 'open' },
  { ruleSet: 'set-2' },
  { ruleSet: 'set-2', state: 'open' },
  { town: 't3', ruleSet: 'set-3', state: 'open' },
  { task: tasks[17]!.id },
];

const entries = tasks.map(({ id }, n): AuditEntry => ({
  at: new Date(Date.UTC(2025, 0, 1) + n * 60_000),
  actor: `account-${n % 50}`,
  action: `task.${STATES[n % STATES.length]!}`,
  subject: `tasks/${id}`,
  ...{ before: null, after: null, noteDigest: null },
}));
const [FROM, UNTIL] = [new Date(Date.UTC(2025, 0, 3)), new Date(Date.UTC(2025, 0, 4))];
const AUDIT_FILTERS: readonly AuditFilter[] = [
  {},
  { actor: 'account-3' },
  { action: 'task.open' },
  { subject: entries[17]!.subject },
  { from: FROM },
  { from: FROM, until: UNTIL },
  { actor: 'account-3', from: FROM, until: UNTIL },
  { action: 'task.open', until: UNTIL },
  { actor: 'account-3', action: 'task.claimed' },
];

interface PlanRow {
  readonly table: string;
  readonly type: string;
  readonly key: string | null;
  /** The driver gives it as text. */
  readonly rows: string;
  readonly Extra: string | null;
}

describe('the plans of lists', () => {
  let server: PrivateMariadb;
  let persistence: Persistence;
  let behind: mysql.Connection;

  beforeAll(async () => {
    server = await startPrivateMariadb(['--general-log=1', '--log-output=TABLE']);
    const url = await server.createDatabase();
    persistence = await openPersistence({ dialect: 'mysql', url, poolSize: 2 });
    behind = await mysql.createConnection(url);
    await persistence.transactions.run(async (stores) => {
      await stores.tasks.save(tasks);
      await stores.corrections.insert(corrections);
      await stores.audit.append(entries);
    });
    await behind.query('analyze table review_task, data_correction, audit_entry');
  }, 120_000);
  afterAll(async () => {
    await behind.end();
    await persistence.close();
    await server.stop();
  }, 30_000);

  /** The plan of the statement that reads a page, which has these words in it. */
  async function planOf(words: string, read: () => Promise<unknown>): Promise<PlanRow[]> {
    await behind.query('truncate table mysql.general_log');
    await read();
    const [logged] = await behind.query<mysql.RowDataPacket[]>(
      'select convert(argument using utf8mb4) as text from mysql.general_log',
    );
    const text = logged.map((row) => String(row['text'])).find((each) => each.includes(words));
    if (text === undefined) throw new Error('no page was read');
    const [plan] = await behind.query<mysql.RowDataPacket[]>(`explain ${text}`);
    return plan as unknown as PlanRow[];
  }

  it.each(CASES.map((filter) => [JSON.stringify(filter), filter] as const))(
    'goes by an index, and reads no table whole: %s',
    async (_, filter) => {
      goesByIndex(
        await planOf('as subject_name', () =>
          persistence.tasks.list({ within: null, ...filter }, { limit: 50 }),
        ),
      );
    },
  );

  it.each(CORRECTION_FILTERS.map((filter) => [JSON.stringify(filter), filter] as const))(
    'goes by an index, and reads no data corrections whole: %s',
    async (_, filter) => {
      goesByIndex(
        await planOf('from data_correction r', () =>
          persistence.corrections.list({ within: null, ...filter }, { limit: 50 }),
        ),
      );
    },
  );

  it.each(AUDIT_FILTERS.map((filter) => [JSON.stringify(filter), filter] as const))(
    'goes by an index, and does not read the audit log whole: %s',
    async (_, filter) => {
      goesByIndex(await planOf('from audit_entry r', () => persistence.audit.list(filter, { limit: 50 })));
    },
  );
});

function goesByIndex(plan: readonly PlanRow[]): void {
  const first = plan.find(({ table }) => table === 'r');
  expect(first?.key ?? null).not.toBeNull();
  for (const each of plan) expect(each.type).not.toBe('ALL');
  // What is sorted is what few rows have in common; else the order is that of the index.
  if (first!.Extra?.includes('filesort')) expect(Number(first!.rows)).toBeLessThan(TASKS / 4);
}
