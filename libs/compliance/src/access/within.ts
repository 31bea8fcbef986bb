/** What a list is asked for beside its filter, so that nobody forgets it. */
export interface Within {
  /** The towns of which the account may see something; null for all. */
  readonly within: readonly string[] | null;
}
