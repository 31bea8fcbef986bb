import type { Task } from '@hongzhu/client';
import type { Cause } from './cause-of.js';
import { shareCauses } from './share-causes.js';

export type QueueRow =
  | {
      readonly kind: 'cause';
      readonly cause: Cause;
      readonly count: number;
      /** The first task of it. */
      readonly first: Task;
      readonly isOpen: boolean;
    }
  | { readonly kind: 'task'; readonly task: Task; readonly cause: Cause | null };

/**
 * The rows of the queue. Tasks that share a cause stand together, at the place of the most pressing of them, under a row that names
 * the cause; those of a cause in `closed` are folded away.
 * @param causes what may be told as the cause of a task, by its id; a task without is on its own
 */
export function queueRows(
  ordered: readonly Task[],
  causes: ReadonlyMap<string, readonly Cause[]>,
  closed: ReadonlySet<Cause>,
): QueueRow[] {
  const shared = shareCauses(
    ordered.map(({ id }) => id),
    causes,
  );
  const groups = groupsOf(ordered, shared);
  const told = new Set<Cause>();
  return ordered.flatMap((task): QueueRow[] => {
    const cause = shared.get(task.id);
    if (cause === undefined) return [{ kind: 'task', task, cause: null }];
    if (told.has(cause)) return [];
    told.add(cause);
    const group = groups.get(cause)!;
    const isOpen = !closed.has(cause);
    const head: QueueRow = { kind: 'cause', cause, count: group.length, first: group[0]!, isOpen };
    return [head, ...(isOpen ? group.map((each): QueueRow => ({ kind: 'task', task: each, cause })) : [])];
  });
}

function groupsOf(ordered: readonly Task[], shared: ReadonlyMap<string, Cause>): Map<Cause, Task[]> {
  const groups = new Map<Cause, Task[]>();
  for (const task of ordered) {
    const cause = shared.get(task.id);
    if (cause === undefined) continue;
    const group = groups.get(cause);
    if (group === undefined) groups.set(cause, [task]);
    else group.push(task);
  }
  return groups;
}

/** The tasks in the order in which they are shown: what j and k walk through. */
export const tasksOfRows = (rows: readonly QueueRow[]): Task[] =>
  rows.flatMap((row) => (row.kind === 'task' ? [row.task] : []));

/**
 * The task that is next to be looked at: the one below, or the one above. Of a task that is not there any more, as one that was
 * claimed in the view of those that nobody has, by the place where it was last.
 */
export function neighbourOf(tasks: readonly Task[], id: string, step: 1 | -1, lastPlace = 0): Task | null {
  const place = tasks.findIndex((task) => task.id === id);
  if (place >= 0) return tasks[place + step] ?? null;
  // What came after it has moved up to where it was.
  return tasks[step === 1 ? lastPlace : lastPlace - 1] ?? tasks.at(-1) ?? null;
}

/** A cause to fold away or out again, and the task that is looked at then. */
export interface Fold {
  readonly cause: Cause;
  readonly next: Task | null;
}

/**
 * What folding does at a task: a cause beside it that is folded away is folded out; else its own is folded away. At no task the first
 * one that is folded away is folded out. Null where there is nothing of all this.
 */
export function foldAt(rows: readonly QueueRow[], id: string | null): Fold | null {
  if (id === null) return unfold(rows.find((row) => unfold(row) !== null));
  const place = rows.findIndex((row) => row.kind === 'task' && row.task.id === id);
  const own = rows[place];
  if (own === undefined) return null;
  const isFirst = rows[place - 1]?.kind === 'cause' && rows[place - 1]?.cause === own.cause;
  const beside = unfold(rows[isFirst ? place - 2 : place - 1]) ?? unfold(rows[place + 1]);
  if (beside !== null || own.cause === null) return beside;
  return { cause: own.cause, next: besideCause(rows, id) };
}

const unfold = (row: QueueRow | undefined): Fold | null =>
  row?.kind === 'cause' && !row.isOpen ? { cause: row.cause, next: row.first } : null;

/** The task to look at once those of the same cause as this one are folded away: the next below them, else the next above. */
function besideCause(rows: readonly QueueRow[], id: string): Task | null {
  const place = rows.findIndex((row) => row.kind === 'task' && row.task.id === id);
  const own = rows[place];
  if (own === undefined || own.cause === null) return null;
  const isOther = (row: QueueRow): boolean => row.kind === 'task' && row.cause !== own.cause;
  const other = rows.slice(place).find(isOther) ?? rows.slice(0, place).findLast(isOther);
  return other?.kind === 'task' ? other.task : null;
}
