import { useQuery } from '@tanstack/react-query';
import { useMay } from '../shell/session-context.js';
import { client } from './send.js';

export interface TownName {
  readonly code: string;
  readonly name: string | null;
}

const readTowns = async (): Promise<TownName[]> => {
  const towns: TownName[] = [];
  for await (const { code, name } of client.items('/api/v1/towns', { params: { query: { limit: 500 } } }))
    towns.push({ code, name });
  return towns;
};

/** The towns of the account, by code; none for who may not read their names. */
export function useTowns(): readonly TownName[] {
  const enabled = useMay('read TownName');
  const towns = useQuery({ queryKey: ['town-names'], queryFn: readTowns, staleTime: Infinity, enabled });
  return towns.data ?? [];
}

/** What a town is called: by its code where its name is not known. */
export function useTownName(): (code: string) => string {
  const towns = useTowns();
  return (code) => towns.find((town) => town.code === code)?.name ?? code;
}
