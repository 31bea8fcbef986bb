export { EmbeddedPostgres } from './embedded-postgres.js';
export type { EmbeddedPoolConfig, EmbeddedPostgresOptions } from './embedded-postgres.js';
export { EmbeddedPostgresError } from './embedded-postgres-error.js';
