import type { ListName } from '../records.js';
import { uniqueWithin } from './code-claims.js';
import type { CodeSpace } from './field.js';

/** What the registry keeps outside the towns that a snapshot replaces. */
export interface RetainedRecords {
  /**
   * The codes in use by list; market links by their market. The codes of general branches are among those of
   * the branches, with which they share one list of codes.
   */
  readonly codes: Readonly<Record<ListName, ReadonlySet<string>>>;
  /** References into the replaced towns: the list and code named, and by what. */
  readonly references: readonly { readonly list: ListName; readonly code: string; readonly from: string }[];
}

export const isRetained = (
  retained: RetainedRecords | undefined,
  spaces: readonly CodeSpace[],
  code: string,
): boolean => retained !== undefined && spaces.some((space) => retained.codes[uniqueWithin(space)].has(code));
