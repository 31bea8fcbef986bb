/** One page of a list; `nextCursor` is opaque, and null on the last page. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}
/** `limit` is 1 to 500. `cursor` is what an earlier page gave; anything else is an `invalid_cursor` error. */
export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}
