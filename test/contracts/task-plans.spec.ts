import { afterAll, beforeAll, describe, it } from '@jest/globals';
import {
  REVIEW_TASK_SORTS,
  type AuditEntry,
  type AuditFilter,
  type DataCorrection,
  type DataCorrectionFilter,
  type ReviewTask,
  type ReviewTaskFilter,
} from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import { aDataCorrection, aTask } from './persistence/domain-builders.js';
import { goesByIndex, startPlans, type Plans } from './read-plans.js';

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
  { overdueOn: '2025-03-01' },
  { overdueOn: '2025-03-01', town: 't3' },
  { escalated: true },
  { escalated: true, town: 't3' },
  { escalated: false },
  { q: 'm17' },
];
const CASES = FILTERS.flatMap((filter) => REVIEW_TASK_SORTS.map((sort) => ({ ...filter, sort })));
/** As an account of some towns asks. */
const SCOPES = [
  { towns: ['t3', 't7', 't11'], markets: null },
  { towns: ['t3', 't7'], markets: ['m3', 'm7'] },
];
const SCOPED = SCOPES.flatMap((within) => REVIEW_TASK_SORTS.map((sort) => ({ within, sort })));

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

describe('the plans of lists', () => {
  let plans: Plans;

  beforeAll(async () => {
    plans = await startPlans();
    await plans.persistence.transactions.run(async (stores) => {
      await stores.tasks.save(tasks);
      await stores.corrections.insert(corrections);
      await stores.audit.append(entries);
    });
    await plans.analyse('review_task', 'data_correction', 'audit_entry');
  }, 120_000);
  afterAll(() => plans.stop(), 30_000);

  it.each([...CASES, ...SCOPED].map((filter) => [JSON.stringify(filter), filter] as const))(
    'goes by an index, and reads no table whole: %s',
    async (_, filter) => {
      const read = () => plans.persistence.tasks.list({ within: EVERYWHERE, ...filter }, { limit: 50 });
      goesByIndex(await plans.of('as subject_name', read), TASKS);
    },
  );

  it.each(CORRECTION_FILTERS.map((filter) => [JSON.stringify(filter), filter] as const))(
    'goes by an index, and reads no data corrections whole: %s',
    async (_, filter) => {
      const read = () => plans.persistence.corrections.list({ within: EVERYWHERE, ...filter }, { limit: 50 });
      goesByIndex(await plans.of('from data_correction r', read), TASKS);
    },
  );

  it.each(AUDIT_FILTERS.map((filter) => [JSON.stringify(filter), filter] as const))(
    'goes by an index, and does not read the audit log whole: %s',
    async (_, filter) => {
      const read = () => plans.persistence.audit.list(filter, { limit: 50 });
      goesByIndex(await plans.of('from audit_entry r', read), TASKS);
    },
  );
});
