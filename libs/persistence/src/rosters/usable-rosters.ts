import { HongzhuError } from '@hongzhu/compliance';
import type { CellRoster } from '@hongzhu/registry';
import type { SqlSession } from '../connection/sql-session.js';
import type { PlaceCodes } from './cell-places.js';
import { readRosters } from './read-rosters.js';
import { rostersFromRows } from './rosters-from-rows.js';

const UNUSABLE: ReadonlySet<string> = new Set(['roster_missing', 'stored_value_unreadable']);

/**
 * The rosters of these markets and towns, for counting what they owe: one that is missing or can't be read is derived
 * from the registry's rows, so that it keeps no sweep from being planned. Evaluating its cell tells of it.
 */
export async function usableRosters(session: SqlSession, places: PlaceCodes): Promise<CellRoster[]> {
  const read = await readOrNull(session, places);
  if (read !== null) return read;
  const rosters: CellRoster[] = [];
  for (const place of onePlaceEach(places)) {
    rosters.push(...((await readOrNull(session, place)) ?? (await rostersFromRows(session, place))));
  }
  return rosters;
}

async function readOrNull(session: SqlSession, places: PlaceCodes): Promise<CellRoster[] | null> {
  try {
    return await readRosters(session, places);
  } catch (error) {
    if (error instanceof HongzhuError && UNUSABLE.has(error.code)) return null;
    throw error;
  }
}

const onePlaceEach = ({ marketCodes, townCodes }: PlaceCodes): PlaceCodes[] => [
  ...marketCodes.map((code) => ({ marketCodes: [code], townCodes: [] })),
  ...townCodes.map((code) => ({ marketCodes: [], townCodes: [code] })),
];
