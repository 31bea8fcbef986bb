import type { Readiness, WebhookDelivery } from '@hongzhu/client';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from './send.js';

/** How often the page asks anew by itself. */
export const LOOK_MS = 15_000;
/** How often it asks what becomes of something that was sent just now. */
const FOLLOW_MS = 2_000;
const PAGE = 50;
const OPERATIONS = 'operations';

export type DeliveryState = WebhookDelivery['state'];

/** Whether what the service needs is there. It answers 503 where it is not, with the same body. */
const readHealth = async (): Promise<Readiness> => {
  const answer = await fetch('/api/v1/health/ready');
  const told = (await answer.json()) as Partial<Readiness>;
  if (told.checks === undefined || told.status === undefined) throw new Error('no answer of the service');
  return { status: told.status, checks: told.checks };
};

export const useHealth = () =>
  useQuery({ queryKey: [OPERATIONS, 'health'], queryFn: readHealth, refetchInterval: LOOK_MS });

/** The figures of the service, as they are told to Prometheus. */
export const useFigures = (enabled: boolean) =>
  useQuery({
    queryKey: [OPERATIONS, 'figures'],
    queryFn: async (): Promise<string> => {
      const { data } = await client.http.GET('/api/v1/metrics', { parseAs: 'text' });
      return String(data);
    },
    refetchInterval: LOOK_MS,
    enabled,
  });

export const useEndpoints = () =>
  useQuery({
    queryKey: [OPERATIONS, 'endpoints'],
    queryFn: async () => {
      const { items } = await client.get('/api/v1/webhook-endpoints', { params: { query: { limit: 500 } } });
      return items;
    },
    refetchInterval: LOOK_MS,
  });

/** @param state those alone that stand so; all where it is null */
export const useDeliveries = (state: DeliveryState | null) =>
  useInfiniteQuery({
    queryKey: [OPERATIONS, 'deliveries', state],
    queryFn: ({ pageParam }) =>
      client.get('/api/v1/webhook-deliveries', {
        params: {
          query: {
            limit: PAGE,
            ...(pageParam !== null && { cursor: pageParam }),
            ...(state !== null && { state }),
          },
        },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: LOOK_MS,
  });

/** One delivery, until it has come to an end; the list is read anew with each attempt that has ended. */
export function useDelivery(id: string) {
  const queries = useQueryClient();
  return useQuery({
    queryKey: [OPERATIONS, 'delivery', id],
    queryFn: async () => {
      const delivery = await client.get('/api/v1/webhook-deliveries/{id}', { params: { path: { id } } });
      if (delivery.state !== 'pending')
        void queries.invalidateQueries({ queryKey: [OPERATIONS, 'deliveries'] });
      return delivery;
    },
    refetchInterval: ({ state: { data } }) => {
      if (data === undefined || data.state === 'pending') return FOLLOW_MS;
      return data.state === 'failed' ? LOOK_MS : false;
    },
  });
}

/** What an operator can have sent. */
export function useSending() {
  const queries = useQueryClient();
  const anew = async <T>(done: Promise<T>): Promise<T> => {
    const sent = await done;
    await queries.invalidateQueries({ queryKey: [OPERATIONS] });
    return sent;
  };
  return {
    replay: (id: string) =>
      anew(client.post('/api/v1/webhook-deliveries/{id}/replay', { params: { path: { id } } })),
    ping: (id: string) =>
      anew(client.post('/api/v1/webhook-endpoints/{id}/test', { params: { path: { id } } })),
  };
}
