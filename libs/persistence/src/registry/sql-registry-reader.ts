import {
  RegistryReader,
  type AskedMarkets,
  type Cell,
  type CellSize,
  type MarketFilter,
  type Within,
  type Page,
  type PageRequest,
  type RegistryClosure,
  type RegistrySource,
} from '@hongzhu/compliance';
import type { Market, RegistryRecords } from '@hongzhu/registry';
import type { Database } from '../connection/database.js';
import { filtered, isStorable, matches } from '../lists/filter-condition.js';
import { marketsInScope } from '../lists/in-scope.js';
import { marketsFound } from '../lists/markets-found.js';
import { paged } from '../lists/paged.js';
import { NEVER, oneOf, sql, type Sql } from '../sql/sql.js';
import { nextInstructors, nextTowns, townCells } from './list-cells.js';
import { loadClosure, loadRosterClosure } from './load-closure.js';
import { readMarkets } from './read-records.js';
import { registrySource } from './sql-registry-source.js';

const TOWNS_PER_PAGE = 100;
const INSTRUCTORS_PER_PAGE = 2000;

/** Part of the name, or the start of the code; small and capital letters are the same. */
function found(q: string | undefined): readonly Sql[] {
  if (q === undefined || q === '') return [];
  if (!isStorable(q)) return [NEVER];
  return [sql`r.code in (${marketsFound(q)})`];
}

const condition = (filter: MarketFilter & Within): readonly Sql[] => [
  ...marketsInScope(filter.within),
  ...matches('r.town_code', filter.town),
  ...matches('r.category', filter.category),
  ...matches('r.status', filter.status),
  ...found(filter.q),
];

export class SqlRegistryReader extends RegistryReader {
  constructor(private readonly database: Database) {
    super();
  }

  async *cellPages(townCodes: readonly string[] | null): AsyncGenerator<readonly CellSize[]> {
    for (let after = ''; ;) {
      const { towns, cells } = await this.database.atOneMoment(async (session) => {
        const towns = await nextTowns(session, townCodes, after, TOWNS_PER_PAGE);
        return { towns, cells: await townCells(session, towns) };
      });
      if (cells.length > 0) yield cells;
      const last = towns.at(-1);
      if (last === undefined || towns.length < TOWNS_PER_PAGE) break;
      after = last;
    }
    for (let after = ''; ;) {
      const cells = await this.database.reading((session) =>
        nextInstructors(session, townCodes, after, INSTRUCTORS_PER_PAGE),
      );
      if (cells.length > 0) yield cells;
      const last = cells.at(-1);
      if (last === undefined || cells.length < INSTRUCTORS_PER_PAGE) return;
      after = last.cell.code;
    }
  }

  loadClosure(cells: readonly Cell[]): Promise<RegistryRecords> {
    return this.database.atOneMoment((session) => loadClosure(session, cells));
  }

  loadRosterClosure(cells: readonly Cell[], asked?: AskedMarkets): Promise<RegistryClosure> {
    return this.database.atOneMoment((session) => loadRosterClosure(session, cells, asked));
  }

  atOneMoment<T>(
    townCodes: readonly string[] | null,
    read: (source: RegistrySource | null) => Promise<T>,
  ): Promise<T> {
    const storable = townCodes?.filter(isStorable) ?? null;
    return this.database.atOneMoment(async (session) => read(await registrySource(session, storable)));
  }

  async getMarket(code: string): Promise<Market | null> {
    if (!isStorable(code)) return null;
    const [market] = await this.database.atOneMoment((session) =>
      readMarkets(session, sql`r.code = ${code}`),
    );
    return market ?? null;
  }

  listMarkets(filter: MarketFilter & Within, page: PageRequest): Promise<Page<Market>> {
    const after = (position: readonly string[] | null, limit: number): Promise<Market[]> =>
      this.marketsWhere(
        filtered(condition(filter), position === null ? [] : [sql`r.code > ${position[0] ?? ''}`]),
        limit,
      );
    return paged(
      { name: 'markets', position: ['code'], positionOf: ({ code }: Market) => [code], after },
      page,
    );
  }

  async unknownTowns(townCodes: readonly string[]): Promise<string[]> {
    const query = sql`select r.code from town r where ${oneOf('r.code', townCodes.filter(isStorable))}`;
    const rows = await this.database.reading((session) => session.records(query));
    const known = new Set(rows.map((row) => row['code']));
    return townCodes.filter((code) => !known.has(code));
  }

  /** By their codes first: MySQL takes no LIMIT in the subquery that the instructors' query would need. */
  private marketsWhere(where: Sql, limit: number): Promise<Market[]> {
    return this.database.atOneMoment(async (session) => {
      const rows = await session.records(
        sql`select r.code from market r where ${where} order by r.code limit ${limit}`,
      );
      return readMarkets(
        session,
        oneOf(
          'r.code',
          rows.map((row) => row['code'] as string),
        ),
      );
    });
  }
}
