import type { TownsTrend } from '@hongzhu/client';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../shell/session-context.js';
import { client } from './send.js';

/** As many nights as a trend shows. */
const NIGHTS = 60;

/**
 * The verdicts of the latest nights in one town, or in all towns of the account, by one rule or by all together, the latest
 * first.
 */
export const useTownsTrend = (town: string | null, ruleId: string | null) =>
  useQuery({
    queryKey: ['towns-trend', town, ruleId],
    queryFn: () => {
      const asked = { ...(town !== null && { town }), ...(ruleId !== null && { ruleId }) };
      return client.get('/api/v1/towns/trend', { params: { query: { limit: NIGHTS, ...asked } } });
    },
  });

/** Whether a trend is shown of the whole city: to who works in all towns, and in totals to who sees no town as a whole. */
export function useIsCityTrend(): boolean {
  const { towns, markets } = useSession().session;
  return towns === null || markets !== null;
}

/** The same by one rule, in the whole city or, for an account of some towns, in these. */
export function useRuleTrend(ruleId: string) {
  const isCity = useIsCityTrend();
  return useQuery({
    queryKey: ['rule-trend', ruleId, isCity],
    queryFn: async (): Promise<Pick<TownsTrend, 'items' | 'keptSince'>> => {
      const query = { params: { query: { ruleId, limit: NIGHTS } } };
      if (!isCity) return client.get('/api/v1/towns/trend', query);
      // Also for those who see nothing of any town.
      const { items } = await client.get('/api/v1/sweeps/trend', query);
      return { items, keptSince: items.at(-1)?.asOf ?? null };
    },
  });
}
