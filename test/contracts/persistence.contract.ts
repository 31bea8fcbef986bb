import { describe } from '@jest/globals';
import type { PersistenceBackend } from './persistence/persistence-backend.js';
import { registryStoreContract } from './persistence/registry-store.contract.js';

/** What every database must do for the domain. */
export function persistenceContract(backend: PersistenceBackend): void {
  describe(`persistence on ${backend.name}`, () => {
    registryStoreContract(backend);
  });
}
