import { taskEntry } from '../audit/task-entries.js';
import type { Cell } from '../cells/cell.js';
import type { Instructors } from '../registry/instructors.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import type { TaskPlace } from './task-place.js';
import type { ReviewTask } from './review-task.js';
import { moved } from './task-moves.js';

/** Tasks in one transaction. */
const PAGE = 500;

/**
 * Asks instructors to take open tasks that nobody is asked to take: of those who look after the market, else of those who
 * look after a market of the town, the one with the least open work. Anyone in scope may claim it all the same. What is
 * about an instructor is left to supervisors.
 */
export class ProposeAssignees {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** All there are, page by page, in the order of their places, so that the same tasks are proposed to the same ones. */
  async run(actor: string): Promise<void> {
    let after: TaskPlace | null = null;
    do {
      const from: TaskPlace | null = after;
      after = await this.transactions.run(async (stores) => {
        const page = await stores.tasks.lockUnassigned({ after: from, limit: PAGE });
        await this.propose(stores, page, actor);
        const last = page.at(-1);
        return last === undefined || page.length < PAGE ? null : last;
      });
    } while (after !== null);
  }

  /** The same tasks, before they are written, each that nobody is asked to take with whom it is proposed to. */
  async assigned(stores: Stores, tasks: readonly ReviewTask[]): Promise<ReviewTask[]> {
    const open = tasks.filter(({ state, assignee }) => state === 'open' && assignee === null);
    const assignees = await this.assigneesFor(stores, open);
    const proposed = new Map(open.map(({ id }, index) => [id, assignees[index] ?? null]));
    return tasks.map((task) => ({ ...task, assignee: proposed.get(task.id) ?? task.assignee }));
  }

  private async propose(stores: Stores, tasks: readonly ReviewTask[], actor: string): Promise<void> {
    const assignees = await this.assigneesFor(stores, tasks);
    const at = this.clock.now();
    const proposed = tasks.flatMap((task, index) => {
      const assignee = assignees[index] ?? null;
      return assignee === null ? [] : [{ before: task, after: moved('propose', task, { assignee }) }];
    });
    await stores.tasks.save(proposed.map(({ after }) => after));
    await stores.outbox.append(
      proposed.map(({ after: { id, state, version } }) => ({
        ...{ id: this.ids.next(), type: 'task.updated', subject: `tasks/${id}`, at },
        data: { taskId: id, state, version },
      })),
    );
    await stores.audit.append(proposed.map((tasksOf) => taskEntry('propose', tasksOf, { at, actor })));
  }

  /** Whom each is proposed to; null where there is nobody. Each counts for the next. */
  private async assigneesFor(stores: Stores, tasks: readonly ReviewTask[]): Promise<(string | null)[]> {
    if (tasks.length === 0) return [];
    const instructors = await stores.registry.instructorsFor(tasks.map(({ cell }) => cell));
    const candidates = tasks.map(({ cell }) => candidatesFor(cell, instructors));
    const work = new Map(await stores.tasks.openWork([...new Set(candidates.flat())].sort()));
    return candidates.map((those) => {
      const assignee = leastBusy(those, work);
      if (assignee !== null) work.set(assignee, (work.get(assignee) ?? 0) + 1);
      return assignee;
    });
  }
}

function candidatesFor(cell: Cell, { ofMarkets, ofTowns }: Instructors): readonly string[] {
  if (cell.type === 'instructor' || cell.townCode === null) return [];
  const own = cell.type === 'market' ? (ofMarkets.get(cell.code) ?? []) : [];
  return own.length > 0 ? own : (ofTowns.get(cell.townCode) ?? []);
}

/** The first of those with the least work; null of none. */
export function leastBusy(candidates: readonly string[], work: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  for (const candidate of candidates) {
    if (best === null || (work.get(candidate) ?? 0) < (work.get(best) ?? 0)) best = candidate;
  }
  return best;
}
