import type { AuditAnchor } from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { anchorOf } from '../mappers/day-head-mappers.js';
import { auditAnchorTable } from '../schema/tables/audit-tables.js';
import { sql } from '../sql/sql.js';

/** Where the log begins, whatever session asks. */
export async function auditAnchor(session: SqlSession): Promise<AuditAnchor | null> {
  const query = sql`select ${columnsOf(auditAnchorTable, 'r')} from audit_anchor r order by r.position desc limit 1`;
  return (await session.rows(auditAnchorTable, query)).map(anchorOf)[0] ?? null;
}
