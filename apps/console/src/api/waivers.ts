import type { TaskDetail, Waiver, WaiverRequest } from '@hongzhu/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { seenAt, useOversightNews, type Seen } from './oversight.js';
import { client } from './send.js';

const WAIVERS = ['waivers'];
const PAGE = 500;

/** Where the findings of a task are kept: under its market, else its town, else under neither. */
const placeOf = ({ marketCode, townCode }: Pick<TaskDetail, 'marketCode' | 'townCode'>) => {
  if (marketCode !== null) return { market: marketCode };
  return townCode === null ? {} : { town: townCode };
};

/** All waivers there ever were of what is kept where the task is. */
export function useWaivers(task: Pick<TaskDetail, 'marketCode' | 'townCode'>, enabled: boolean) {
  const place = placeOf(task);
  return useQuery({
    queryKey: [...WAIVERS, place],
    queryFn: async (): Promise<Waiver[]> => {
      const found: Waiver[] = [];
      const query = { ...place, limit: PAGE };
      for await (const waiver of client.items('/api/v1/waivers', { params: { query } })) found.push(waiver);
      return found;
    },
    // Somebody may have decided meanwhile, which no event of a task tells.
    staleTime: 0,
    enabled,
  });
}

/** Asking for waivers, and taking back what was asked for. */
export function useWaiverCommands() {
  const queries = useQueryClient();
  const oversight = useOversightNews();
  const anew = async (done: Promise<unknown>): Promise<void> => {
    try {
      await done;
    } finally {
      // Refused as well: somebody else may have asked, or decided, first.
      await Promise.all([queries.invalidateQueries({ queryKey: WAIVERS }), oversight()]);
    }
  };
  return {
    ask: (findingId: string, body: WaiverRequest) =>
      anew(client.post('/api/v1/findings/{id}/waivers', { params: { path: { id: findingId } }, body })),
    takeBack: (waiver: Seen, reason: string) =>
      anew(client.post('/api/v1/waivers/{id}/revoke', { params: seenAt(waiver), body: { reason } })),
  };
}
