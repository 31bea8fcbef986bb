import { useMemo } from 'react';
import type { Finding, Town } from '@hongzhu/client';
import { useQuery } from '@tanstack/react-query';
import { client } from './send.js';

const PAGE = 500;
/** More than a page shows; beyond it, it says that there are more. */
const MOST_FINDINGS = 200;

async function readTowns(): Promise<Town[]> {
  const towns: Town[] = [];
  for await (const town of client.items('/api/v1/towns', { params: { query: { limit: PAGE } } }))
    towns.push(town);
  return towns;
}

/** The towns of the account, by code. */
export const useTowns = () => useQuery({ queryKey: ['towns'], queryFn: readTowns, staleTime: 10 * 60_000 });

/** Their names by code; empty until they are read, and a code stands for a name that there is not. */
export function useTownNames(): ReadonlyMap<string, string> {
  const { data } = useTowns();
  return useMemo(() => new Map((data ?? []).map(({ code, name }) => [code, name ?? code])), [data]);
}

/** How each of these towns stands, and all together. */
export const useTownsOverview = () =>
  useQuery({ queryKey: ['towns-overview'], queryFn: () => client.get('/api/v1/towns/overview') });

export interface FindingsWanted {
  readonly ruleId: string;
  /** Null for all towns of the account. */
  readonly town: string | null;
}
export interface FindingsOfRule {
  readonly items: readonly Finding[];
  readonly hasMore: boolean;
}

/** The open findings of one rule. */
export const useFindingsOfRule = ({ ruleId, town }: FindingsWanted) =>
  useQuery({
    queryKey: ['findings-of-rule', ruleId, town],
    queryFn: async (): Promise<FindingsOfRule> => {
      const query = { state: 'open', ruleId, limit: MOST_FINDINGS, ...(town !== null && { town }) } as const;
      const { items, nextCursor } = await client.get('/api/v1/findings', { params: { query } });
      return { items, hasMore: nextCursor !== null };
    },
  });
