import type { DataSource, QueryRunner } from 'typeorm';
import type { Dialect, Isolation, Statement } from '../dialect/dialect.js';
import { COMMIT_UNKNOWN, DatabaseError, guarded } from './database-error.js';
import { retrying } from './retrying.js';
import { SqlSession } from './sql-session.js';

/** Rolls back; the server itself rolls back for a connection that is gone. */
async function rollBack(runner: QueryRunner): Promise<void> {
  try {
    await guarded(() => runner.query('rollback'));
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.fate !== 'connection-lost') throw error;
  }
}

/** A lost connection leaves open whether the commit was done, so it must not be run again blindly. */
async function commit(runner: QueryRunner, { text, parameters }: Statement): Promise<void> {
  try {
    await guarded(() => runner.query(text, [...parameters]));
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.fate !== 'connection-lost') throw error;
    throw new DatabaseError(COMMIT_UNKNOWN, 'permanent');
  }
}

/** The database as stores and readers see it: work in a transaction, or reads of one moment. */
export class Database {
  /** The connections that were told what the dialect tells them once. */
  private readonly settled = new WeakSet<object>();

  constructor(
    readonly dataSource: DataSource,
    private readonly dialect: Dialect,
  ) {}

  /** Runs `work` in one READ COMMITTED transaction, again after a deadlock or a lost connection. */
  inTransaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T> {
    return retrying(() => this.attempt('read committed', work));
  }

  /** Runs several queries that all see the registry at one moment. */
  atOneMoment<T>(work: (session: SqlSession) => Promise<T>): Promise<T> {
    return retrying(() => this.attempt('repeatable read', work));
  }

  /** Runs queries that need not agree with one another. */
  reading<T>(work: (session: SqlSession) => Promise<T>): Promise<T> {
    return retrying(() => this.withRunner((_, session) => work(session)));
  }

  /** Resolves when the database answers now; one try. */
  async ping(): Promise<void> {
    await this.withRunner((runner) => guarded(() => runner.query('select 1')));
  }

  private attempt<T>(isolation: Isolation, work: (session: SqlSession) => Promise<T>): Promise<T> {
    return this.withRunner(async (runner, session) => {
      try {
        await this.settle(runner);
        for (const statement of this.dialect.begin(isolation)) await guarded(() => runner.query(statement));
        const result = await work(session);
        const ending = this.dialect.end(await session.end());
        for (const each of ending.slice(0, -1))
          await guarded(() => runner.query(each.text, [...each.parameters]));
        await commit(runner, ending.at(-1)!);
        return result;
      } catch (error) {
        await rollBack(runner);
        throw error;
      }
    });
  }

  private async settle(runner: QueryRunner): Promise<void> {
    const { settle } = this.dialect;
    if (settle.length === 0) return;
    const connection = (await guarded(() => runner.connect())) as object;
    if (this.settled.has(connection)) return;
    for (const statement of settle) await guarded(() => runner.query(statement));
    this.settled.add(connection);
  }

  private async withRunner<T>(work: (runner: QueryRunner, session: SqlSession) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    const session = new SqlSession(runner, this.dialect);
    try {
      await guarded(() => runner.connect());
      return await work(runner, session);
    } finally {
      session.close();
      await runner.release();
    }
  }
}
