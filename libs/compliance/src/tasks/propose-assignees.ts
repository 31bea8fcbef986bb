import { taskEntry } from '../audit/task-entries.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { chooseAssignees } from './choose-assignees.js';
import type { TaskPlace } from './task-place.js';
import type { ReviewTask } from './review-task.js';
import { moved } from './task-moves.js';

/** Tasks in one transaction. */
const PAGE = 500;

/**
 * Asks instructors to take open tasks that nobody is asked to take. Anyone in scope may claim it all the same. What is about an
 * instructor is left to supervisors.
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
    const assignees = await chooseAssignees(stores, open);
    const proposed = new Map(open.map(({ id }, index) => [id, assignees[index] ?? null]));
    return tasks.map((task) => ({ ...task, assignee: proposed.get(task.id) ?? task.assignee }));
  }

  private async propose(stores: Stores, tasks: readonly ReviewTask[], actor: string): Promise<void> {
    const assignees = await chooseAssignees(stores, tasks);
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
}
