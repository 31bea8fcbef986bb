import {
  isProblem,
  type HongzhuClient,
  type HongzhuProblem,
  type Task,
  type TaskDetail,
  type TaskReport,
} from '@hongzhu/client';
import type { Changes } from './changes.js';
import type { Case, CaseStatus, MadeUpCases } from './made-up-cases.js';

/** The name of the case system in the external references of tasks. */
export const CASE_SYSTEM = 'made-up-cases';

const STATUS: Readonly<Record<Task['state'], CaseStatus>> = {
  open: 'open',
  claimed: 'open',
  returned: 'open',
  snoozed: 'waiting',
  submitted: 'waiting',
  closed: 'closed',
};

/**
 * Keeps a case for every task, and hands the reports of case workers over to the tasks. Whatever it does can be done again:
 * it compares a case with its task as both are now, so that a change that comes twice or late does no harm.
 */
export class CaseMirror {
  constructor(
    private readonly hongzhu: HongzhuClient,
    private readonly cases: MadeUpCases,
    private readonly changes: Changes,
  ) {}

  /** Lines all cases up with all tasks. Answers the cursor to go on from, which was taken before the first was read. */
  async start(): Promise<string> {
    const cursor = await this.changes.latest();
    const query = { limit: 500 };
    for await (const task of this.hongzhu.items('/api/v1/tasks', { params: { query } })) {
      await this.lineUp(task);
    }
    return cursor;
  }

  /** Hands over what was reported, and lines up what has changed since. Answers the cursor to go on from. */
  async round(cursor: string): Promise<string> {
    for (const each of await this.cases.list()) {
      if (each.report !== null) await this.handOver(each, each.report);
    }
    const { taskIds, nextCursor } = await this.changes.since(cursor);
    for (const id of new Set(taskIds)) await this.lineUp(await this.read(id));
    return nextCursor;
  }

  private read(id: string): Promise<TaskDetail> {
    return this.hongzhu.get('/api/v1/tasks/{id}', { params: { path: { id } } });
  }

  private async lineUp(task: Task): Promise<void> {
    const reference = task.externalReference;
    if (reference !== null && reference.system !== CASE_SYSTEM) return;
    const referred = reference === null ? null : await this.cases.get(reference.id);
    const known = referred?.origin === task.id ? referred : null;
    if (known === null && task.state === 'closed') return;
    const mirrored = known ?? (await this.cases.openOnce(task.id, titleOf(task)));
    if (known === null) {
      const body = { system: CASE_SYSTEM, id: mirrored.id };
      // Where the case is does not depend on what the task has become.
      await this.hongzhu.moveTask(task, 'external-reference', body, { ifStale: 'read-anew' });
    }
    if (mirrored.status !== STATUS[task.state]) await this.cases.setStatus(mirrored.id, STATUS[task.state]);
  }

  private async handOver({ id, reports }: Case, report: TaskReport): Promise<void> {
    const task = await this.taskOf(id);
    if (task === null) return this.cases.settleReport(id, '任务不存在 / The task is gone');
    try {
      if (!isHandedIn(task, report)) {
        const held = task.state === 'open' ? await this.hongzhu.moveTask(task, 'claim') : task;
        // A run that is broken off after this and begun again hands nothing in twice.
        const key = `${CASE_SYSTEM}-${id}-report-${String(reports)}`;
        // The report stands, whatever else has come to the task: an evaluation or a supervisor judges it.
        await this.hongzhu.moveTask(held, 'submit', report, { ifStale: 'read-anew', key });
      }
    } catch (error) {
      if (!isProblem(error) || error.status >= 500) throw error;
      return this.cases.settleReport(id, reasonOf(error));
    }
    await this.cases.settleReport(id, null);
  }

  private async taskOf(caseId: string): Promise<Task | null> {
    const query = { externalSystem: CASE_SYSTEM, externalId: caseId };
    const { items } = await this.hongzhu.get('/api/v1/tasks', { params: { query } });
    return items[0] ?? null;
  }
}

const titleOf = ({ subject: { name, code }, title }: Task): string => `${name ?? code} ${title.zh}`;

/** Whether the report waits in the task already, handed in by a run that was broken off. */
function isHandedIn({ state, submission }: Task, { outcome, note = '' }: TaskReport): boolean {
  const waits = state === 'submitted' || state === 'snoozed';
  return waits && submission?.outcome === outcome && submission.note === note;
}

const reasonOf = ({ problem: { detail, errors = [] } }: HongzhuProblem): string =>
  [detail, ...errors.map(({ pointer, message }) => `${pointer}: ${message}`)].join('\n');
