import {
  CELL_TYPES,
  InvalidInputError,
  MissingCellReader,
  MissingCellStore,
  NOTHING,
  type MissingCell,
  type Page,
  type PageRequest,
  type Tally,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { isStorable } from '../lists/filter-condition.js';
import { paged } from '../lists/paged.js';
import type { RowOf } from '../schema/table.js';
import { sweepMissingTable } from '../schema/tables/sweep-tables.js';
import { ALWAYS, oneOf, sql, type Sql } from '../sql/sql.js';
import { cellOf } from '../mappers/cell-of.js';

type MissingRow = RowOf<typeof sweepMissingTable>;

const missingRow = ({ cell, ...missing }: MissingCell): MissingRow => ({
  sweep_id: missing.sweepId,
  cell_type: cell.type,
  cell_code: cell.code,
  town_code: cell.townCode,
  rule_set_ids: missing.ruleSetIds,
  rule_ids: missing.ruleIds,
  pairs: missing.pairs,
  reason: missing.reason,
  attempts: missing.attempts,
  recorded_at: missing.recordedAt,
});

const missingOf = (row: MissingRow): MissingCell => ({
  sweepId: row.sweep_id,
  cell: cellOf(row),
  ruleSetIds: row.rule_set_ids,
  ruleIds: row.rule_ids,
  pairs: row.pairs,
  reason: row.reason,
  attempts: row.attempts,
  recordedAt: row.recorded_at,
});

/** What each of these sweeps has no verdict of; a sweep that misses nothing is absent. One query. */
export async function missingTallies(
  session: SqlSession,
  sweepIds: readonly string[],
): Promise<ReadonlyMap<string, Tally>> {
  if (sweepIds.length === 0) return new Map();
  const rows = await session.records(sql`select sweep_id, sum(pairs) as pairs,
      sum(case when cell_type = 'market' then 1 else 0 end) as markets
    from sweep_missing where ${oneOf('sweep_id', sweepIds)} group by sweep_id`);
  return new Map(
    rows.map((row) => [
      row['sweep_id'] as string,
      { markets: Number(row['markets']), pairs: Number(row['pairs']) },
    ]),
  );
}

export class SqlMissingCellStore extends MissingCellStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  insert(missing: readonly MissingCell[]): Promise<void> {
    return this.session.insert(sweepMissingTable, missing.map(missingRow));
  }

  async tally(sweepId: string): Promise<Tally> {
    return (await missingTallies(this.session, [sweepId])).get(sweepId) ?? NOTHING;
  }

  async countWhole(sweepId: string): Promise<number> {
    const [row] = await this.session.records(
      sql`select count(*) as number from sweep_missing where sweep_id = ${sweepId} and rule_ids is null`,
    );
    return Number(row?.['number']);
  }
}

/** True of the rows after this cell in the order of (type, code). */
function afterCell(position: readonly string[] | null): Sql {
  if (position === null) return ALWAYS;
  const [type = '', code = ''] = position;
  if (!(CELL_TYPES as readonly string[]).includes(type) || !isStorable(code)) {
    throw new InvalidInputError('invalid_cursor', 'The cursor is not one that this list gave.');
  }
  return sql`r.cell_type > ${type} or (r.cell_type = ${type} and r.cell_code > ${code})`;
}

export class SqlMissingCellReader extends MissingCellReader {
  constructor(private readonly database: Database) {
    super();
  }

  list(sweepId: string, page: PageRequest): Promise<Page<MissingCell>> {
    const after = async (position: readonly string[] | null, limit: number): Promise<MissingCell[]> => {
      const query = sql`select ${columnsOf(sweepMissingTable, 'r')} from sweep_missing r
        where r.sweep_id = ${sweepId} and (${afterCell(position)})
        order by r.cell_type, r.cell_code limit ${limit}`;
      return this.database.reading(async (session) =>
        (await session.rows(sweepMissingTable, query)).map(missingOf),
      );
    };
    const positionOf = ({ cell }: MissingCell): string[] => [cell.type, cell.code];
    return paged({ name: 'sweep-missing', position: ['code', 'code'], positionOf, after }, page);
  }
}
