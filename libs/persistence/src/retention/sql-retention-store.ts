import { CELL_TYPES, RetentionStore, type Sweep } from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { sweepOf } from '../mappers/sweep-mappers.js';
import { sweepTable } from '../schema/tables/sweep-tables.js';
import { ALWAYS, NEVER, oneOf, sql, sqlName, type Sql } from '../sql/sql.js';

const columns = columnsOf(sweepTable, 'r');
/** True of a text `t` that a roster, a finding or an entry of the audit log refers to. */
const IN_USE = sql`(exists (select 1 from cell_roster c where c.digest = t.digest)
  or exists (select 1 from finding f where f.explanation_digest = t.digest)
  or exists (select 1 from audit_entry a where a.note_digest = t.digest))`;

export class SqlRetentionStore extends RetentionStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async nextPast(endedBefore: Date): Promise<Sweep | null> {
    const spared = [
      ...(await this.newestComplete(ALWAYS)),
      ...(await this.newestComplete(sql`effect = 'record' and town_codes is null`)),
    ];
    const isSpared = spared.length === 0 ? NEVER : oneOf('r.id', spared);
    const query = sql`select ${columns} from sweep r
      where r.detail <> 'pruned' and r.open_slot is null and r.finished_at < ${endedBefore}
        and not (${isSpared})
      order by r.finished_at, r.id limit 1`;
    return (await this.session.rows(sweepTable, query)).map(sweepOf)[0] ?? null;
  }

  async deleteDetail(sweepId: string, limit: number): Promise<number> {
    for (const type of CELL_TYPES) {
      const of = sql`sweep_id = ${sweepId} and cell_type = ${type}`;
      const deleted = await this.deleteFirst('sweep_cell', 'cell_code', of, limit);
      if (deleted > 0) return deleted;
    }
    for (const [table, key] of CHUNK_TABLES) {
      const deleted = await this.deleteFirst(table, key, sql`sweep_id = ${sweepId}`, limit);
      if (deleted > 0) return deleted;
    }
    // The trend stays, and has nothing of a sweep that was not brought to its end.
    const ofNoPoint = sql`sweep_id = ${sweepId}
      and not exists (select 1 from sweep_trend t where t.sweep_id = ${sweepId})`;
    return this.deleteFirst('sweep_town_trend', 'chunk_number', ofNoPoint, limit);
  }

  async oldestDetail(): Promise<Date | null> {
    const query = sql`select ${columns} from sweep r where r.detail <> 'pruned'
      order by r.requested_at, r.id limit 1`;
    return (await this.session.rows(sweepTable, query))[0]?.requested_at ?? null;
  }

  async retireTexts(now: Date, limit: number): Promise<number> {
    const digests = await this.digests(sql`t.retired_at is null and not ${IN_USE}`, limit);
    return this.session.change(
      sql`update stored_text set retired_at = ${now} where ${oneOf('digest', digests)}`,
    );
  }

  async deleteTexts(retiredBefore: Date, limit: number): Promise<number> {
    const digests = await this.digests(sql`t.retired_at < ${retiredBefore} and not ${IN_USE}`, limit);
    // A finding may have taken one of them into use meanwhile, whose transaction holds no gate and is waited for here.
    return this.session.change(
      sql`delete from stored_text where ${oneOf('digest', digests)} and retired_at < ${retiredBefore}`,
    );
  }

  private async digests(where: Sql, limit: number): Promise<string[]> {
    const rows = await this.session.records(
      sql`select t.digest from stored_text t where ${where} order by t.digest limit ${limit}`,
    );
    return rows.map((row) => row['digest'] as string);
  }

  private async newestComplete(where: Sql): Promise<string[]> {
    const query = sql`select id from sweep where state = 'complete' and ${where}
      order by finished_at desc, id desc limit 1`;
    return (await this.session.records(query)).map((row) => row['id'] as string);
  }

  /** Deletes the first rows by that key: PostgreSQL's DELETE knows no limit. */
  private async deleteFirst(table: string, key: string, where: Sql, limit: number): Promise<number> {
    const [end] = await this.session.records(
      sql`select ${sqlName(key)} as last_key from ${sqlName(table)} where ${where}
        order by ${sqlName(key)} limit 1 offset ${limit}`,
    );
    const first = end === undefined ? ALWAYS : sql`${sqlName(key)} < ${end['last_key'] as string | number}`;
    return this.session.change(sql`delete from ${sqlName(table)} where ${where} and ${first}`);
  }
}

const CHUNK_TABLES = [
  ['sweep_chunk', 'number'],
  ['sweep_chunk_count', 'chunk_number'],
] as const;
