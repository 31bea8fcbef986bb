import type { Duplex } from 'node:stream';

export interface MysqlConfig {
  readonly dialect: 'mysql';
  /** `mysql://user:password@host:port/database`; `?ssl=true` asks for TLS with a verified certificate. */
  readonly url: string;
  readonly poolSize: number;
}
/** How to reach a Postgres inside this process: `stream` makes the socket of a connection. */
export interface EmbeddedAddress {
  readonly stream: () => Duplex;
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}
/** Either a server by its `url`, or the embedded one. */
export interface PostgresConfig {
  readonly dialect: 'postgres';
  readonly address: { readonly url: string } | { readonly embedded: EmbeddedAddress };
  readonly poolSize: number;
}
export type DatabaseConfig = MysqlConfig | PostgresConfig;
