import { HongzhuError } from '@hongzhu/compliance';
import { MigrationExecutor, type DataSource, type QueryRunner } from 'typeorm';
import { guarded } from './database-error.js';

/** Any number that no other user of the same Postgres takes as its advisory lock: "hongzhu" in hexadecimal. */
const POSTGRES_LOCK = '29397970830485109';
const MYSQL_LOCK_SECONDS = 120;

async function lock(runner: QueryRunner, mysql: boolean): Promise<void> {
  if (!mysql) {
    await runner.query('select pg_advisory_lock($1)', [POSTGRES_LOCK]);
    return;
  }
  const [row] = (await runner.query("select get_lock(concat('hongzhu.', md5(database())), ?) as taken", [
    MYSQL_LOCK_SECONDS,
  ])) as { taken: unknown }[];
  if (Number(row?.taken) === 1) return;
  throw new HongzhuError(
    'migration_lock_taken',
    `Another process has been changing the database schema for more than ${MYSQL_LOCK_SECONDS} seconds.`,
  );
}

const unlock = (runner: QueryRunner, mysql: boolean): Promise<unknown> =>
  mysql
    ? runner.query("select release_lock(concat('hongzhu.', md5(database())))")
    : runner.query('select pg_advisory_unlock($1)', [POSTGRES_LOCK]);

/**
 * Brings the schema up to date, one process at a time; others wait. Answers the names of the migrations run.
 * The lock and the migrations share one connection, so that it ends with them even when the process is killed.
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  const mysql = dataSource.options.type === 'mariadb';
  const locked = async (): Promise<string[]> => {
    await lock(runner, mysql);
    try {
      const executor = new MigrationExecutor(dataSource, runner);
      executor.transaction = 'each';
      return (await executor.executePendingMigrations()).map(({ name }) => name);
    } finally {
      await unlock(runner, mysql);
    }
  };
  try {
    return await guarded(locked);
  } finally {
    await runner.release();
  }
}

/** The statements by which the entities differ from the tables; none when the migrations are complete. */
export async function schemaDrift(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}
