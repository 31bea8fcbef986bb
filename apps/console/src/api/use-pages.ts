import { useInfiniteQuery } from '@tanstack/react-query';

const PAGE = 50;

interface PageOf<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}
/** What a route that lists is asked for one page. */
export interface PageAsked {
  readonly limit: number;
  readonly cursor?: string;
}

/** A list that is read a page at a time, as somebody asks for more. */
export const usePages = <T>(queryKey: readonly unknown[], read: (page: PageAsked) => Promise<PageOf<T>>) =>
  useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => read({ limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    select: ({ pages }): T[] => pages.flatMap(({ items }) => items),
  });
