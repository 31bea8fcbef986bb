import {
  AuditLog,
  AuditReader,
  chained,
  EMPTY_LOG,
  type AnnotatedEntry,
  type AuditEntry,
  type AuditHead,
  type ChainedEntry,
  type Page,
  type PageRequest,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { paged } from '../lists/paged.js';
import { readTexts } from '../read-texts.js';
import type { RowOf } from '../schema/table.js';
import { auditEntryTable, auditHeadTable } from '../schema/tables/audit-tables.js';
import { sql, type Sql } from '../sql/sql.js';

type AuditRow = RowOf<typeof auditEntryTable>;

const HEAD_ID = 1;
const selection = sql`select ${columnsOf(auditEntryTable, 'r')} from audit_entry r`;

const auditRow = (entry: ChainedEntry): AuditRow => ({
  position: entry.position,
  at: entry.at,
  actor: entry.actor,
  action: entry.action,
  subject: entry.subject,
  before_state: entry.before,
  after_state: entry.after,
  note_digest: entry.noteDigest,
  previous: entry.previous,
  hash: entry.hash,
});

const entryOf = (row: AuditRow): ChainedEntry => ({
  position: row.position,
  at: row.at,
  actor: row.actor,
  action: row.action,
  subject: row.subject,
  before: row.before_state,
  after: row.after_state,
  noteDigest: row.note_digest,
  previous: row.previous,
  hash: row.hash,
});

async function headOf(session: SqlSession, locked: Sql): Promise<AuditHead> {
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
    const rows = chained(await headOf(this.session, sql`for update`), entries).map(auditRow);
    const { position, hash } = rows.at(-1)!;
    await this.session.insert(auditEntryTable, rows);
    await this.session.insert(auditHeadTable, [{ id: HEAD_ID, position, hash }], 'rewrite');
  }
}

export class SqlAuditReader extends AuditReader {
  constructor(private readonly database: Database) {
    super();
  }

  about(subject: string, page: PageRequest): Promise<Page<AnnotatedEntry>> {
    const after = async (position: readonly string[] | null, limit: number): Promise<AnnotatedEntry[]> => {
      const from = Number(position?.[0] ?? 0);
      const query = sql`${selection} where r.subject = ${subject} and r.position > ${from}
        order by r.position limit ${limit}`;
      return this.database.reading(async (session) => {
        const entries = (await session.rows(auditEntryTable, query)).map(entryOf);
        const digests = entries.flatMap(({ noteDigest }) => noteDigest ?? []);
        const notes = await readTexts(session, digests);
        return entries.map((entry) => ({ ...entry, note: notes.get(entry.noteDigest ?? '') ?? null }));
      });
    };
    const positionOf = ({ position }: AnnotatedEntry): string[] => [String(position)];
    return paged({ name: 'audit', position: ['count'], positionOf, after }, page);
  }

  async after(position: number, limit: number): Promise<ChainedEntry[]> {
    const query = sql`${selection} where r.position > ${position} order by r.position limit ${limit}`;
    return (await this.database.reading((session) => session.rows(auditEntryTable, query))).map(entryOf);
  }

  head(): Promise<AuditHead> {
    return this.database.reading((session) => headOf(session, sql``));
  }
}
