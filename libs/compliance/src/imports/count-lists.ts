import { LIST_NAMES, type ListName, type RecordsDiff, type RejectedRow } from '@hongzhu/registry';
import type { ListCounts } from './registry-import.js';

/** What became of each list's records. */
export function countLists(
  diff: RecordsDiff,
  rejected: readonly RejectedRow[],
): Readonly<Record<ListName, ListCounts>> {
  const count = (list: ListName): ListCounts => {
    const { created, updated, unchanged, deleted } = diff[list];
    return {
      created,
      updated,
      unchanged,
      deleted,
      rejected: rejected.filter((row) => row.list === list).length,
    };
  };
  return Object.fromEntries(LIST_NAMES.map((list) => [list, count(list)])) as Record<ListName, ListCounts>;
}

/** The same for a snapshot of which nothing was loaded. */
export function countRejected(
  rejected: readonly RejectedRow[],
): Readonly<Partial<Record<ListName, ListCounts>>> {
  const none = { created: 0, updated: 0, unchanged: 0, deleted: 0 };
  const lists = LIST_NAMES.filter((list) => rejected.some((row) => row.list === list));
  return Object.fromEntries(
    lists.map((list) => [list, { ...none, rejected: rejected.filter((row) => row.list === list).length }]),
  );
}
