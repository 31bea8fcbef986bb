import { WordsStore } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { oneOf, sql, type Sql } from '../sql/sql.js';

/** True of a text `t` that is a note of the audit log and nothing else, of nothing that went on until that moment. */
const pastNote = (
  before: Date,
): Sql => sql`exists (select 1 from audit_entry a where a.note_digest = t.digest)
  and not exists (select 1 from audit_entry a where a.note_digest = t.digest and (a.at >= ${before}
    or exists (select 1 from review_task k where a.subject like 'tasks/%' and k.id = substr(a.subject, 7)
      and (k.closed_at is null or k.closed_at >= ${before}))
    or exists (select 1 from waiver w where a.subject like 'waivers/%' and w.id = substr(a.subject, 9)
      and w.expires_on >= ${before.toISOString().slice(0, 10)})))
  and not exists (select 1 from cell_roster c where c.digest = t.digest)
  and not exists (select 1 from finding f where f.explanation_digest = t.digest)`;

export class SqlWordsStore extends WordsStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async deleteRefusedRows(endedBefore: Date, limit: number): Promise<number> {
    const ids = await this.first(
      'import_id',
      sql`select distinct p.import_id from import_part p join registry_import i on i.id = p.import_id
        where p.file = 'rejected-rows' and i.finished_at < ${endedBefore} order by p.import_id limit ${limit}`,
    );
    return this.session.change(
      sql`delete from import_part where file = 'rejected-rows' and ${oneOf('import_id', ids)}`,
    );
  }

  async forgetReports(closedBefore: Date, limit: number): Promise<number> {
    const isOver = sql`state = 'closed' and closed_at < ${closedBefore}
      and (draft is not null or submission is not null or external_id is not null)`;
    const ids = await this.first(
      'id',
      sql`select id from review_task where ${isOver} order by id limit ${limit}`,
    );
    return this.session.change(
      sql`update review_task set draft = null, submission = null, external_system = null, external_id = null,
        external_url = null where ${oneOf('id', ids)} and ${isOver}`,
    );
  }

  async forgetReasons(endedBefore: string, limit: number): Promise<number> {
    const isOver = sql`expires_on < ${endedBefore} and reason <> ''`;
    const ids = await this.first('id', sql`select id from waiver where ${isOver} order by id limit ${limit}`);
    return this.session.change(sql`update waiver set reason = '' where ${oneOf('id', ids)} and ${isOver}`);
  }

  async retireNotes(now: Date, before: Date, limit: number): Promise<number> {
    const digests = await this.notes(sql`t.retired_at is null and ${pastNote(before)}`, limit);
    return this.session.change(
      sql`update stored_text set retired_at = ${now} where ${oneOf('digest', digests)} and retired_at is null`,
    );
  }

  async deleteNotes(retiredBefore: Date, before: Date, limit: number): Promise<number> {
    const digests = await this.notes(sql`t.retired_at < ${retiredBefore} and ${pastNote(before)}`, limit);
    return this.session.change(
      sql`delete from stored_text where ${oneOf('digest', digests)} and retired_at < ${retiredBefore}`,
    );
  }

  private notes(where: Sql, limit: number): Promise<string[]> {
    return this.first(
      'digest',
      sql`select t.digest from stored_text t where ${where} order by t.digest limit ${limit}`,
    );
  }

  private async first(column: string, query: Sql): Promise<string[]> {
    return (await this.session.records(query)).map((row) => row[column] as string);
  }
}
