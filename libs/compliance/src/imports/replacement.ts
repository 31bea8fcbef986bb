import { diffRecords, LIST_NAMES, type RecordsDiff, type RegistryRecords } from '@hongzhu/registry';
import type { RetainedCodes } from '../registry/registry-store.js';
import type { CheckedSnapshot } from './check-snapshot.js';

/**
 * What it takes to bring the replaced towns to the state of the snapshot. While any row is refused nothing is
 * deleted, for the refused row may be the new version of a record that is there, or what such a version names.
 */
export function replacement(
  current: RegistryRecords,
  { records, rejected }: CheckedSnapshot,
  retained: RetainedCodes,
): RecordsDiff {
  if (records === null) throw new RangeError('Nothing of the snapshot may be loaded.');
  const diff = diffRecords(current, records);
  if (rejected.length > 0) return withoutDeletions(diff);
  const dropped = diff.instructors.deletedKeys.filter((code) => !retained.codes.instructors.has(code));
  return { ...diff, instructors: { ...diff.instructors, deletedKeys: dropped, deleted: dropped.length } };
}

const withoutDeletions = (diff: RecordsDiff): RecordsDiff =>
  Object.fromEntries(
    LIST_NAMES.map((list) => [list, { ...diff[list], deletedKeys: [], deleted: 0 }]),
  ) as unknown as RecordsDiff;
