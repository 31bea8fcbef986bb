import {
  SweepSlotReader,
  SweepSlotStore,
  type Page,
  type PageRequest,
  type SweepSlot,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { paged } from '../lists/paged.js';
import type { RowOf } from '../schema/table.js';
import { sweepSlotTable } from '../schema/tables/sweep-tables.js';
import { ALWAYS, sql, type Sql } from '../sql/sql.js';

const newestFirst = (where: Sql, limit: number): Sql =>
  sql`select ${columnsOf(sweepSlotTable, 'r')} from sweep_slot r where ${where} order by r.slot_on desc limit ${limit}`;

const slotOf = (row: RowOf<typeof sweepSlotTable>): SweepSlot => ({
  date: row.slot_on,
  sweepId: row.sweep_id,
  skipped: row.skipped,
  recordedAt: row.recorded_at,
});

export class SqlSweepSlotStore extends SweepSlotStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async newest(): Promise<SweepSlot | null> {
    return (await this.session.rows(sweepSlotTable, newestFirst(ALWAYS, 1))).map(slotOf)[0] ?? null;
  }

  async insertUnlessTaken({ date, sweepId, skipped, recordedAt }: SweepSlot): Promise<boolean> {
    const row = { slot_on: date, sweep_id: sweepId, skipped, recorded_at: recordedAt };
    await this.session.insert(sweepSlotTable, [row], 'leave');
    const [kept] = await this.session.rows(sweepSlotTable, newestFirst(sql`r.slot_on = ${date}`, 1));
    return kept?.sweep_id === sweepId;
  }
}

export class SqlSweepSlotReader extends SweepSlotReader {
  constructor(private readonly database: Database) {
    super();
  }

  list(page: PageRequest): Promise<Page<SweepSlot>> {
    const after = async (position: readonly string[] | null, limit: number): Promise<SweepSlot[]> => {
      const where = position === null ? ALWAYS : sql`r.slot_on < ${position[0] ?? ''}`;
      const rows = await this.database.reading((session) =>
        session.rows(sweepSlotTable, newestFirst(where, limit)),
      );
      return rows.map(slotOf);
    };
    return paged(
      { name: 'sweep-slots', position: ['date'], positionOf: ({ date }: SweepSlot) => [date], after },
      page,
    );
  }
}
