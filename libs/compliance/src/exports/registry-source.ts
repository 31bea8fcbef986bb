import type { ListName } from '@hongzhu/registry';

/** The registry of some towns at one moment, list by list. */
export interface RegistrySource {
  readonly city: { readonly code: string; readonly name: string | null };
  /** The records of a list, page by page, in canonical form. No more of them is in memory than a page. */
  records(list: ListName): AsyncIterable<readonly object[]>;
}
