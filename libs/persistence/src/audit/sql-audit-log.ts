import {
  AuditLog,
  chained,
  EMPTY_LOG,
  isSameEntry,
  type AuditEntry,
  type AuditHead,
} from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import type { Statement } from '../dialect/dialect.js';
import { auditEntryOf, auditEntryRow } from '../mappers/audit-mappers.js';
import { auditEntryTable, auditHeadTable } from '../schema/tables/audit-tables.js';
import { oneOf, sql, type Sql } from '../sql/sql.js';

const HEAD_ID = 1;

/** Where the log ends; `locked`: a clause that locks it, or none. */
export async function auditHead(session: SqlSession, locked: Sql = sql``): Promise<AuditHead> {
  const query = sql`select ${columnsOf(auditHeadTable, 'r')} from audit_head r where r.id = ${HEAD_ID} ${locked}`;
  const [row] = await session.rows(auditHeadTable, query);
  return row === undefined ? EMPTY_LOG : { position: row.position, hash: row.hash };
}

export class SqlAuditLog extends AuditLog {
  private readonly entries: AuditEntry[] = [];

  constructor(private readonly session: SqlSession) {
    super();
  }

  /** They are chained when all else of the transaction is done, and written in one go with its commit. */
  append(entries: readonly AuditEntry[]): Promise<void> {
    if (this.entries.length === 0 && entries.length > 0) this.session.endWith(() => this.chain());
    this.entries.push(...entries);
    return Promise.resolve();
  }

  async hold(): Promise<void> {
    await auditHead(this.session, sql`for update`);
  }

  override async has(entry: AuditEntry): Promise<boolean> {
    await this.hold();
    const query = sql`select ${columnsOf(auditEntryTable, 'r')} from audit_entry r
      where r.actor = ${entry.actor} and r.at = ${entry.at}`;
    const rows = await this.session.rows(auditEntryTable, query);
    return rows.some((row) => isSameEntry(auditEntryOf(row), entry));
  }

  override async doneTo(subject: string, actions: readonly string[]): Promise<AuditEntry[]> {
    const query = sql`select ${columnsOf(auditEntryTable, 'r')} from audit_entry r
      where r.subject = ${subject} and ${oneOf('r.action', actions)} order by r.position`;
    return (await this.session.rows(auditEntryTable, query)).map(auditEntryOf);
  }

  private async chain(): Promise<readonly Statement[]> {
    const head = await auditHead(this.session, sql`for update`);
    const rows = chained(head, this.entries).map(auditEntryRow);
    const { position, hash } = rows.at(-1)!;
    return [
      ...this.session.inserting(auditEntryTable, rows),
      ...this.session.inserting(auditHeadTable, [{ id: HEAD_ID, position, hash }], 'rewrite'),
    ];
  }
}
