import { HongzhuError } from '@hongzhu/compliance';
import mysql from 'mysql2';
import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Dialect } from '../dialect/dialect.js';
import { MYSQL_MIGRATIONS } from '../migrations/mysql/index.js';
import { POSTGRES_MIGRATIONS } from '../migrations/postgres/index.js';
import { entitySchemas } from '../schema/entity-schemas.js';
import type { DatabaseConfig, MysqlConfig, PostgresConfig } from './database-config.js';

const CONNECT_TIMEOUT_MS = 10_000;
const POSTGRES_TYPES_AS_TEXT = new Set<number>([pg.types.builtins.DATE, pg.types.builtins.JSON]);

/** Where a URL points. The password appears in no message. */
function addressOf(url: string): {
  host: string;
  port: number;
  username: string;
  password: string;
  database: string;
  ssl: boolean;
} {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const database = parsed === null ? '' : decodeURIComponent(parsed.pathname.slice(1));
  if (parsed?.protocol !== 'mysql:' || database === '') {
    throw new HongzhuError(
      'database_url_invalid',
      'The database URL must read mysql://user:password@host:port/database.',
    );
  }
  return {
    host: parsed.hostname.replace(/^\[|\]$/g, ''),
    port: parsed.port === '' ? 3306 : Number(parsed.port),
    username: decodeURIComponent(parsed.username),
    password: decodeURIComponent(parsed.password),
    database,
    ssl: parsed.searchParams.get('ssl') === 'true',
  };
}

function mysqlOptions(config: MysqlConfig): DataSourceOptions {
  const { ssl, ...address } = addressOf(config.url);
  return {
    // TypeORM reads the catalogue of either server right under this name; under 'mysql' it misreads MariaDB's.
    type: 'mariadb',
    driver: mysql,
    ...address,
    ...(ssl ? { ssl: { rejectUnauthorized: true } } : {}),
    charset: 'utf8mb4',
    timezone: 'Z',
    dateStrings: ['DATE'],
    connectTimeout: CONNECT_TIMEOUT_MS,
    // What a transaction ends with goes with its commit.
    multipleStatements: true,
    poolSize: config.poolSize,
    // Without it every statement would note where it was sent from; errors are told without it.
    extra: { enableKeepAlive: true, trace: false },
    migrations: MYSQL_MIGRATIONS,
  };
}

function postgresOptions(config: PostgresConfig): DataSourceOptions {
  // A connection's own parsers: pg's global ones belong to whoever else uses pg in this process.
  const types = {
    getTypeParser: (oid: number, format?: 'text' | 'binary'): unknown =>
      POSTGRES_TYPES_AS_TEXT.has(oid) ? (stored: string) => stored : pg.types.getTypeParser(oid, format),
  };
  return {
    type: 'postgres',
    driver: pg,
    ...('url' in config.address ? { url: config.address.url } : {}),
    installExtensions: false,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    poolSize: config.poolSize,
    extra: { types, ...('embedded' in config.address ? config.address.embedded : {}) },
    migrations: POSTGRES_MIGRATIONS,
  };
}

/** A data source that knows the tables and the migrations of its dialect. It is not connected yet. */
export function createDataSource(config: DatabaseConfig, dialect: Dialect): DataSource {
  const options = config.dialect === 'mysql' ? mysqlOptions(config) : postgresOptions(config);
  return new DataSource({
    ...options,
    entities: entitySchemas(dialect),
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
  });
}
