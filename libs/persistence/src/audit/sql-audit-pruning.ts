import { AuditPruning, type AuditAnchor, type AuditHead } from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { auditEntryTable } from '../schema/tables/audit-tables.js';
import { sql } from '../sql/sql.js';
import { auditAnchor } from './audit-anchor.js';
import { OUT_OF_ORDER_MS } from './out-of-order.js';

const entries = sql`select ${columnsOf(auditEntryTable, 'r')} from audit_entry r`;

export class SqlAuditPruning extends AuditPruning {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async endOfOlder(moment: Date): Promise<AuditHead | null> {
    const first = await this.firstFrom(moment);
    const older = first === null ? sql`1 = 1` : sql`r.position < ${first}`;
    const [row] = await this.session.rows(
      auditEntryTable,
      sql`${entries} where ${older} order by r.position desc limit 1`,
    );
    return row === undefined ? null : { position: row.position, hash: row.hash };
  }

  anchor(): Promise<AuditAnchor | null> {
    return auditAnchor(this.session);
  }

  async deleteUpTo(position: number, limit: number): Promise<number> {
    const [last] = await this.session.records(sql`select max(p.position) as position from (
      select r.position from audit_entry r where r.position <= ${position} order by r.position limit ${limit}) p`);
    if (last === undefined || last['position'] === null) return 0;
    return this.session.change(sql`delete from audit_entry where position <= ${Number(last['position'])}`);
  }

  /** The least position of an entry from a moment on; null where there is none. */
  private async firstFrom(moment: Date): Promise<number | null> {
    const [earliest] = await this.session.rows(
      auditEntryTable,
      sql`${entries} where r.at >= ${moment} order by r.at, r.position limit 1`,
    );
    if (earliest === undefined) return null;
    const until = new Date(earliest.at.getTime() + OUT_OF_ORDER_MS);
    const [row] = await this.session.records(sql`select r.position from audit_entry r
      where r.at >= ${moment} and r.at <= ${until} order by r.position limit 1`);
    return Number(row!['position']);
  }
}
