export { DatabaseError } from './connection/database-error.js';
export type {
  DatabaseConfig,
  EmbeddedAddress,
  MysqlConfig,
  PostgresConfig,
} from './connection/database-config.js';
export { prepareDatabase } from './prepare-database.js';
export { openPersistence, type Persistence } from './open-persistence.js';
