import { StandingStore, type Cell, type Standing, type StandingCell } from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { ledgerEntryOf } from '../mappers/sweep-mappers.js';
import { joined, partOf, type RowOf } from '../schema/table.js';
import { standingCellTable, sweepCellTable } from '../schema/tables/sweep-tables.js';
import { inCells } from '../lists/in-cells.js';
import { sql, sqlName } from '../sql/sql.js';
import { cellOf } from '../mappers/cell-of.js';

const standingOf = (row: RowOf<typeof standingCellTable>): Standing => ({
  cell: cellOf(row),
  sweepId: row.sweep_id,
  asOf: row.as_of,
  until: row.stands_until,
  release: row.release_digest,
});

/** What is kept of the standing of a cell, beside its place in the ledger. */
const standingColumns = partOf(standingCellTable, ['as_of', 'stands_until', 'release_digest']);
const standingWithLedger = joined(sweepCellTable, standingColumns);

/** The row of the ledger in which a cell stands, if it is still kept. */
const IN_LEDGER = sql`sweep_cell p on p.sweep_id = s.sweep_id and p.cell_type = s.cell_type
  and p.cell_code = s.cell_code`;

/** What is copied from one sweep's ledger to another's. */
const COPIED = sweepCellTable.columnNames.filter((name) => name !== 'sweep_id' && name !== 'chunk_number');

const CELLS_PER_STATEMENT = 1_000;

/** What stands of these cells is not to be taken over any more. */
export async function endStanding(session: SqlSession, cells: readonly Cell[]): Promise<void> {
  for (let from = 0; from < cells.length; from += CELLS_PER_STATEMENT) {
    const some = cells.slice(from, from + CELLS_PER_STATEMENT);
    await session.change(sql`delete from standing_cell where ${inCells(some, 'standing_cell')}`);
  }
}

export class SqlStandingStore extends StandingStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async outlines(cells: readonly Cell[]): Promise<Standing[]> {
    const query = sql`select ${columnsOf(standingCellTable, 's')} from standing_cell s where ${inCells(cells, 's')}`;
    return (await this.session.rows(standingCellTable, query)).map(standingOf);
  }

  async load(cells: readonly Cell[]): Promise<StandingCell[]> {
    const query = sql`select ${columnsOf(sweepCellTable, 'p')}, ${columnsOf(standingColumns, 's')}
      from standing_cell s join ${IN_LEDGER} where ${inCells(cells, 's')}`;
    return (await this.session.rows(standingWithLedger, query)).map((row) => {
      const { cell, sweepId, leafHash, ...content } = ledgerEntryOf(row);
      const { chunkNumber: _chunkNumber, ...ledger } = { cell, ...content };
      const { as_of: asOf, stands_until: until, release_digest: release } = row;
      return { cell, sweepId, asOf, until, release, ledger, leafHash };
    });
  }

  keep(standings: readonly Standing[]): Promise<void> {
    const rows = standings.map(({ cell, sweepId, asOf, until, release }) => ({
      cell_type: cell.type,
      cell_code: cell.code,
      town_code: cell.townCode,
      sweep_id: sweepId,
      as_of: asOf,
      stands_until: until,
      release_digest: release,
    }));
    rows.sort((a, b) => (`${a.cell_type}/${a.cell_code}` < `${b.cell_type}/${b.cell_code}` ? -1 : 1));
    return this.session.insert(standingCellTable, rows, 'rewrite');
  }

  copyLedger(
    { sweepId, number }: { readonly sweepId: string; readonly number: number },
    cells: readonly Cell[],
  ): Promise<number> {
    if (cells.length === 0) return Promise.resolve(0);
    const into = sqlName(COPIED.join(', '));
    const from = sqlName(COPIED.map((name) => `p.${name}`).join(', '));
    return this.session.change(sql`insert into sweep_cell (sweep_id, chunk_number, ${into})
      select ${sweepId}, ${number}, ${from} from standing_cell s join ${IN_LEDGER} where ${inCells(cells, 's')}
      order by p.cell_type, p.cell_code`);
  }
}
