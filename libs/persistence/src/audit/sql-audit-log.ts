import { AuditLog, chained, EMPTY_LOG, type AuditEntry, type AuditHead } from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { auditEntryRow } from '../mappers/audit-mappers.js';
import { auditEntryTable, auditHeadTable } from '../schema/tables/audit-tables.js';
import { sql, type Sql } from '../sql/sql.js';

const HEAD_ID = 1;

/** Where the log ends; `locked`: a clause that locks it, or none. */
export async function auditHead(session: SqlSession, locked: Sql = sql``): Promise<AuditHead> {
  const query = sql`select ${columnsOf(auditHeadTable, 'r')} from audit_head r where r.id = ${HEAD_ID} ${locked}`;
  const [row] = await session.rows(auditHeadTable, query);
  return row === undefined ? EMPTY_LOG : { position: row.position, hash: row.hash };
}

export class SqlAuditLog extends AuditLog {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async append(entries: readonly AuditEntry[]): Promise<void> {
    if (entries.length === 0) return;
    const rows = chained(await auditHead(this.session, sql`for update`), entries).map(auditEntryRow);
    const { position, hash } = rows.at(-1)!;
    await this.session.insert(auditEntryTable, rows);
    await this.session.insert(auditHeadTable, [{ id: HEAD_ID, position, hash }], 'rewrite');
  }
}
