import {
  checkReferencesInSteps,
  selectGoodRows,
  type ReadableSnapshot,
  type RegistryRecords,
  type RejectedRow,
  type SnapshotProblem,
  type Steps,
} from '@hongzhu/registry';
import type { RetainedCodes } from '../registry/registry-store.js';
import type { ImportMode, ImportProblem } from './registry-import.js';

export interface CheckedSnapshot {
  /** What may be loaded; null when the mode or the problems allow nothing. */
  readonly records: RegistryRecords | null;
  readonly problems: readonly ImportProblem[];
  readonly rejected: readonly RejectedRow[];
}

/**
 * Decides what of a readable snapshot may be loaded into a registry that keeps `retained`: in mode `all`
 * everything or nothing, in mode `partial` the rows that are sound in themselves and in what they name. In steps, but for the last.
 */
export function* checkSnapshot(
  snapshot: ReadableSnapshot,
  retained: RetainedCodes,
  city: { readonly code: string } | null,
  mode: ImportMode,
): Steps<CheckedSnapshot> {
  if (city !== null && city.code !== snapshot.city.code) {
    return { records: null, problems: [otherCity(city.code)], rejected: [] };
  }
  if (mode === 'all') {
    const problems = [...snapshot.problems, ...(yield* checkReferencesInSteps(snapshot, retained))];
    return { records: problems.length === 0 ? snapshot.records : null, problems, rejected: [] };
  }
  const { records, rejected, blocking } = selectGoodRows(snapshot, retained);
  const ofRows = causesFirst(rejected.flatMap((row) => row.problems));
  if (blocking.length > 0) return { records: null, problems: [...blocking, ...ofRows], rejected };
  return { records, problems: ofRows, rejected };
}

/** The faults that started it before those that only follow from them; else in the order of the snapshot. */
function causesFirst(problems: readonly SnapshotProblem[]): SnapshotProblem[] {
  const follows = ({ code }: SnapshotProblem): boolean => code === 'rejected_reference';
  return [...problems.filter((each) => !follows(each)), ...problems.filter(follows)];
}

const otherCity = (code: string): ImportProblem => ({
  pointer: '/city/code',
  code: 'city_mismatch',
  message: {
    zh: `本系统的登记属于城市 ${code}，不能导入其他城市的数据`,
    en: `This registry is of the city ${code}; data of another city can't be imported`,
  },
});
