import {
  HongzhuError,
  SweepStore,
  type BrakeState,
  type CellLedgerEntry,
  type ChunkResult,
  type Sweep,
  type SweepChunk,
} from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { chunkRow } from '../mappers/chunk-mappers.js';
import {
  ledgerEntryRow,
  NO_RESULT,
  resultColumns,
  resultOf,
  sweepOf,
  sweepRow,
} from '../mappers/sweep-mappers.js';
import { sweepCellTable, sweepChunkTable, sweepTable } from '../schema/tables/sweep-tables.js';
import { commaSeparated, oneOf, sql, sqlName, type Sql } from '../sql/sql.js';
import { chunkTotals } from './chunk-totals.js';
import { lastRecordedDate } from './last-recorded-date.js';

const INSERT_ATTEMPTS = 5;
const columns = columnsOf(sweepTable, 'r');
const isPending = (sweepId: string, number: number): Sql =>
  sql`sweep_id = ${sweepId} and number = ${number} and state = 'pending'`;

export class SqlSweepStore extends SweepStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  async insertUnlessOpen(sweep: Sweep): Promise<string | null> {
    for (let attempt = 0; attempt < INSERT_ATTEMPTS; attempt += 1) {
      await this.session.insert(sweepTable, [sweepRow(sweep)], 'leave');
      const [open] = await this.openSweeps();
      if (open !== undefined) return open.id === sweep.id ? null : open.id;
      // The one that was in the way ended between the two statements: the place is free now.
    }
    throw new HongzhuError('key_taken', 'A sweep that has ended has the id of the new one.');
  }

  async get(id: string): Promise<Sweep | null> {
    return (await this.find(sql`r.id = ${id}`))[0] ?? null;
  }

  async getForUpdate(id: string): Promise<Sweep | null> {
    const query = sql`select ${columns} from sweep r where r.id = ${id} for update`;
    return (await this.session.rows(sweepTable, query)).map(sweepOf)[0] ?? null;
  }

  update(sweep: Sweep): Promise<void> {
    return this.session.insert(sweepTable, [sweepRow(sweep)], 'rewrite');
  }

  lastRecordedDate(townCodes: readonly string[] | null): Promise<string | null> {
    return lastRecordedDate(this.session, townCodes);
  }

  insertChunks(chunks: readonly SweepChunk[]): Promise<void> {
    return this.session.insert(sweepChunkTable, chunks.map(chunkRow), 'leave');
  }

  async plannedChunks(sweepId: string): Promise<{ chunks: number; pairs: number }> {
    const query = sql`select count(*) as chunks, coalesce(sum(pairs), 0) as pairs from sweep_chunk
      where sweep_id = ${sweepId}`;
    const [row] = await this.session.records(query);
    return { chunks: Number(row?.['chunks']), pairs: Number(row?.['pairs']) };
  }

  async forgetChunks(sweepId: string, limit: number): Promise<number> {
    const rows = await this.session.records(
      sql`select number from sweep_chunk where sweep_id = ${sweepId} order by number limit ${limit}`,
    );
    const numbers = rows.map((row) => Number(row['number']));
    return this.session.change(
      sql`delete from sweep_chunk where sweep_id = ${sweepId} and ${oneOf('number', numbers)}`,
    );
  }

  async finishChunk(sweepId: string, number: number, result: ChunkResult): Promise<boolean> {
    const set = Object.entries(resultColumns(result)).map(
      ([name, value]) => sql`${sqlName(name)} = ${value}`,
    );
    const matched = await this.session.change(
      sql`update sweep_chunk set state = 'done', ${commaSeparated(set)} where ${isPending(sweepId, number)}`,
    );
    return matched === 1;
  }

  async failChunk(sweepId: string, number: number, code: string): Promise<boolean> {
    const matched = await this.session.change(
      sql`update sweep_chunk set state = 'failed', failure = ${code} where ${isPending(sweepId, number)}`,
    );
    return matched === 1;
  }

  async chunkTotals(
    sweepId: string,
  ): Promise<{ pending: number; done: number; failed: number } & ChunkResult> {
    const totals = (await chunkTotals(this.session, [sweepId])).get(sweepId);
    if (totals === undefined) return { pending: 0, done: 0, failed: 0, ...resultOf(NO_RESULT) };
    const { pending, done, failed, result } = totals;
    return { pending, done, failed, ...result };
  }

  async pendingChunkNumbers(sweepId: string): Promise<number[]> {
    const query = sql`select number from sweep_chunk where sweep_id = ${sweepId} and state = 'pending' order by number`;
    return (await this.session.records(query)).map((row) => Number(row['number']));
  }

  insertLedger(entries: readonly CellLedgerEntry[]): Promise<void> {
    return this.session.insert(sweepCellTable, entries.map(ledgerEntryRow));
  }

  openSweeps(): Promise<Sweep[]> {
    return this.find(sql`r.open_slot = 1`);
  }

  async hasEnded(): Promise<boolean> {
    const query = sql`select r.id from sweep r
      where r.effect = 'record' and ${oneOf('r.state', ['complete', 'incomplete'])} limit 1`;
    return (await this.session.records(query)).length > 0;
  }

  inBrakeState(state: BrakeState): Promise<Sweep[]> {
    return this.find(sql`r.brake_state = ${state}`);
  }

  private async find(where: Sql): Promise<Sweep[]> {
    const query = sql`select ${columns} from sweep r where ${where} order by r.id`;
    return (await this.session.rows(sweepTable, query)).map(sweepOf);
  }
}
