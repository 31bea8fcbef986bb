import type {
  Certificate,
  CertificateCheck,
  HeldTask,
  Sweep,
  SweepMissing,
  SweepRequest,
} from '@hongzhu/client';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from './send.js';

const PAGE = 20;
const LOOK_MS = 30_000;
/** What a sweep changes begins with this. */
const NIGHTS = 'nights';

type Paged = { readonly nextCursor: string | null };
const paging = {
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }: Paged) => nextCursor,
};
const pageOf = (cursor: string | null, limit = PAGE) => ({ limit, ...(cursor !== null && { cursor }) });

/** All sweeps, the latest first. */
export const useSweeps = () =>
  useInfiniteQuery({
    queryKey: [NIGHTS, 'sweeps'],
    queryFn: ({ pageParam }) => client.get('/api/v1/sweeps', { params: { query: pageOf(pageParam) } }),
    ...paging,
    refetchInterval: LOOK_MS,
  });

/** @param everyMs how often to read it anew; false for once */
export const useSweep = (id: string, everyMs: number | false = false) =>
  useQuery({
    queryKey: [NIGHTS, 'sweep', id],
    queryFn: (): Promise<Sweep> => client.get('/api/v1/sweeps/{id}', { params: { path: { id } } }),
    refetchInterval: everyMs,
  });

/** What became of each night, the latest first. */
export const useSlots = () =>
  useInfiniteQuery({
    queryKey: [NIGHTS, 'slots'],
    queryFn: ({ pageParam }) => client.get('/api/v1/sweep-slots', { params: { query: pageOf(pageParam) } }),
    ...paging,
    refetchInterval: LOOK_MS,
  });

export const useNextNight = () =>
  useQuery({
    queryKey: [NIGHTS, 'next'],
    queryFn: () => client.get('/api/v1/sweep-slots/next'),
    refetchInterval: LOOK_MS,
  });

export const useFreshness = (enabled: boolean) =>
  useQuery({
    queryKey: ['freshness'],
    queryFn: () => client.get('/api/v1/registry/freshness'),
    staleTime: 5 * 60_000,
    enabled,
  });

/** What a sweep has no verdict of, and why. */
export const useMissing = (id: string) =>
  useInfiniteQuery({
    queryKey: [NIGHTS, 'missing', id],
    queryFn: ({ pageParam }): Promise<{ items: SweepMissing[]; nextCursor: string | null }> =>
      client.get('/api/v1/sweeps/{id}/missing', { params: { path: { id }, query: pageOf(pageParam, 100) } }),
    ...paging,
  });

/** The tasks that a sweep holds. */
export const useHeldTasks = (id: string) =>
  useInfiniteQuery({
    queryKey: [NIGHTS, 'held', id],
    queryFn: ({ pageParam }): Promise<{ items: HeldTask[]; nextCursor: string | null }> =>
      client.get('/api/v1/sweeps/{id}/held-tasks', {
        params: { path: { id }, query: pageOf(pageParam, 100) },
      }),
    ...paging,
  });

export const certificatePath = (id: string): string => `/api/v1/sweeps/${id}/certificate`;

export const useCertificate = (id: string) =>
  useQuery({
    queryKey: ['certificate', id],
    queryFn: (): Promise<Certificate> =>
      client.get('/api/v1/sweeps/{id}/certificate', { params: { path: { id } } }),
    staleTime: Infinity,
  });

/** Holds the verdicts that are stored against the certificate: it takes as long as reading them all. */
export const useCertificateCheck = (id: string) =>
  useMutation({
    mutationFn: (): Promise<CertificateCheck> =>
      client.get('/api/v1/sweeps/{id}/certificate-check', { params: { path: { id } } }),
  });

/** What can be done with sweeps. Afterwards all that is shown of them is read anew. */
export function useSweepCommands() {
  const queries = useQueryClient();
  const anew = async <T>(done: Promise<T>): Promise<T> => {
    const result = await done;
    await queries.invalidateQueries({ queryKey: [NIGHTS] });
    return result;
  };
  return {
    start: (body: SweepRequest): Promise<Sweep> => anew(client.post('/api/v1/sweeps', { body })),
    cancel: (id: string): Promise<Sweep> =>
      anew(client.post('/api/v1/sweeps/{id}/cancel', { params: { path: { id } } })),
    release: (id: string, reason: string): Promise<Sweep> =>
      anew(client.post('/api/v1/sweeps/{id}/brake/release', { params: { path: { id } }, body: { reason } })),
    discard: (id: string, reason: string): Promise<Sweep> =>
      anew(client.post('/api/v1/sweeps/{id}/brake/discard', { params: { path: { id } }, body: { reason } })),
  };
}

/** Reads anew what a sweep has changed. */
export function useNightNews(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: [NIGHTS] });
}
