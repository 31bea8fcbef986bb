import type { Cell, CellSize } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { ALWAYS, oneOf, sql, type Sql } from '../sql/sql.js';
import { branchHomes } from './branch-homes.js';
import { branchesTouching } from './branches-touching.js';

type Subjects = CellSize['subjects'];

const NO_SUBJECTS: Subjects = { market: 0, town: 0, organization: 0, branch: 0, instructor: 0 };

/** Numbers by code. */
type Counts = ReadonlyMap<string, number>;

async function counted(session: SqlSession, query: Sql): Promise<Counts> {
  const rows = await session.records(query);
  return new Map(rows.map((row) => [row['code'] as string, Number(row['number'])]));
}

async function codes(session: SqlSession, query: Sql): Promise<string[]> {
  return (await session.records(query)).map((row) => row['code'] as string);
}

function tally(values: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

interface Market {
  readonly code: string;
  readonly townCode: string;
}

/** Branches by their home market, and by their town where they have none. */
async function branchCounts(
  session: SqlSession,
  markets: readonly Market[],
  townCodes: readonly string[] | null,
): Promise<{ ofMarkets: Counts; ofTowns: Counts }> {
  const candidates =
    townCodes === null
      ? ALWAYS
      : oneOf(
          'r.code',
          await branchesTouching(
            session,
            markets.map(({ code }) => code),
            townCodes,
          ),
        );
  const homes = await branchHomes(session, candidates);
  return {
    ofMarkets: tally(homes.flatMap(({ marketCode }) => marketCode ?? [])),
    ofTowns: tally(homes.filter(({ marketCode }) => marketCode === null).map(({ townCode }) => townCode)),
  };
}

async function instructorCodes(session: SqlSession, townCodes: readonly string[] | null): Promise<string[]> {
  if (townCodes === null) return codes(session, sql`select r.code from instructor r order by r.code`);
  return codes(
    session,
    sql`select distinct r.code from instructor r join market_instructor n on n.instructor_code = r.code
      join market m on m.code = n.market_code where ${oneOf('m.town_code', townCodes)} order by r.code`,
  );
}

/**
 * The cells of these towns, or of all, with the number of their subjects: town by town, its markets by code and
 * then the town itself, and last the instructors of these markets, or all. Seven queries at most.
 */
export async function listCells(
  session: SqlSession,
  townCodes: readonly string[] | null,
): Promise<CellSize[]> {
  const inTowns = (column: string): Sql => (townCodes === null ? ALWAYS : oneOf(column, townCodes));
  const towns = await codes(
    session,
    sql`select r.code from town r where ${inTowns('r.code')} order by r.code`,
  );
  const rows = await session.records(
    sql`select r.code, r.town_code from market r where ${inTowns('r.town_code')} order by r.code`,
  );
  const markets = rows.map((row): Market => ({
    code: row['code'] as string,
    townCode: row['town_code'] as string,
  }));
  const inMarkets = await counted(
    session,
    sql`
    select o.market_code as code, count(*) as number from market m join organization o on o.market_code = m.code
    where ${inTowns('m.town_code')} group by o.market_code`,
  );
  const outside = await counted(
    session,
    sql`
    select o.town_code as code, count(*) as number from organization o
    where o.market_code is null and ${inTowns('o.town_code')} group by o.town_code`,
  );
  const branches = await branchCounts(session, markets, townCodes);
  const cell = (
    type: Cell['type'],
    code: string,
    townCode: string | null,
    subjects: Partial<Subjects>,
  ): CellSize => ({
    cell: { type, code, townCode },
    subjects: { ...NO_SUBJECTS, ...subjects },
  });
  const marketCell = ({ code, townCode }: Market): CellSize =>
    cell('market', code, townCode, {
      market: 1,
      organization: inMarkets.get(code) ?? 0,
      branch: branches.ofMarkets.get(code) ?? 0,
    });
  const townCell = (code: string): CellSize =>
    cell('town', code, code, {
      town: 1,
      organization: outside.get(code) ?? 0,
      branch: branches.ofTowns.get(code) ?? 0,
    });
  const byTown = new Map(towns.map((code): [string, Market[]] => [code, []]));
  for (const market of markets) byTown.get(market.townCode)?.push(market);
  return [
    ...towns.flatMap((code) => [...(byTown.get(code) ?? []).map(marketCell), townCell(code)]),
    ...(await instructorCodes(session, townCodes)).map((code) =>
      cell('instructor', code, null, { instructor: 1 }),
    ),
  ];
}
