import { describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { mysqlDialect } from '../dialect/mysql-dialect.js';
import type { Dialect, Statement } from '../dialect/dialect.js';
import { postgresDialect } from '../dialect/postgres-dialect.js';
import { sql } from '../sql/sql.js';
import { Database } from './database.js';

/** A database whose statements fail as told, in turn; the rest succeed. It keeps what it was sent. */
function failingDatabase(
  failures: Readonly<Record<string, string[]>>,
  dialect: Dialect = postgresDialect,
): {
  database: Database;
  sent: string[];
  parameters: unknown[];
  released: () => number;
} {
  const sent: string[] = [];
  const parameters: unknown[] = [];
  let released = 0;
  const query = (text: string, given: unknown): Promise<unknown> => {
    sent.push(text);
    parameters.push(given);
    const code = failures[text]?.shift();
    return code === undefined || code === ''
      ? Promise.resolve({ records: [], affected: 0 })
      : Promise.reject(Object.assign(new Error('secret'), { code }));
  };
  const runner = {
    connect: () => Promise.resolve({}),
    query,
    release: () => Promise.resolve(void (released += 1)),
  };
  const dataSource = { createQueryRunner: () => runner } as unknown as DataSource;
  return { database: new Database(dataSource, dialect), sent, parameters, released: () => released };
}

const BEGIN = 'start transaction isolation level read committed';

describe('a transaction', () => {
  it('is run again after a deadlock, from its beginning', async () => {
    const { database, sent, released } = failingDatabase({ 'select 1': ['40P01', '40001'] });
    await database.inTransaction((session) => session.records(sql`select 1`));
    const failed = [BEGIN, 'select 1', 'rollback'];
    expect(sent).toEqual([...failed, ...failed, BEGIN, 'select 1', 'commit']);
    expect(released()).toBe(3);
  });

  it('is run again when the connection is lost before the commit', async () => {
    const { database, sent } = failingDatabase({ 'select 1': ['ECONNRESET'], rollback: ['ECONNRESET'] });
    await database.inTransaction((session) => session.records(sql`select 1`));
    expect(sent.at(-1)).toBe('commit');
  });

  it('is not run again when the connection is lost during the commit: it may have been done', async () => {
    const { database, sent } = failingDatabase({ commit: ['ECONNRESET'], rollback: ['ECONNRESET'] });
    await expect(database.inTransaction(() => Promise.resolve(1))).rejects.toMatchObject({
      code: 'database_error',
      driverCode: 'commit_outcome_unknown',
    });
    expect(sent.filter((text) => text === BEGIN)).toHaveLength(1);
  });

  it('is not run again after an error that would come again', async () => {
    const { database, sent } = failingDatabase({ 'select 1': ['23505'] });
    await expect(database.inTransaction((session) => session.records(sql`select 1`))).rejects.toMatchObject({
      driverCode: '23505',
    });
    expect(sent).toEqual([BEGIN, 'select 1', 'rollback']);
  });

  it('gives up in the end', async () => {
    const { database, sent } = failingDatabase({ [BEGIN]: Array<string>(99).fill('40001') });
    await expect(database.inTransaction(() => Promise.resolve(1))).rejects.toMatchObject({
      driverCode: '40001',
    });
    expect(sent.filter((text) => text === BEGIN)).toHaveLength(9);
  }, 20_000);

  it('lets an error of the work through as it is', async () => {
    const { database, released } = failingDatabase({});
    const own = new TypeError('a bug');
    await expect(database.inTransaction(() => Promise.reject(own))).rejects.toBe(own);
    expect(released()).toBe(1);
  });
});

describe('what a transaction ends with', () => {
  const statement = (text: string): Statement => ({ text, parameters: [text.length] });
  const SETTLED = 'set session transaction isolation level read committed';
  const ending = (database: Database): Promise<void> =>
    database.inTransaction(async (session) => {
      session.endWith(() => Promise.resolve(['one', 'three', 'seven'].map(statement)));
      await session.records(sql`select 1`);
    });

  it('is sent after all else, and goes with the commit where the server takes that', async () => {
    const postgres = failingDatabase({});
    await ending(postgres.database);
    expect(postgres.sent).toEqual([BEGIN, 'select 1', 'one', 'three', 'seven', 'commit']);
    const mysql = failingDatabase({}, mysqlDialect);
    await ending(mysql.database);
    expect(mysql.sent).toEqual([SETTLED, 'start transaction', 'select 1', 'one', 'three; seven; commit']);
    expect(mysql.parameters.at(-1)).toEqual([5, 5]);
  });

  it('may have been committed when the connection is lost on the way, so nothing is run again', async () => {
    const { database, sent } = failingDatabase({ 'three; seven; commit': ['ECONNRESET'] }, mysqlDialect);
    await expect(ending(database)).rejects.toMatchObject({ driverCode: 'commit_outcome_unknown' });
    expect(sent.filter((text) => text === 'start transaction')).toHaveLength(1);
  });

  it('is tried again with all of the transaction after a deadlock in it', async () => {
    const { database, sent } = failingDatabase({ 'three; seven; commit': ['40001'] }, mysqlDialect);
    await ending(database);
    expect(sent.filter((text) => text === 'select 1')).toHaveLength(2);
    expect(sent.at(-1)).toBe('three; seven; commit');
  });

  it('is not asked for when the work throws', async () => {
    const { database, sent } = failingDatabase({});
    const failing = database.inTransaction((session) => {
      session.endWith(() => Promise.resolve([statement('one')]));
      return Promise.reject(new RangeError('no'));
    });
    await expect(failing).rejects.toThrow('no');
    expect(sent).toEqual([BEGIN, 'rollback']);
  });
});

describe('a connection of MySQL or MariaDB', () => {
  const SETTLE = 'set session transaction isolation level read committed';

  /** A database that hands out these connections in turn, and keeps what they were sent. */
  function databaseOn(connections: object[]): { database: Database; sent: string[] } {
    const sent: string[] = [];
    const newRunner = (): object => {
      const connection = connections.shift();
      return {
        connect: () => Promise.resolve(connection),
        query: (text: string) => Promise.resolve(void sent.push(text)),
        release: () => Promise.resolve(),
      };
    };
    const dataSource = { createQueryRunner: newRunner } as unknown as DataSource;
    return { database: new Database(dataSource, mysqlDialect), sent };
  }

  it('is told once how its transactions see others, and again for one that sees a single moment', async () => {
    const [one, other] = [{}, {}];
    const { database, sent } = databaseOn([one, one, other, one]);
    const nothing = () => Promise.resolve();
    await database.inTransaction(nothing);
    await database.inTransaction(nothing);
    await database.inTransaction(nothing);
    await database.atOneMoment(nothing);
    const plain = ['start transaction', 'commit'];
    const momentary = ['set transaction isolation level repeatable read', ...plain];
    expect(sent).toEqual([SETTLE, ...plain, ...plain, SETTLE, ...plain, ...momentary]);
  });
});
