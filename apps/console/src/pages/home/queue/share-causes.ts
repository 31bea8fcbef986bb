import type { Cause } from './cause-of.js';

/** One cause is told once where it explains at least so many tasks. */
const FEWEST = 2;

/**
 * The cause under which each task is told, by its id: first the one that explains most tasks, then the one that explains most of the others,
 * and so on; of two that explain as many, the one that may first be told in the order of the tasks. A task of which no cause explains another
 * one is told by itself.
 * @param ids of the tasks, in their order
 * @param causes what may be told as the cause of each
 */
export function shareCauses(
  ids: readonly string[],
  causes: ReadonlyMap<string, readonly Cause[]>,
): ReadonlyMap<string, Cause> {
  const shared = new Map<string, Cause>();
  const explained = new Map<Cause, Set<string>>();
  for (const id of ids)
    for (const cause of causes.get(id) ?? []) {
      const known = explained.get(cause);
      if (known === undefined) explained.set(cause, new Set([id]));
      else known.add(id);
    }
  for (;;) {
    const [cause, tasks] = largest(explained);
    if (cause === null || tasks.size < FEWEST) return shared;
    explained.delete(cause);
    for (const id of tasks) {
      shared.set(id, cause);
      for (const other of causes.get(id) ?? []) explained.get(other)?.delete(id);
    }
  }
}

const NONE: readonly [null, ReadonlySet<string>] = [null, new Set()];

function largest(
  explained: ReadonlyMap<Cause, ReadonlySet<string>>,
): readonly [Cause | null, ReadonlySet<string>] {
  let found: readonly [Cause | null, ReadonlySet<string>] = NONE;
  for (const each of explained) if (each[1].size > found[1].size) found = each;
  return found;
}
