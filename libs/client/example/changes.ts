/** Which tasks have changed, without saying how: whoever wants to know reads them. */
export interface Changes {
  /** A cursor: what changes from now on comes after it. */
  latest(): Promise<string>;
  /** The ids of tasks that have changed since, some of them perhaps more than once, and the cursor to go on from. */
  since(cursor: string): Promise<{ readonly taskIds: readonly string[]; readonly nextCursor: string }>;
}
