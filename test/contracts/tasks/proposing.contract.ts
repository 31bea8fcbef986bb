import { describe, expect, it } from '@jest/globals';
import type { ReviewTask } from '@hongzhu/compliance';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { caseCity, type Json } from '../use-cases/city.js';
import { onTaskStage, TIMEOUT_MS, type TaskStage } from './task-stage.js';

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
