import { expect } from '@jest/globals';
import type { BrakeSettings, HeldTask, ReviewTask, Sweep } from '@hongzhu/compliance';
import { SystemClock } from '@hongzhu/platform';
import type { PersistenceBackend, PersistenceSubject } from '../persistence/persistence-backend.js';
import { caseCity, City, type Json } from './city.js';

export const DAY = '2024-03-31';
export const TIMEOUT_MS = 120_000;
export const NEVER: BrakeSettings = { share: 1, least: 1_000_000 };
/** Any change is too many. */
export const ALWAYS: BrakeSettings = { share: 0, least: 0 };
export const ACTOR = 'a-supervisor';

type Row = Json & { code: string };
const markets = (snapshot: Json): Row[] => snapshot['markets'] as Row[];

/** The city with some of its markets closed: their findings are resolved, their tasks are to be closed. */
export const withClosed = (codes: ReadonlySet<string>): Json => {
  const snapshot = structuredClone(caseCity(1));
  for (const market of markets(snapshot)) if (codes.has(market.code)) market['status'] = 'closed';
  return snapshot;
};
export const every = new Set(markets(caseCity(1)).map(({ code }) => code));
export const some = new Set([...every].slice(0, 5));
export const none = new Set<string>();

export const aHeldTask: HeldTask = {
  sweepId: 's',
  cell: { type: 'market', code: 'M0001', townCode: 'T' },
  ruleSetId: 'five-ones',
  change: 'closing',
  taskId: null,
  severity: 'high',
  findingCount: 1,
};

/** Tasks and findings as anyone but the database tells them apart. */
export async function shown(city: City): Promise<unknown> {
  const tasks = await city.tasks();
  const places = new Map(
    tasks.map(({ id, cell, ruleSetId }) => [id, `${cell.type}/${cell.code}/${ruleSetId}`]),
  );
  const bare = ({
    cell,
    ruleSetId,
    state,
    severity,
    title,
    findingCount,
    reopenedCount,
    assignee,
  }: ReviewTask) =>
    JSON.stringify([cell, ruleSetId, state, severity, title, findingCount, reopenedCount, assignee]);
  const findings = (await city.findings()).map(({ ruleId, subject, state, reopenedCount, taskId }) =>
    JSON.stringify([ruleId, subject, state, reopenedCount, places.get(taskId ?? '') ?? null]),
  );
  return { tasks: tasks.map(bare).sort(), findings: findings.sort() };
}

/** The ids of the tasks that are not closed: what they hold may change meanwhile. */
export const openTasks = async (city: City): Promise<string[]> =>
  (await city.tasks()).flatMap(({ id, state }) => (state === 'closed' ? [] : [id])).sort();

export const withCityOn =
  (backend: PersistenceBackend) =>
  (brake: BrakeSettings, test: (city: City, subject: PersistenceSubject) => Promise<void>) =>
  async () => {
    const subject = await backend.fresh();
    try {
      const settings = { brake, shadow: { share: 0 } };
      await test(await City.over(subject.persistence, () => true, new SystemClock(), settings), subject);
    } finally {
      await subject.stop();
    }
  };
export const importAndSweep = async (city: City, snapshot: Json): Promise<Sweep> => {
  expect((await city.import(snapshot)).state).toBe('succeeded');
  return city.sweep(DAY);
};
export const release = (city: City, sweepId: string) =>
  city.useCases.decideBrake.release({ sweepId, actor: ACTOR, reason: 'It is so.' });
export const discard = (city: City, sweepId: string) =>
  city.useCases.decideBrake.discard({ sweepId, actor: ACTOR, reason: 'It is not so.' });
export const heldBy = async (city: City, sweepId: string) =>
  (await city.persistence.held.list(sweepId, { limit: 500 })).items;
export const eventsOf = async (subject: PersistenceSubject, type: string) =>
  subject.rows(`select subject from outbox_event where type = '${type}'`);
