import {
  verifyAudit,
  type Actor,
  type Finding,
  type Ports,
  type ReviewTask,
  type TaskCommand,
  type Waiver,
} from '@hongzhu/compliance';
import { addDays } from '@hongzhu/rules-engine';
import type { PersistenceBackend, PersistenceSubject } from '../persistence/persistence-backend.js';
import { caseCity, City, type Json } from '../use-cases/city.js';
import { MovedClock } from '../use-cases/moved-clock.js';

export const TIMEOUT_MS = 240_000;
export const INSTRUCTOR: Actor = { account: 'an-instructor', role: 'instructor', towns: null, markets: null };
export const SUPERVISOR: Actor = {
  account: 'a-supervisor',
  role: 'city-supervisor',
  towns: null,
  markets: null,
};
export const OTHER_SUPERVISOR: Actor = {
  account: 'another-supervisor',
  role: 'city-supervisor',
  towns: null,
  markets: null,
};

/** A city that was swept today, whose tasks are worked on. */
export interface TaskStage {
  readonly city: City;
  readonly clock: MovedClock;
  readonly subject: PersistenceSubject;
  readonly asOf: string;
  task(id: string): Promise<ReviewTask>;
  findingsOf(taskId: string): Promise<Finding[]>;
  /** A command on the task as it is now. */
  on(task: Pick<ReviewTask, 'id'>, actor?: Actor): Promise<TaskCommand>;
  /** Sweeps as of today. */
  sweepToday(): ReturnType<City['sweep']>;
  change(edit: (snapshot: Json) => void): Promise<void>;
  /** The actions in a task's timeline, oldest first. */
  timeline(id: string): Promise<string[]>;
}

/** A test on a city that was swept as of the day of its snapshot, which is today. The audit log is whole at its end. */
export const onTaskStage =
  (
    backend: PersistenceBackend,
    test: (stage: TaskStage) => Promise<void>,
    settings: Partial<Pick<Ports, 'standing'>> = {},
  ) =>
  async () => {
    const subject = await backend.fresh();
    try {
      const snapshot = caseCity(1);
      const asOf = String(snapshot['asOf']);
      const clock = new MovedClock(new Date(`${asOf}T01:00:00Z`));
      const loose = { shadow: { share: 0 }, brake: { share: 1, least: 1_000_000 }, ...settings };
      const city = await City.over(subject.persistence, undefined, clock, loose);
      await city.import(snapshot);
      await city.sweep(asOf);
      await test(stageOn({ city, clock, subject, asOf }));
      const { faults } = await verifyAudit(subject.persistence.audit);
      if (faults.length > 0) throw new Error(`the audit log is not whole: ${JSON.stringify(faults)}`);
    } finally {
      await subject.stop();
    }
  };

function stageOn(world: Pick<TaskStage, 'city' | 'clock' | 'subject' | 'asOf'>): TaskStage {
  const { city, clock, subject } = world;
  const task = async (id: string): Promise<ReviewTask> => {
    const found = await subject.persistence.tasks.get(id);
    if (found === null) throw new Error(`no task ${id}`);
    return found;
  };
  return {
    ...world,
    task,
    findingsOf: async (taskId) => (await city.findings()).filter((finding) => finding.taskId === taskId),
    on: async ({ id }, actor = INSTRUCTOR) => {
      const { version } = await task(id);
      return { taskId: id, expectedVersion: version, actor };
    },
    sweepToday: () => city.sweep(clock.today()),
    change: async (edit) => {
      const changed = caseCity(1);
      edit(changed);
      const { state, errors } = await city.import(changed);
      if (state !== 'succeeded') throw new Error(`the import was ${state}: ${JSON.stringify(errors)}`);
    },
    timeline: async (id) =>
      (await subject.persistence.audit.about(`tasks/${id}`, { limit: 500 })).items.map(
        ({ action }) => action,
      ),
  };
}

/** Rule sets that are about markets alone: none of their rules applies once the market is closed. */
const ABOUT_MARKETS: readonly string[] = ['five-ones', 'full-survey'];
export const isOfMarket = ({ cell, ruleSetId }: Pick<ReviewTask, 'cell' | 'ruleSetId'>): boolean =>
  cell.type === 'market' && ABOUT_MARKETS.includes(ruleSetId);

/** The first task of a market. */
export async function aMarketTask({ city }: TaskStage): Promise<ReviewTask> {
  const task = (await city.tasks()).find((each) => isOfMarket(each) && each.state === 'open');
  if (task === undefined) throw new Error('the city has no task of a market');
  return task;
}

/** Asks for a waiver of so many days, and has it approved. */
export async function waive(stage: TaskStage, finding: Pick<Finding, 'id'>, days: number): Promise<Waiver> {
  const { handleWaivers } = stage.city.useCases;
  const expiresOn = addDays(stage.clock.today(), days);
  const request = { findingId: finding.id, reason: 'it is so', expiresOn, actor: INSTRUCTOR };
  const { id: waiverId } = await handleWaivers.request(request);
  return handleWaivers.approve({ waiverId, expectedVersion: 1, reason: 'agreed', actor: SUPERVISOR });
}

/** Ends a waiver that `waive` has made. */
export const revoke = ({ city }: TaskStage, waiverId: string) =>
  city.useCases.handleWaivers.revoke({
    waiverId,
    expectedVersion: 2,
    reason: 'no longer',
    actor: SUPERVISOR,
  });

export const findingOf = async ({ subject }: TaskStage, id: string): Promise<Finding> =>
  (await subject.persistence.findings.get(id))!;

/** Closes a market: no rule of it applies any more. */
export const closing =
  (code: string) =>
  (snapshot: Json): void => {
    const markets = snapshot['markets'] as (Json & { code: string })[];
    for (const market of markets) if (market.code === code) market['status'] = 'closed';
  };

export const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'nothing was thrown';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};
