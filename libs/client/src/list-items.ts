import type { AnswerOf, Call, InitOf, Last, PathOf } from './typed-calls.js';

interface Page {
  readonly items: readonly unknown[];
  readonly nextCursor: string | null;
}

/** The lists that are read page by page, with `?cursor=`. */
export type ListPath = {
  [P in PathOf<'get'>]: AnswerOf<'get', P> extends Page
    ? 'cursor' extends keyof QueryOf<P>
      ? P
      : never
    : never;
}[PathOf<'get'>];

type QueryOf<P extends PathOf<'get'>> =
  NonNullable<InitOf<'get', P>> extends { params?: { readonly query?: infer Q } } ? NonNullable<Q> : never;

export type ItemOf<P extends ListPath> =
  AnswerOf<'get', P> extends { readonly items: readonly (infer Item)[] } ? Item : never;

/** One item after the other, a page at a time, from the first page, or from `query.cursor`. */
export type ListItems = <P extends ListPath>(
  path: P,
  ...init: Last<InitOf<'get', P>>
) => AsyncGenerator<ItemOf<P>, void, undefined>;

interface AnyInit {
  readonly params?: { readonly query?: Readonly<Record<string, unknown>> };
}
type AnyGet = (path: string, init: AnyInit) => Promise<Page>;

/** A reader of lists by `get`. */
export function listItemsWith(get: Call<'get'>): ListItems {
  // The types of a list's path and of its items are those of ListItems; the walk is the same for all.
  return ((path: string, init?: AnyInit) => walk(get as unknown as AnyGet, path, init ?? {})) as ListItems;
}

async function* walk(get: AnyGet, path: string, init: AnyInit): AsyncGenerator<unknown, void, undefined> {
  const { params } = init;
  let page = await get(path, init);
  for (;;) {
    yield* page.items;
    if (page.nextCursor === null) return;
    const query = { ...params?.query, cursor: page.nextCursor };
    page = await get(path, { ...init, params: { ...params, query } });
  }
}
