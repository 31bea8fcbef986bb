import type { Import, ListCounts } from '@hongzhu/client';

/** The lists of the registry, in the order in which they refer to each other. */
export const LISTS = [
  ...['towns', 'instructors', 'markets', 'organizations', 'branches', 'members'],
  ...['organizers', 'evidence', 'ledgers', 'activities', 'marketLinks'],
] as const;

const NONE: ListCounts = { created: 0, updated: 0, unchanged: 0, deleted: 0, rejected: 0 };

/** The counts of all lists together. */
export const sumCounts = ({ counts }: Pick<Import, 'counts'>): ListCounts =>
  Object.values(counts).reduce(
    (sum, each) => ({
      created: sum.created + each.created,
      updated: sum.updated + each.updated,
      unchanged: sum.unchanged + each.unchanged,
      deleted: sum.deleted + each.deleted,
      rejected: sum.rejected + each.rejected,
    }),
    NONE,
  );

/** How many records an import alters. */
export const changesOf = (sum: ListCounts): number => sum.created + sum.updated + sum.deleted;
