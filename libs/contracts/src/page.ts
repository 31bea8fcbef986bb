/** One page of a list. `nextCursor` is opaque: hand it back as `?cursor=`; it is null on the last page. */
export interface PageView<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}
