import { useQuery } from '@tanstack/react-query';
import { useMay } from '../shell/session-context.js';
import { client } from './send.js';

/** More than any city has; where there are more, the others are called by their codes. */
const MOST_READ = 2_000;

async function readMarketNames(): Promise<ReadonlyMap<string, string | null>> {
  const names = new Map<string, string | null>();
  const query = { limit: 500 };
  for await (const { code, name } of client.items('/api/v1/markets', { params: { query } })) {
    names.set(code, name);
    if (names.size === MOST_READ) break;
  }
  return names;
}

/** What a market is called, for lists that have its code alone: by its code where its name is not known. */
export function useMarketName(): (code: string) => string {
  const enabled = useMay('read Market');
  const names = useQuery({
    queryKey: ['market-names'],
    queryFn: readMarketNames,
    staleTime: Infinity,
    enabled,
  });
  return (code) => names.data?.get(code) ?? code;
}
