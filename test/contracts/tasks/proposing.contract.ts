import { describe, expect, it } from '@jest/globals';
import type { Actor, ReviewTask } from '@hongzhu/compliance';
import { addDays } from '@hongzhu/rules-engine';
import { anAccount } from '../persistence/account.contract.js';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { caseCity, type Json } from '../use-cases/city.js';
import { INSTRUCTOR, onTaskStage, SUPERVISOR, TIMEOUT_MS, type TaskStage } from './task-stage.js';

type Row = Json & { code: string };
const rows = (list: string): Row[] => caseCity(1)[list] as Row[];

/** Codes of active instructors by what they look after. */
function instructors(): { ofMarket: Map<string, string[]>; ofTown: Map<string, Set<string>> } {
  const active = new Set(rows('instructors').flatMap(({ code, active: is }) => (is === true ? [code] : [])));
  const ofMarket = new Map<string, string[]>();
  const ofTown = new Map<string, Set<string>>();
  for (const market of rows('markets')) {
    const own = ((market['instructorCodes'] ?? []) as string[]).filter((code) => active.has(code));
    ofMarket.set(market.code, own);
    const town = String(market['townCode']);
    ofTown.set(town, new Set([...(ofTown.get(town) ?? []), ...own]));
  }
  return { ofMarket, ofTown };
}

const candidatesFor = ({ cell }: ReviewTask): readonly string[] => {
  const { ofMarket, ofTown } = instructors();
  if (cell.type === 'instructor') return [];
  const own = cell.type === 'market' ? (ofMarket.get(cell.code) ?? []) : [];
  return own.length > 0 ? own : [...(ofTown.get(cell.townCode ?? '') ?? [])];
};

/** Whom tasks are proposed to, whatever the database. */
export function proposingContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: TaskStage) => Promise<void>) => onTaskStage(backend, test);

  describe('a new task', () => {
    it(
      'is proposed to an instructor of its market, else of its town, and to nobody where there is none',
      onStage(async ({ city }) => {
        const tasks = await city.tasks();
        expect(tasks.length).toBeGreaterThan(10);
        for (const task of tasks) {
          const candidates = candidatesFor(task);
          if (candidates.length === 0) expect(task.assignee).toBeNull();
          else expect(candidates).toContain(task.assignee);
          expect(task).toMatchObject({ state: 'open', leasedUntil: null });
        }
        expect(tasks.some(({ assignee }) => assignee !== null)).toBe(true);
      }),
      TIMEOUT_MS,
    );

    it(
      'goes to the one with the least open work',
      onStage(async ({ city }) => {
        const tasks = await city.tasks();
        const load = new Map<string, number>();
        for (const { assignee } of tasks) {
          if (assignee !== null) load.set(assignee, (load.get(assignee) ?? 0) + 1);
        }
        for (const task of tasks.filter(({ assignee }) => assignee !== null)) {
          const others = candidatesFor(task).map((code) => load.get(code) ?? 0);
          // Whoever could have had it instead has no less than one task fewer.
          expect(load.get(task.assignee!)! - Math.min(...others)).toBeLessThanOrEqual(1 + tasks.length / 10);
        }
      }),
      TIMEOUT_MS,
    );

    it(
      'can be claimed by anybody else in scope; it is proposed once',
      onStage(async (stage) => {
        const task = (await stage.city.tasks()).find(({ assignee }) => assignee !== null)!;
        expect(await stage.timeline(task.id)).toEqual(['task.create', 'task.propose']);
        await stage.sweepToday();
        expect(await stage.timeline(task.id)).toEqual(['task.create', 'task.propose']);
        const claimed = await stage.city.useCases.holdTask.claim(await stage.on(task));
        expect(claimed.assignee).not.toBe(task.assignee);
      }),
      TIMEOUT_MS,
    );
  });
}

/** A task that is back in the queue, and whom its market's instructors leave to be asked. */
async function askedAgain(stage: TaskStage, { id }: ReviewTask, holder: string): Promise<ReviewTask> {
  const task = await stage.task(id);
  expect(task).toMatchObject({ state: 'open', leasedUntil: null });
  const all = candidatesFor(task);
  const others = all.filter((code) => code !== holder);
  expect(others.length > 0 ? others : all).toContain(task.assignee);
  return task;
}

/** Whom tasks are proposed to that are back in the queue, whatever the database. */
export function proposingAgainContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: TaskStage) => Promise<void>) => onTaskStage(backend, test);

  describe('a task that is back in the queue', () => {
    it(
      'is proposed at once when it is released, to the one of the others with the least open work',
      onStage(async (stage) => {
        const { holdTask } = stage.city.useCases;
        const counts = new Set<number>();
        for (const task of await stage.city.tasks()) {
          const candidates = candidatesFor(task);
          if (candidates.length === 0) continue;
          counts.add(Math.min(candidates.length, 2));
          const holder: Actor = { ...INSTRUCTOR, account: task.assignee! };
          await holdTask.claim(await stage.on(task, holder));
          const loads = await loadsBut(stage, task);
          const released = await holdTask.release(await stage.on(task, holder));
          expect(await askedAgain(stage, task, holder.account)).toMatchObject(released);
          expect(released.version).toBe(task.version + 2);
          const others = candidates.filter((code) => code !== holder.account);
          if (others.length > 0) {
            const least = Math.min(...others.map((code) => loads.get(code) ?? 0));
            expect(loads.get(released.assignee!) ?? 0).toBe(least);
          }
          expect((await stage.timeline(task.id)).slice(-3)).toEqual([
            ...['task.claim', 'task.release', 'task.propose'],
          ]);
          const told = await eventsOf(stage, task);
          expect(told.slice(-2)).toEqual([released.version - 1, released.version]);
        }
        expect(counts).toEqual(new Set([1, 2]));
      }),
      TIMEOUT_MS,
    );

    it(
      'is proposed to nobody whose account works in other markets, and to who works in this one',
      onStage(async (stage) => {
        const { holdTask } = stage.city.useCases;
        const tasks = await stage.city.tasks();
        const task = tasks.find(({ cell, assignee }) => cell.type === 'market' && assignee !== null)!;
        const { code: own, townCode } = task.cell;
        const released = async (): Promise<string | null> => {
          await holdTask.claim(await stage.on(task, INSTRUCTOR));
          return (await holdTask.release(await stage.on(task, INSTRUCTOR))).assignee;
        };
        const candidates = candidatesFor(task);
        const confine = (ids: readonly string[], markets: string[]): Promise<void> =>
          stage.city.persistence.transactions.run(async ({ accounts }) => {
            for (const id of ids) await accounts.insert(anAccount({ id, towns: [townCode!], markets }));
          });
        await confine(candidates.slice(1), ['elsewhere']);
        expect(await released()).toBe(candidates[0]);
        await confine(candidates.slice(0, 1), [own]);
        expect(await released()).toBe(candidates[0]);
        await stage.subject.rows('update account set markets = \'["elsewhere"]\'');
        expect(candidates).not.toContain(await released());
      }),
      TIMEOUT_MS,
    );

    it(
      'is proposed with it when its claim lapses, or when it wakes; again, or at once by several, it comes to the same',
      onStage(async (stage) => {
        const { holdTask, putOffTask, tendTasks } = stage.city.useCases;
        const tasks = (await stage.city.tasks()).filter(({ assignee }) => assignee !== null);
        const [lapsing, waking] = tasks as [ReviewTask, ReviewTask];
        const holder: Actor = { ...INSTRUCTOR, account: lapsing.assignee! };
        await holdTask.claim(await stage.on(lapsing, holder));
        const until = addDays(stage.asOf, 20);
        const snooze = { ...(await stage.on(waking, SUPERVISOR)), until, reason: 'it has to wait' };
        await putOffTask.snooze(snooze);
        stage.clock.move(21);
        await Promise.all([tendTasks.run(), tendTasks.run()]);
        await tendTasks.run();
        await askedAgain(stage, lapsing, holder.account);
        await askedAgain(stage, waking, 'nobody');
        for (const [task, move] of [
          [lapsing, 'task.lapse'],
          [waking, 'task.wake'],
        ] as const) {
          const actions = (await stage.timeline(task.id)).slice(2);
          expect(actions.filter((action) => [move, 'task.propose'].includes(action))).toEqual([
            move,
            'task.propose',
          ]);
          const { version } = await stage.task(task.id);
          expect((await eventsOf(stage, task)).at(-1)).toBe(version);
        }
      }),
      TIMEOUT_MS,
    );
  });
}

/** How many tasks that are not closed each account has or is asked to take, without one task. */
async function loadsBut({ city }: TaskStage, { id }: ReviewTask): Promise<Map<string, number>> {
  const loads = new Map<string, number>();
  for (const task of await city.tasks()) {
    if (task.id === id || task.assignee === null || task.state === 'closed') continue;
    loads.set(task.assignee, (loads.get(task.assignee) ?? 0) + 1);
  }
  return loads;
}

/** The versions that events tell of a task, in their order. */
async function eventsOf({ subject }: TaskStage, { id }: ReviewTask): Promise<number[]> {
  const rows = await subject.rows(`select data from outbox_event where subject = 'tasks/${id}' order by id`);
  return rows.map(({ data }) => {
    const told = (typeof data === 'string' ? JSON.parse(data) : data) as { version: number };
    return told.version;
  });
}
