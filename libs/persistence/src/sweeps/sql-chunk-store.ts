import { ChunkStore, type ChunkAttempts, type PendingChunk, type SweepChunk } from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { attemptColumns, chunkRow, pendingChunkOf } from '../mappers/chunk-mappers.js';
import { sweepChunkTable } from '../schema/tables/sweep-tables.js';
import { allOf, oneOf, sql, type Sql } from '../sql/sql.js';

const columns = columnsOf(sweepChunkTable, 'r');

const isDue = (sweepId: string, wokenBefore: Date | null, now: Date): Sql =>
  allOf([
    sql`r.sweep_id = ${sweepId}`,
    sql`r.state = 'pending'`,
    wokenBefore === null ? sql`r.woken_at is null` : sql`r.woken_at is null or r.woken_at <= ${wokenBefore}`,
    sql`r.lease_until is null or r.lease_until <= ${now}`,
  ]);

export class SqlChunkStore extends ChunkStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async now(): Promise<Date> {
    const [row] = await this.session.records(sql`select current_timestamp(3) as now`);
    return row?.['now'] as Date;
  }

  async lockPending(sweepId: string, number: number): Promise<PendingChunk | null> {
    const query = sql`select ${columns} from sweep_chunk r
      where r.sweep_id = ${sweepId} and r.number = ${number} and r.state = 'pending' for update`;
    return (await this.session.rows(sweepChunkTable, query)).map(pendingChunkOf)[0] ?? null;
  }

  async lockFence(sweepId: string, number: number): Promise<number | null> {
    const [row] = await this.session.records(sql`select r.fence from sweep_chunk r
      where r.sweep_id = ${sweepId} and r.number = ${number} and r.state = 'pending' for update`);
    return row === undefined ? null : Number(row['fence']);
  }

  async anyPending(sweepId: string): Promise<boolean> {
    const query = sql`select r.number from sweep_chunk r
      where r.sweep_id = ${sweepId} and r.state = 'pending' limit 1`;
    return (await this.session.records(query)).length > 0;
  }

  async noteAttempts({ sweepId, number }: SweepChunk, attempts: ChunkAttempts): Promise<void> {
    const row = attemptColumns(attempts);
    await this.session.change(sql`update sweep_chunk set attempts = ${row.attempts}, excuses = ${row.excuses},
      fence = ${row.fence}, lease_until = ${row.lease_until}, failure = ${row.failure}
      where sweep_id = ${sweepId} and number = ${number}`);
  }

  async replace(chunk: SweepChunk, parts: readonly Omit<SweepChunk, 'number'>[]): Promise<number[]> {
    const { sweepId, number } = chunk;
    const [last] = await this.session.records(
      sql`select max(number) as number from sweep_chunk where sweep_id = ${sweepId}`,
    );
    const first = Number(last?.['number']) + 1;
    const wokenAt = await this.now();
    const rows = parts.map((part, index) => ({
      ...chunkRow({ ...part, number: first + index }),
      woken_at: wokenAt,
    }));
    await this.session.change(
      sql`update sweep_chunk set state = 'split', lease_until = null where sweep_id = ${sweepId} and number = ${number}`,
    );
    await this.session.insert(sweepChunkTable, rows);
    return rows.map((row) => row.number);
  }

  async due(sweepId: string, wokenBefore: Date | null, limit: number): Promise<number[]> {
    const query = sql`select r.number from sweep_chunk r where ${isDue(sweepId, wokenBefore, await this.now())}
      order by r.number limit ${limit}`;
    return (await this.session.records(query)).map((row) => Number(row['number']));
  }

  async countDue(sweepId: string, wokenBefore: Date): Promise<number> {
    const query = sql`select count(*) as number from sweep_chunk r
      where ${isDue(sweepId, wokenBefore, await this.now())}`;
    const [row] = await this.session.records(query);
    return Number(row?.['number']);
  }

  async noteWoken(sweepId: string, numbers: readonly number[], at: Date): Promise<void> {
    await this.session.change(
      sql`update sweep_chunk set woken_at = ${at} where sweep_id = ${sweepId} and ${oneOf('number', numbers)}`,
    );
  }
}
