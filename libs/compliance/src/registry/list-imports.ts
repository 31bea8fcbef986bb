import { LIST_NAMES, type ListName } from '@hongzhu/registry';
import type { ListCounts, RegistryImport } from '../imports/registry-import.js';

/** When imports last wrote to a list; null where none of those that were looked at did. */
export interface ListImport {
  /** The newest by which a record of the list was created, updated or deleted. */
  readonly changedAt: Date | null;
  /** The newest that had a record of the list, be it as it was. */
  readonly carriedAt: Date | null;
}
export type ListImports = Readonly<Record<ListName, ListImport>>;

const changes = ({ created, updated, deleted }: ListCounts): number => created + updated + deleted;
/** One that only deletes is of a snapshot without the list. */
const carries = ({ created, updated, unchanged }: ListCounts): number => created + updated + unchanged;

/** When each list was last written, by what succeeded imports that were no trials did to it, in any order. */
export function listImports(imports: readonly Pick<RegistryImport, 'finishedAt' | 'counts'>[]): ListImports {
  const newest = (list: ListName, isMeant: (counts: ListCounts) => boolean): Date | null =>
    imports.reduce<Date | null>((latest, { finishedAt, counts }) => {
      const of = counts[list];
      if (finishedAt === null || of === undefined || !isMeant(of)) return latest;
      return latest === null || finishedAt > latest ? finishedAt : latest;
    }, null);
  const of = (list: ListName): ListImport => ({
    changedAt: newest(list, (counts) => changes(counts) > 0),
    carriedAt: newest(list, (counts) => carries(counts) > 0),
  });
  return Object.fromEntries(LIST_NAMES.map((list) => [list, of(list)])) as Record<ListName, ListImport>;
}
