import {
  CELL_TYPES,
  InvalidInputError,
  SweepReader,
  isOpen,
  isSweptWithin,
  type LedgerRow,
  type Page,
  type PageRequest,
  type Sweep,
  type Within,
} from '@hongzhu/compliance';
import type { Scope } from '@hongzhu/permissions';
import type { Database } from '../connection/database.js';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { isStorable } from '../lists/filter-condition.js';
import { paged } from '../lists/paged.js';
import { ledgerEntryOf, sweepOf } from '../mappers/sweep-mappers.js';
import { sweepCellTable, sweepTable } from '../schema/tables/sweep-tables.js';
import { ALWAYS, sql, type Sql } from '../sql/sql.js';
import { chunkTotals } from './chunk-totals.js';
import { withLedgerTexts } from './ledger-texts.js';
import { missingTallies } from './sql-missing-cells.js';

const columns = columnsOf(sweepTable, 'r');
const cellColumns = columnsOf(sweepCellTable, 'r');

/** How many are read at a time where those of other towns are passed over. */
const PASSING_OVER = 50;

/** True of the rows after this cell in the order of (type, code). */
function afterCell(key: string | null): Sql {
  if (key === null) return ALWAYS;
  const [type = '', code = ''] = key.split(/\/(.*)/s);
  if (!(CELL_TYPES as readonly string[]).includes(type) || code === '' || !isStorable(code)) {
    throw new InvalidInputError('invalid_cursor', 'The cursor is not one that this list gave.');
  }
  return sql`r.cell_type > ${type} or (r.cell_type = ${type} and r.cell_code > ${code})`;
}

/**
 * The newest sweeps of an id below `below` that may be seen within a scope, at most `limit`. The towns of a sweep are a
 * list in one column, which the two databases don't compare alike, so that others are passed over here.
 */
async function sweptWithin(
  session: SqlSession,
  within: Scope,
  below: string | null,
  limit: number,
): Promise<Sweep[]> {
  const found: Sweep[] = [];
  const atATime = within.towns === null ? limit : Math.max(limit, PASSING_OVER);
  for (let from = below; ;) {
    const where = from === null ? ALWAYS : sql`r.id < ${from}`;
    const query = sql`select ${columns} from sweep r where ${where} order by r.id desc limit ${atATime}`;
    const sweeps = (await session.rows(sweepTable, query)).map(sweepOf);
    found.push(...sweeps.filter((sweep) => isSweptWithin(sweep, within)));
    if (found.length >= limit || sweeps.length < atATime) return found.slice(0, limit);
    from = sweeps.at(-1)!.id;
  }
}

export class SqlSweepReader extends SweepReader {
  constructor(private readonly database: Database) {
    super();
  }

  list({ within }: Within, page: PageRequest): Promise<Page<Sweep>> {
    const after = (position: readonly string[] | null, limit: number): Promise<Sweep[]> =>
      this.database.atOneMoment(async (session) =>
        this.withTotals(session, await sweptWithin(session, within, position?.[0] ?? null, limit)),
      );
    return paged({ name: 'sweeps', position: ['code'], positionOf: ({ id }: Sweep) => [id], after }, page);
  }

  async get(id: string): Promise<Sweep | null> {
    if (!isStorable(id)) return null;
    const query = sql`select ${columns} from sweep r where r.id = ${id}`;
    const found = await this.database.atOneMoment(async (session) =>
      this.withTotals(session, (await session.rows(sweepTable, query)).map(sweepOf)),
    );
    return found[0] ?? null;
  }

  async ledger(sweepId: string, afterCellKey: string | null, limit: number): Promise<LedgerRow[]> {
    const query = sql`select ${cellColumns} from sweep_cell r
      where r.sweep_id = ${sweepId} and (${afterCell(afterCellKey)})
      order by r.cell_type, r.cell_code limit ${limit}`;
    return this.database.reading(async (session) => {
      const entries = (await session.rows(sweepCellTable, query)).map(ledgerEntryOf);
      return withLedgerTexts(session, entries);
    });
  }

  private async withTotals(session: SqlSession, sweeps: readonly Sweep[]): Promise<Sweep[]> {
    const open = sweeps.filter(isOpen).map(({ id }) => id);
    const totals = await chunkTotals(session, open);
    const missing = await missingTallies(session, open);
    return sweeps.map((sweep) => ({
      ...sweep,
      ...totals.get(sweep.id)?.result,
      missing: missing.get(sweep.id) ?? sweep.missing,
    }));
  }
}
