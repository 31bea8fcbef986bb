import type { AskedMarkets, Cell } from '@hongzhu/compliance';
import { homeMarket, type Branch, type Market, type Organization } from '@hongzhu/registry';
import type { SqlSession } from '../connection/sql-session.js';
import { oneOf } from '../sql/sql.js';
import { readMarkets } from './read-records.js';

/** What a closure is about, by codes. */
export interface ClosureScope {
  /** The markets, towns and instructors of the cells, all of whose subjects are evaluated. */
  readonly evaluated: readonly string[];
  readonly townCodes: readonly string[];
  readonly instructorCodes: readonly string[];
  /** Further markets of the towns of which anything may be asked that there is to ask about a market. */
  readonly asked: readonly string[];
  /** The rest of their markets: there is to be what the towns look at. */
  readonly outlined: readonly string[];
  /** The records of all markets of the towns. */
  readonly marketsOfTowns: readonly Market[];
}

const codesOf = (cells: readonly Cell[], type: Cell['type']): string[] =>
  cells.filter((cell) => cell.type === type).map(({ code }) => code);

/** By two queries. */
export async function closureScope(
  session: SqlSession,
  cells: readonly Cell[],
  askedOf: AskedMarkets = (markets) => markets.map(({ code }) => code),
): Promise<ClosureScope> {
  const [evaluated, townCodes] = [codesOf(cells, 'market'), codesOf(cells, 'town')];
  const marketsOfTowns = await readMarkets(session, oneOf('r.town_code', townCodes));
  const known = new Set(evaluated);
  const others = marketsOfTowns.filter(({ code }) => !known.has(code));
  const asked = askedOf(others);
  for (const code of asked) known.add(code);
  const outlined = others.map(({ code }) => code).filter((code) => !known.has(code));
  const instructorCodes = codesOf(cells, 'instructor');
  return { evaluated, townCodes, instructorCodes, asked, outlined, marketsOfTowns };
}

/** The branches that are among the subjects of the cells. */
export function branchesAtHome(
  { evaluated, townCodes }: ClosureScope,
  branches: readonly Branch[],
  organizations: readonly Organization[],
): Branch[] {
  const [markets, towns] = [new Set(evaluated), new Set(townCodes)];
  const marketOf = new Map(organizations.map(({ code, marketCode }) => [code, marketCode]));
  return branches.filter(({ marketCode, unitCodes, hostCode, townCode }) => {
    const units = unitCodes.map((code) => marketOf.get(code) ?? null);
    const home = homeMarket(marketCode, units, marketOf.get(hostCode ?? '') ?? null);
    return home === null ? towns.has(townCode) : markets.has(home);
  });
}
