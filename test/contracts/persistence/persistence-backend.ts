import type { SecretCipher } from '@hongzhu/compliance';
import type { Persistence } from '@hongzhu/persistence';

/** An empty database with the schema of this version, for one suite. */
export interface PersistenceSubject {
  readonly persistence: Persistence;
  /** The names of its tables. */
  readonly tables: readonly string[];
  /** Reads rows behind the ports' backs. */
  rows(sql: string): Promise<Record<string, unknown>[]>;
  /** A second set of ports on the same database, as another process has it. */
  another(cipher?: SecretCipher): Promise<Persistence>;
  stop(): Promise<void>;
}

/** A database that the contract suites run against. */
export interface PersistenceBackend {
  readonly name: string;
  fresh(): Promise<PersistenceSubject>;
}
