import {
  DayHeadReader,
  DayHeadStore,
  type AuditAnchor,
  type AuditHead,
  type DayHead,
  type Page,
  type PageRequest,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { paged } from '../lists/paged.js';
import { anchorRow, dayHeadOf, dayHeadRow } from '../mappers/day-head-mappers.js';
import { auditAnchorTable, auditDayHeadTable, auditEntryTable } from '../schema/tables/audit-tables.js';
import { ALWAYS, sql, type Sql } from '../sql/sql.js';
import { auditAnchor } from './audit-anchor.js';
import { OUT_OF_ORDER_MS } from './out-of-order.js';
import { auditHead } from './sql-audit-log.js';

const selection = sql`select ${columnsOf(auditDayHeadTable, 'r')} from audit_day_head r`;

export class SqlDayHeadStore extends DayHeadStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async latest(): Promise<DayHead | null> {
    await auditHead(this.session, sql`for update`);
    const query = sql`${selection} order by r.day desc limit 1`;
    return (await this.session.rows(auditDayHeadTable, query)).map(dayHeadOf)[0] ?? null;
  }

  firstAt(): Promise<Date | null> {
    return this.timeOf(ALWAYS, sql`order by r.position limit 1`);
  }

  async endBefore(moment: Date): Promise<AuditHead | null> {
    const latest = await this.timeOf(sql`r.at < ${moment}`, sql`order by r.at desc, r.position desc limit 1`);
    if (latest === null) return null;
    const from = new Date(latest.getTime() - OUT_OF_ORDER_MS);
    const [row] = await this.session.records(sql`select r.position, r.hash from audit_entry r
      where r.at < ${moment} and r.at >= ${from} order by r.position desc limit 1`);
    return { position: Number(row!['position']), hash: row!['hash'] as string };
  }

  add(head: DayHead): Promise<void> {
    return this.session.insert(auditDayHeadTable, [dayHeadRow(head)]);
  }

  anchor(anchor: AuditAnchor): Promise<void> {
    return this.session.insert(auditAnchorTable, [anchorRow(anchor)]);
  }

  private async timeOf(where: Sql, order: Sql): Promise<Date | null> {
    const query = sql`select ${columnsOf(auditEntryTable, 'r')} from audit_entry r where ${where} ${order}`;
    return (await this.session.rows(auditEntryTable, query))[0]?.at ?? null;
  }
}

export class SqlDayHeadReader extends DayHeadReader {
  constructor(private readonly database: Database) {
    super();
  }

  list(page: PageRequest): Promise<Page<DayHead>> {
    const after = (position: readonly string[] | null, limit: number): Promise<DayHead[]> => {
      const beyond = position === null ? ALWAYS : sql`r.day < ${position[0] ?? ''}`;
      const query = sql`${selection} where ${beyond} order by r.day desc limit ${limit}`;
      return this.database.reading(async (session) =>
        (await session.rows(auditDayHeadTable, query)).map(dayHeadOf),
      );
    };
    const positionOf = ({ day }: DayHead): string[] => [day];
    return paged({ name: 'audit-heads', position: ['date'], positionOf, after }, page);
  }

  anchor(): Promise<AuditAnchor | null> {
    return this.database.reading(auditAnchor);
  }
}
