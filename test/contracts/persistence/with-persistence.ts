import { afterAll, beforeAll } from '@jest/globals';
import type { Persistence } from '@hongzhu/persistence';
import type { PersistenceBackend, PersistenceSubject } from './persistence-backend.js';

const START_TIMEOUT_MS = 90_000;

/** Gives the surrounding `describe` an empty database of its own; usable inside tests and hooks only. */
export function withPersistence(backend: PersistenceBackend): {
  readonly subject: PersistenceSubject;
  readonly ports: Persistence;
} {
  let subject: PersistenceSubject | undefined;
  beforeAll(async () => {
    subject = await backend.fresh();
  }, START_TIMEOUT_MS);
  afterAll(async () => {
    await subject?.stop();
  }, START_TIMEOUT_MS);
  const started = (): PersistenceSubject => {
    if (subject === undefined) throw new Error('the database of this suite did not start');
    return subject;
  };
  return {
    get subject() {
      return started();
    },
    get ports() {
      return started().persistence;
    },
  };
}
