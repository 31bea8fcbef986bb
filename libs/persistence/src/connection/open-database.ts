import { mysqlDialect } from '../dialect/mysql-dialect.js';
import { postgresDialect } from '../dialect/postgres-dialect.js';
import { completeRosters } from '../rosters/complete-rosters.js';
import { createDataSource } from './create-data-source.js';
import type { DatabaseConfig } from './database-config.js';
import { guarded } from './database-error.js';
import { Database } from './database.js';
import { migrate } from './migrate.js';
import { checkMysqlSession, checkPostgresSession } from './preflight.js';

/**
 * Connects, refuses a session that would bend text or time, and brings the schema up to date. Raises
 * `database_url_invalid`, `database_charset_unsupported`, `database_time_zone_unsupported`,
 * `database_sql_mode_unsupported`, `migration_lock_taken`, or a `DatabaseError`.
 */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  const dialect = config.dialect === 'mysql' ? mysqlDialect : postgresDialect;
  const dataSource = createDataSource(config, dialect);
  await guarded(() => dataSource.initialize());
  try {
    const database = new Database(dataSource, dialect);
    await database.reading(config.dialect === 'mysql' ? checkMysqlSession : checkPostgresSession);
    await migrate(dataSource);
    await completeRosters(database);
    return database;
  } catch (error) {
    await dataSource.destroy();
    throw error;
  }
}
