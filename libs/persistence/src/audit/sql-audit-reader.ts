import {
  AuditReader,
  MEMBER_READ,
  type AnnotatedEntry,
  type AuditFilter,
  type AuditHead,
  type ChainedEntry,
  type Page,
  type PageRequest,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf } from '../connection/sql-session.js';
import { filtered, matches } from '../lists/filter-condition.js';
import { paged } from '../lists/paged.js';
import { auditEntryOf } from '../mappers/audit-mappers.js';
import { readTexts } from '../read-texts.js';
import { auditEntryTable } from '../schema/tables/audit-tables.js';
import { ALWAYS, sql, type Sql } from '../sql/sql.js';
import { auditHead } from './sql-audit-log.js';

const selection = sql`select ${columnsOf(auditEntryTable, 'r')} from audit_entry r`;

const condition = ({ actor, action, subject, from, until }: AuditFilter): Sql =>
  filtered(
    matches('r.actor', actor),
    matches('r.action', action),
    matches('r.subject', subject),
    from === undefined ? [] : [sql`r.at >= ${from}`],
    until === undefined ? [] : [sql`r.at < ${until}`],
  );

/** Strictly after a position of a list whose latest entry is first. */
const before = ([at = '', position = '']: readonly string[]): Sql =>
  sql`r.at <= ${new Date(at)} and (r.at < ${new Date(at)} or r.position < ${Number(position)})`;

export class SqlAuditReader extends AuditReader {
  constructor(private readonly database: Database) {
    super();
  }

  list(filter: AuditFilter, page: PageRequest): Promise<Page<AnnotatedEntry>> {
    const after = (position: readonly string[] | null, limit: number): Promise<AnnotatedEntry[]> => {
      const beyond = position === null ? ALWAYS : before(position);
      return this.annotated(sql`${selection} where (${condition(filter)}) and ${beyond}
        order by r.at desc, r.position desc limit ${limit}`);
    };
    const positionOf = ({ at, position }: AnnotatedEntry): string[] => [at.toISOString(), String(position)];
    return paged({ name: 'audit-log', position: ['instant', 'count'], positionOf, after }, page);
  }

  about(subject: string, page: PageRequest): Promise<Page<AnnotatedEntry>> {
    const after = (position: readonly string[] | null, limit: number): Promise<AnnotatedEntry[]> => {
      const from = Number(position?.[0] ?? 0);
      return this.annotated(sql`${selection} where r.subject = ${subject} and r.result is null
        and r.action <> ${MEMBER_READ}
        and r.position > ${from} order by r.position limit ${limit}`);
    };
    const positionOf = ({ position }: AnnotatedEntry): string[] => [String(position)];
    return paged({ name: 'audit', position: ['count'], positionOf, after }, page);
  }

  async after(position: number, limit: number): Promise<ChainedEntry[]> {
    const query = sql`${selection} where r.position > ${position} order by r.position limit ${limit}`;
    const rows = await this.database.reading((session) => session.rows(auditEntryTable, query));
    return rows.map(auditEntryOf);
  }

  head(): Promise<AuditHead> {
    return this.database.reading((session) => auditHead(session));
  }

  /** The entries with the words that belong to them. */
  private annotated(query: Sql): Promise<AnnotatedEntry[]> {
    return this.database.reading(async (session) => {
      const entries = (await session.rows(auditEntryTable, query)).map(auditEntryOf);
      const digests = entries.flatMap(({ noteDigest }) => noteDigest ?? []);
      const notes = await readTexts(session, digests);
      return entries.map((entry) => ({ ...entry, note: notes.get(entry.noteDigest ?? '') ?? null }));
    });
  }
}
