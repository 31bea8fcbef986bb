import type { SecretCipher } from '@hongzhu/compliance';
import { openPersistence } from '@hongzhu/persistence';
import type { NewState, RunSql } from './new-state.js';
import type { PersistenceSubject } from './persistence-backend.js';

/** A database with the schema of this version, for one test after the other. */
export interface ReusableDatabase {
  readonly config: Parameters<typeof openPersistence>[0];
  /** Runs a statement behind the ports' backs. */
  readonly run: RunSql;
  readonly state: NewState;
  discard(): Promise<void>;
}

/** Databases that are emptied when a test is done with them: to make one anew takes a second or three. */
export class ReusedDatabases {
  private readonly idle: ReusableDatabase[] = [];

  constructor(private readonly make: () => Promise<ReusableDatabase>) {}

  /** One that nobody uses, with ports of its own. */
  async fresh(): Promise<PersistenceSubject> {
    const database = this.idle.pop() ?? (await this.make());
    const open = (cipher?: SecretCipher) => openPersistence(database.config, cipher);
    const opened = [await open()];
    return {
      persistence: opened[0]!,
      tables: database.state.tables,
      rows: database.run,
      another: async (cipher) => {
        const another = await open(cipher);
        opened.push(another);
        return another;
      },
      stop: async () => {
        for (const each of opened) await each.close();
        await database.state.restore();
        this.idle.push(database);
      },
    };
  }

  /** Ends those that no test is using. */
  async discard(): Promise<void> {
    for (const database of this.idle.splice(0)) await database.discard();
  }
}
