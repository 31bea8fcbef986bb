import type { Cell, Subject } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { oneOf, sql } from '../sql/sql.js';
import { branchHomes } from './branch-homes.js';

/** Cells by the code of the subject, of one subject type. */
type Cells = Map<string, Cell>;
type Find = (session: SqlSession, codes: readonly string[]) => Promise<Cells>;

const marketCell = (code: string, townCode: string): Cell => ({ type: 'market', code, townCode });
const townCell = (code: string): Cell => ({ type: 'town', code, townCode: code });

const findMarkets: Find = async (session, codes) => {
  const rows = await session.records(
    sql`select r.code, r.town_code from market r where ${oneOf('r.code', codes)}`,
  );
  return new Map(
    rows.map((row) => [row['code'] as string, marketCell(row['code'] as string, row['town_code'] as string)]),
  );
};

const findTowns: Find = async (session, codes) => {
  const rows = await session.records(sql`select r.code from town r where ${oneOf('r.code', codes)}`);
  return new Map(rows.map((row) => [row['code'] as string, townCell(row['code'] as string)]));
};

const findInstructors: Find = async (session, codes) => {
  const rows = await session.records(sql`select r.code from instructor r where ${oneOf('r.code', codes)}`);
  const cell = (code: string): Cell => ({ type: 'instructor', code, townCode: null });
  return new Map(rows.map((row) => [row['code'] as string, cell(row['code'] as string)]));
};

const findOrganizations: Find = async (session, codes) => {
  const rows = await session.records(sql`
    select r.code, r.town_code, m.code as market_code, m.town_code as market_town_code
    from organization r left join market m on m.code = r.market_code where ${oneOf('r.code', codes)}`);
  return new Map(
    rows.map((row) => {
      const market = row['market_code'] as string | null;
      const cell =
        market === null
          ? townCell(row['town_code'] as string)
          : marketCell(market, row['market_town_code'] as string);
      return [row['code'] as string, cell];
    }),
  );
};

const findBranches: Find = async (session, codes) => {
  const homes = await branchHomes(session, oneOf('r.code', codes));
  const markets = await findMarkets(session, [
    ...new Set(homes.flatMap(({ marketCode }) => marketCode ?? [])),
  ]);
  return new Map(
    homes.map(({ code, townCode, marketCode }) => [
      code,
      (marketCode === null ? undefined : markets.get(marketCode)) ?? townCell(townCode),
    ]),
  );
};

const FINDERS: Readonly<Record<Subject['type'], Find>> = {
  market: findMarkets,
  organization: findOrganizations,
  branch: findBranches,
  town: findTowns,
  instructor: findInstructors,
};

/** The cells that hold these subjects now; a subject that does not exist is left out. */
export async function locateSubjects(
  session: SqlSession,
  subjects: readonly Subject[],
): Promise<{ subject: Subject; cell: Cell }[]> {
  const cells = new Map<Subject['type'], Cells>();
  for (const [type, find] of Object.entries(FINDERS) as [Subject['type'], Find][]) {
    const codes = new Set(subjects.filter((subject) => subject.type === type).map(({ code }) => code));
    cells.set(type, codes.size === 0 ? new Map<string, Cell>() : await find(session, [...codes]));
  }
  return subjects.flatMap((subject) => {
    const cell = cells.get(subject.type)?.get(subject.code);
    return cell === undefined ? [] : [{ subject, cell }];
  });
}
