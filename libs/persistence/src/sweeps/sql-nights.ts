import {
  NightReader,
  type Cell,
  type CellNight,
  type CellNights,
  type LedgerRow,
  type PageRequest,
  type Sweep,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf } from '../connection/sql-session.js';
import { isStorable } from '../lists/filter-condition.js';
import { inCells } from '../lists/in-cells.js';
import { paged } from '../lists/paged.js';
import { ledgerEntryOf, sweepOf } from '../mappers/sweep-mappers.js';
import { joined } from '../schema/table.js';
import { sweepCellTable, sweepTable } from '../schema/tables/sweep-tables.js';
import { ALWAYS, sql, type Sql } from '../sql/sql.js';
import { readTexts } from '../read-texts.js';
import { withLedgerTexts } from './ledger-texts.js';

/** Of how many of the newest it is looked whether they decided a rule set. */
const NEWEST = 30;

const IS_RECORDED = sql`r.effect = 'record' and r.state in ('complete', 'incomplete') and r.detail = 'kept'`;
const sweepWithCell = joined(sweepTable, sweepCellTable);

export class SqlNightReader extends NightReader {
  constructor(private readonly database: Database) {
    super();
  }

  async newest(ruleSetId: string): Promise<Sweep | null> {
    const query = sql`select ${columnsOf(sweepTable, 'r')} from sweep r
      where ${IS_RECORDED} and r.town_codes is null order by r.id desc limit ${NEWEST}`;
    const rows = await this.database.reading((session) => session.rows(sweepTable, query));
    return rows.map(sweepOf).find(({ ruleSets }) => ruleSets.some(({ id }) => id === ruleSetId)) ?? null;
  }

  async ledgers(sweepId: string, cells: readonly Pick<Cell, 'type' | 'code'>[]): Promise<LedgerRow[]> {
    if (cells.length === 0) return [];
    const query = sql`select ${columnsOf(sweepCellTable, 'r')} from sweep_cell r
      where r.sweep_id = ${sweepId} and ${inCells(cells)} order by r.cell_type, r.cell_code`;
    return this.database.reading(async (session) =>
      withLedgerTexts(session, (await session.rows(sweepCellTable, query)).map(ledgerEntryOf)),
    );
  }

  async ofCell(cell: Pick<Cell, 'type' | 'code'>, page: PageRequest): Promise<CellNights> {
    if (!isStorable(cell.code)) return { items: [], nextCursor: null, before: null };
    let found: readonly CellNight[] = [];
    const after = async (
      position: readonly string[] | null,
      limit: number,
    ): Promise<readonly CellNight[]> => {
      const where = position === null ? ALWAYS : sql`r.id < ${position[0] ?? ''}`;
      return (found = await this.nights(cell, where, limit));
    };
    const list = {
      name: 'nights',
      position: ['code'] as const,
      positionOf: ({ sweep }: CellNight) => [sweep.id],
      after,
    };
    const { items, nextCursor } = await paged(list, page);
    return { items, nextCursor, before: found[page.limit] ?? null };
  }

  async ruleSetTexts(digests: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (digests.length === 0) return new Map();
    return this.database.reading((session) => readTexts(session, digests));
  }

  private nights(
    { type, code }: Pick<Cell, 'type' | 'code'>,
    where: Sql,
    limit: number,
  ): Promise<CellNight[]> {
    const query = sql`select ${columnsOf(sweepTable, 'r')}, ${columnsOf(sweepCellTable, 'c')} from sweep r
      join sweep_cell c on c.sweep_id = r.id and c.cell_type = ${type} and c.cell_code = ${code}
      where ${where} and ${IS_RECORDED} order by r.id desc limit ${limit}`;
    return this.database.atOneMoment(async (session) => {
      const rows = await session.rows(sweepWithCell, query);
      const ledgers = await withLedgerTexts(session, rows.map(ledgerEntryOf));
      return rows.map((row, at) => ({ sweep: sweepOf(row), ledger: ledgers[at]! }));
    });
  }
}
