import { LIST_NAMES, type diffRecords, type ListName, type RejectedRow } from '@hongzhu/registry';
import type { ListCounts } from './registry-import.js';

export type Diff = ReturnType<typeof diffRecords>;

/** What became of each list's records. */
export function countLists(
  diff: Diff,
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
