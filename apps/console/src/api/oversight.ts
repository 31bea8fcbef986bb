import type { DataCorrection, Fact, Task, TaskTowns, Waiver } from '@hongzhu/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { client } from './send.js';

/** More than anybody decides about in a day; what is left out is said. */
export const MOST_LISTED = 1_000;
const PAGE = 500;
const LOOK_MS = 60_000;
const OVERSIGHT = 'oversight';
/** Waivers that end within so many days are told of. */
export const SOON_DAYS = 30;

async function firstOf<T>(items: AsyncGenerator<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) {
    if (found.push(item) >= MOST_LISTED) break;
  }
  return found;
}

/** Unfinished, overdue and escalated tasks, a row a town. */
export const useTownLoads = () =>
  useQuery({
    queryKey: [OVERSIGHT, 'towns'],
    queryFn: (): Promise<TaskTowns> => client.get('/api/v1/tasks/summary/towns'),
    refetchInterval: LOOK_MS,
  });

const TASK_QUERIES = {
  overdue: { overdue: 'true' },
  escalated: { escalated: 'true' },
  dismissals: { state: 'submitted', outcome: 'dismissed' },
} as const;
export type TaskList = keyof typeof TASK_QUERIES;

/** @param town of this one alone; of all towns of the account where it is null */
export const useTaskList = (list: TaskList, town: string | null) =>
  useQuery({
    queryKey: [OVERSIGHT, list, town],
    queryFn: (): Promise<Task[]> => {
      const query = { ...TASK_QUERIES[list], ...(town !== null && { town }), limit: PAGE };
      return firstOf(client.items('/api/v1/tasks', { params: { query } }));
    },
    refetchInterval: LOOK_MS,
  });

const WAIVER_QUERIES = {
  waivers: { state: 'requested' },
  expiring: { expiringWithinDays: SOON_DAYS },
  unneeded: { unneeded: 'true' },
} as const;
export type WaiverList = keyof typeof WAIVER_QUERIES;

export const useWaiverList = (list: WaiverList, town: string | null) =>
  useQuery({
    queryKey: [OVERSIGHT, list, town],
    queryFn: (): Promise<Waiver[]> => {
      const query = { ...WAIVER_QUERIES[list], ...(town !== null && { town }), limit: PAGE };
      return firstOf(client.items('/api/v1/waivers', { params: { query } }));
    },
    refetchInterval: LOOK_MS,
  });

/** Records that are said to be wrong, and that nobody has settled yet. */
export const useCorrectionList = (town: string | null) =>
  useQuery({
    queryKey: [OVERSIGHT, 'corrections', town],
    queryFn: (): Promise<DataCorrection[]> => {
      const query = { state: 'open' as const, ...(town !== null && { town }), limit: PAGE };
      return firstOf(client.items('/api/v1/data-corrections', { params: { query } }));
    },
    refetchInterval: LOOK_MS,
  });

/** What each fact is called. */
export const useFactLabels = () =>
  useQuery({
    queryKey: ['fact-labels'],
    queryFn: async (): Promise<ReadonlyMap<string, Fact['label']>> => {
      const { items } = await client.get('/api/v1/facts');
      return new Map(items.map(({ name, label }) => [name, label]));
    },
    staleTime: Infinity,
  });

/** Reads anew all that is shown on the page. */
export function useOversightNews(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [OVERSIGHT] });
}

export interface Seen {
  readonly id: string;
  readonly version: number;
}
/** The address of what is decided about, and the version that was seen of it. */
export const seenAt = ({ id, version }: Seen) => ({
  path: { id },
  header: { 'If-Match': `"${String(version)}"` },
});

/** Decisions about waivers and corrections, at the version that was seen. */
export function useOversightCommands() {
  const news = useOversightNews();
  const anew = async (done: Promise<unknown>): Promise<void> => {
    try {
      await done;
    } finally {
      // Refused as well: somebody else may have decided first.
      await news();
    }
  };
  return {
    approveWaiver: (waiver: Seen, reason: string) =>
      anew(client.post('/api/v1/waivers/{id}/approve', { params: seenAt(waiver), body: { reason } })),
    revokeWaiver: (waiver: Seen, reason: string) =>
      anew(client.post('/api/v1/waivers/{id}/revoke', { params: seenAt(waiver), body: { reason } })),
    applyCorrection: (correction: Seen) =>
      anew(client.post('/api/v1/data-corrections/{id}/apply', { params: seenAt(correction) })),
    refuseCorrection: (correction: Seen, reason: string) =>
      anew(
        client.post('/api/v1/data-corrections/{id}/refuse', { params: seenAt(correction), body: { reason } }),
      ),
  };
}
