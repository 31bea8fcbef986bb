import {
  CELL_TYPES,
  cellKey,
  RecheckStore,
  type Cell,
  type DueCell,
  type RecheckTally,
  type Sweep,
} from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { sweepOf } from '../mappers/sweep-mappers.js';
import type { RowOf } from '../schema/table.js';
import { recheckCellTable, recheckTallyTable } from '../schema/tables/recheck-tables.js';
import { sweepTable } from '../schema/tables/sweep-tables.js';
import { allOf, anyOf, oneOf, sql, type Sql } from '../sql/sql.js';
import { cellOf } from '../mappers/cell-of.js';

const columns = columnsOf(recheckCellTable, 'r');
const CELLS_PER_STATEMENT = 1_000;

const dueCellOf = (row: RowOf<typeof recheckCellTable>): DueCell => ({
  cell: cellOf(row),
  stamp: row.stamp,
  attempts: row.attempts,
});

/** True of the rows of these cells. */
const ofCells = (cells: readonly Cell[]): Sql =>
  anyOf(
    CELL_TYPES.map((type) => {
      const codes = cells.filter((cell) => cell.type === type).map(({ code }) => code);
      return allOf([sql`cell_type = ${type}`, oneOf('cell_code', codes)]);
    }),
  );

export class SqlRecheckStore extends RecheckStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  put(cells: readonly Cell[], stamp: string, at: Date): Promise<void> {
    const sorted = [...cells].sort((a, b) => (cellKey(a) < cellKey(b) ? -1 : 1));
    const rows = sorted.map(({ type, code, townCode }) => ({
      cell_type: type,
      cell_code: code,
      town_code: townCode,
      stamp,
      due_at: at,
      attempts: 0,
    }));
    return this.session.insert(recheckCellTable, rows, 'rewrite');
  }

  async next(now: Date, limit: number): Promise<DueCell[]> {
    const query = sql`select ${columns} from recheck_cell r where r.due_at <= ${now}
      order by r.due_at, r.cell_type, r.cell_code limit ${limit}`;
    return (await this.session.rows(recheckCellTable, query)).map(dueCellOf);
  }

  async lock(cells: readonly Cell[]): Promise<DueCell[]> {
    const query = sql`select ${columns} from recheck_cell r where ${ofCells(cells)}
      order by r.cell_type, r.cell_code for update`;
    return (await this.session.rows(recheckCellTable, query)).map(dueCellOf);
  }

  async drop(cells: readonly Cell[]): Promise<void> {
    for (let from = 0; from < cells.length; from += CELLS_PER_STATEMENT) {
      const some = cells.slice(from, from + CELLS_PER_STATEMENT);
      await this.session.change(sql`delete from recheck_cell where ${ofCells(some)}`);
    }
  }

  async postpone(cells: readonly Cell[], at: Date): Promise<void> {
    await this.session.change(
      sql`update recheck_cell set due_at = ${at}, attempts = attempts + 1 where ${ofCells(cells)}`,
    );
  }

  async lastSweep(): Promise<Sweep | null> {
    const query = sql`select ${columnsOf(sweepTable, 'r')} from sweep r
      where r.effect = 'record' and r.town_codes is null and ${oneOf('r.state', ['complete', 'incomplete'])}
      order by r.finished_at desc, r.id desc limit 1`;
    return (await this.session.rows(sweepTable, query)).map(sweepOf)[0] ?? null;
  }

  async tally(sweepId: string): Promise<RecheckTally> {
    const query = sql`select ${columnsOf(recheckTallyTable, 'r')} from recheck_tally r
      where r.sweep_id = ${sweepId}`;
    const [row] = await this.session.rows(recheckTallyTable, query);
    return { opened: row?.opened ?? 0, closed: row?.closed ?? 0, held: row?.is_held ?? false };
  }

  saveTally(sweepId: string, { opened, closed, held }: RecheckTally): Promise<void> {
    const row = { sweep_id: sweepId, opened, closed, is_held: held };
    return this.session.insert(recheckTallyTable, [row], 'rewrite');
  }
}
