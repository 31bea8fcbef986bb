import type { Cell, CellSize } from '@hongzhu/compliance';
import type { CellRoster, RosterPlace } from '@hongzhu/registry';
import type { SqlSession } from '../connection/sql-session.js';
import { placeKey } from '../rosters/cell-places.js';
import { usableRosters } from '../rosters/usable-rosters.js';
import { oneOf, sql, type Sql } from '../sql/sql.js';
import { branchHomes } from './branch-homes.js';
import { branchesTouching } from './branches-touching.js';

type Subjects = CellSize['subjects'];

const NO_SUBJECTS: Subjects = { market: 0, town: 0, organization: 0, branch: 0, instructor: 0 };

async function codes(session: SqlSession, query: Sql): Promise<string[]> {
  return (await session.records(query)).map((row) => row['code'] as string);
}

/** How many branches are at home in each place, by its key. */
async function branchCounts(
  session: SqlSession,
  marketCodes: readonly string[],
  townCodes: readonly string[],
  rosters: readonly CellRoster[],
): Promise<ReadonlyMap<string, number>> {
  const named = rosters.flatMap(({ namedCodes, strayCodes }) => [...namedCodes, ...strayCodes]);
  const candidates = await branchesTouching(session, { marketCodes, townCodes, organizationCodes: named });
  const counts = new Map<string, number>();
  for (const { marketCode, townCode } of await branchHomes(session, oneOf('r.code', candidates))) {
    const key =
      marketCode === null
        ? placeKey({ type: 'town', code: townCode })
        : placeKey({ type: 'market', code: marketCode });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function placeSize({ place, tally, namedCodes }: CellRoster, branches: number): CellSize {
  const counted = tally.reduce((sum, { number }) => sum + number, 0);
  return {
    cell: { type: place.type, code: place.code, townCode: place.townCode },
    subjects: {
      ...NO_SUBJECTS,
      [place.type]: 1,
      organization: counted + namedCodes.length,
      branch: branches,
    },
    counted,
    profiles: tally.length,
  };
}

/**
 * The cells of these towns with the number of their subjects, by six queries: town by town, its markets by code and
 * then the town itself.
 */
export async function townCells(session: SqlSession, townCodes: readonly string[]): Promise<CellSize[]> {
  const rows = await session.records(
    sql`select r.code, r.town_code from market r where ${oneOf('r.town_code', townCodes)} order by r.code`,
  );
  const marketCodes = rows.map((row) => row['code'] as string);
  const rosters = await usableRosters(session, { marketCodes, townCodes });
  const branches = await branchCounts(session, marketCodes, townCodes, rosters);
  const sizes = new Map(
    rosters.map((roster) => [
      placeKey(roster.place),
      placeSize(roster, branches.get(placeKey(roster.place)) ?? 0),
    ]),
  );
  const sizeOf = (type: RosterPlace['type'], code: string): CellSize[] => {
    const size = sizes.get(placeKey({ type, code }));
    return size === undefined ? [] : [size];
  };
  const byTown = new Map(townCodes.map((code): [string, string[]] => [code, []]));
  for (const row of rows) byTown.get(row['town_code'] as string)?.push(row['code'] as string);
  return [...byTown].flatMap(([town, markets]) => [
    ...markets.flatMap((code) => sizeOf('market', code)),
    ...sizeOf('town', town),
  ]);
}

/** The next of these towns' codes (null: all towns) after one, at most `limit`, in their order. */
export const nextTowns = (
  session: SqlSession,
  townCodes: readonly string[] | null,
  after: string,
  limit: number,
): Promise<string[]> => {
  const chosen = townCodes === null ? sql`` : sql`and ${oneOf('r.code', townCodes)}`;
  return codes(
    session,
    sql`select r.code from town r where r.code > ${after} ${chosen} order by r.code limit ${limit}`,
  );
};

/** The cells of the next instructors, of all or of those that the markets of these towns name. */
export async function nextInstructors(
  session: SqlSession,
  townCodes: readonly string[] | null,
  after: string,
  limit: number,
): Promise<CellSize[]> {
  const chosen =
    townCodes === null
      ? sql``
      : sql`and exists (select 1 from market_instructor n join market m on m.code = n.market_code
          where n.instructor_code = r.code and ${oneOf('m.town_code', townCodes)})`;
  const found = await codes(
    session,
    sql`select r.code from instructor r where r.code > ${after} ${chosen} order by r.code limit ${limit}`,
  );
  return found.map((code): CellSize => {
    const cell: Cell = { type: 'instructor', code, townCode: null };
    return { cell, subjects: { ...NO_SUBJECTS, instructor: 1 }, counted: 0, profiles: 0 };
  });
}
