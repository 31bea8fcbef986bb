import {
  CELL_TYPES,
  cellKey,
  HeldTaskReader,
  HeldTaskStore,
  InvalidInputError,
  type HeldTask,
  type Page,
  type PageRequest,
  type Sweep,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { isStorable } from '../lists/filter-condition.js';
import { inTowns } from '../lists/in-towns.js';
import { paged } from '../lists/paged.js';
import type { RowOf } from '../schema/table.js';
import { heldTaskTable } from '../schema/tables/held-task-tables.js';
import { allOf, ALWAYS, anyOf, oneOf, sql, type Sql } from '../sql/sql.js';
import { cellOf } from '../mappers/cell-of.js';

type HeldTaskRow = RowOf<typeof heldTaskTable>;

const columns = columnsOf(heldTaskTable, 'r');
const IN_ORDER = sql`order by r.cell_type, r.cell_code, r.rule_set_id`;
const keyOf = ({ cell, ruleSetId }: HeldTask): string => `${cellKey(cell)}/${ruleSetId}`;

const heldTaskRow = ({ cell, ...held }: HeldTask): HeldTaskRow => ({
  cell_type: cell.type,
  cell_code: cell.code,
  rule_set_id: held.ruleSetId,
  town_code: cell.townCode,
  sweep_id: held.sweepId,
  change_kind: held.change,
  task_id: held.taskId,
  severity: held.severity,
  finding_count: held.findingCount,
});

const heldTaskOf = (row: HeldTaskRow): HeldTask => ({
  sweepId: row.sweep_id,
  cell: cellOf(row),
  ruleSetId: row.rule_set_id,
  change: row.change_kind,
  taskId: row.task_id,
  severity: row.severity,
  findingCount: row.finding_count,
});

export class SqlHeldTaskStore extends HeldTaskStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  hold(held: readonly HeldTask[]): Promise<void> {
    const sorted = [...held].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    return this.session.insert(heldTaskTable, sorted.map(heldTaskRow), 'rewrite');
  }

  async count(sweepId: string): Promise<{ opening: number; closing: number }> {
    const rows = await this.session.records(
      sql`select change_kind, count(*) as number from held_task where sweep_id = ${sweepId} group by change_kind`,
    );
    const counts = new Map(rows.map((row) => [row['change_kind'], Number(row['number'])]));
    return { opening: counts.get('opening') ?? 0, closing: counts.get('closing') ?? 0 };
  }

  async next(sweepId: string, limit: number): Promise<HeldTask[]> {
    const query = sql`select ${columns} from held_task r where r.sweep_id = ${sweepId}
      ${IN_ORDER} limit ${limit} for update`;
    return (await this.session.rows(heldTaskTable, query)).map(heldTaskOf);
  }

  async drop(held: readonly HeldTask[]): Promise<void> {
    const bySet = new Map<string, HeldTask[]>();
    for (const each of held) {
      const group = `${each.sweepId}/${each.ruleSetId}/${each.cell.type}`;
      bySet.set(group, [...(bySet.get(group) ?? []), each]);
    }
    const groups = [...bySet.values()].map((group) => {
      const { sweepId, ruleSetId, cell } = group[0]!;
      const codes = group.map((each) => each.cell.code);
      return allOf([
        sql`sweep_id = ${sweepId}`,
        sql`rule_set_id = ${ruleSetId}`,
        sql`cell_type = ${cell.type}`,
        oneOf('cell_code', codes),
      ]);
    });
    await this.session.change(sql`delete from held_task where ${anyOf(groups)}`);
  }

  async dropSome(sweepId: string, limit: number): Promise<number> {
    const some = await this.next(sweepId, limit);
    if (some.length > 0) await this.drop(some);
    return some.length;
  }

  /** Looked up first: MySQL's DELETE has an alias of its own manner. Few sweeps ever hold anything. */
  async dropOvertaken({ id, townCodes, ruleSets }: Sweep, limit: number): Promise<number> {
    const query = sql`select ${columns} from held_task r where ${allOf([
      sql`r.sweep_id <> ${id}`,
      ...inTowns(townCodes),
      oneOf(
        'r.rule_set_id',
        ruleSets.map((set) => set.id),
      ),
      sql`not exists (select 1 from sweep_missing m where m.sweep_id = ${id}
        and m.cell_type = r.cell_type and m.cell_code = r.cell_code)`,
    ])} ${IN_ORDER} limit ${limit}`;
    const overtaken = (await this.session.rows(heldTaskTable, query)).map(heldTaskOf);
    if (overtaken.length > 0) await this.drop(overtaken);
    return overtaken.length;
  }
}

/** True of the rows after this one in the order of (cell type, cell code, rule set). */
function after(position: readonly string[] | null): Sql {
  if (position === null) return ALWAYS;
  const [type = '', code = '', ruleSetId = ''] = position;
  if (!(CELL_TYPES as readonly string[]).includes(type) || !isStorable(code) || !isStorable(ruleSetId)) {
    throw new InvalidInputError('invalid_cursor', 'The cursor is not one that this list gave.');
  }
  return anyOf([
    sql`r.cell_type > ${type}`,
    sql`r.cell_type = ${type} and r.cell_code > ${code}`,
    sql`r.cell_type = ${type} and r.cell_code = ${code} and r.rule_set_id > ${ruleSetId}`,
  ]);
}

export class SqlHeldTaskReader extends HeldTaskReader {
  constructor(private readonly database: Database) {
    super();
  }

  list(sweepId: string, page: PageRequest): Promise<Page<HeldTask>> {
    const from = async (position: readonly string[] | null, limit: number): Promise<HeldTask[]> => {
      const query = sql`select ${columns} from held_task r
        where r.sweep_id = ${sweepId} and (${after(position)}) ${IN_ORDER} limit ${limit}`;
      return this.database.reading(async (session) =>
        (await session.rows(heldTaskTable, query)).map(heldTaskOf),
      );
    };
    const positionOf = ({ cell, ruleSetId }: HeldTask): string[] => [cell.type, cell.code, ruleSetId];
    return paged({ name: 'held-tasks', position: ['code', 'code', 'code'], positionOf, after: from }, page);
  }
}
