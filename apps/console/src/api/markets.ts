import type { Market } from '@hongzhu/client';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { client } from './send.js';

const PAGE = 100;
const NIGHTS = 30;

/** What the list is narrowed to; what is left out narrows nothing. */
export interface MarketFilter {
  readonly q?: string;
  readonly town?: string;
  readonly category?: string;
  readonly status?: NonNullable<Market['status']>;
}

/** The markets of the account's towns, by code, a page at a time. */
export const useMarkets = (filter: MarketFilter) =>
  useInfiniteQuery({
    queryKey: ['markets', filter],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      client.get('/api/v1/markets', {
        params: { query: { ...filter, limit: PAGE, ...(pageParam !== null && { cursor: pageParam }) } },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });

/** One market as the records of today have it. */
export const useMarketProfile = (code: string) =>
  useQuery({
    queryKey: ['market-profile', code],
    queryFn: () => client.get('/api/v1/markets/{code}/profile', { params: { path: { code } } }),
  });

/** What changed from night to night, the latest first; a page looks at some nights and may hold nothing. */
export const useMarketHistory = (code: string) =>
  useInfiniteQuery({
    queryKey: ['market-history', code],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      client.get('/api/v1/markets/{code}/history', {
        params: {
          path: { code },
          query: { limit: NIGHTS, ...(pageParam !== null && { cursor: pageParam }) },
        },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
