import { describe } from '@jest/globals';
import type { PersistenceBackend } from './persistence/persistence-backend.js';
import { changedEndpointContract } from './use-cases/changed-endpoint.contract.js';
import { deliveringContract } from './use-cases/delivering.contract.js';
import { sequencingContract } from './use-cases/sequencing.contract.js';
import { webhookEndpointContract } from './use-cases/webhook-endpoint.contract.js';

/** What the feed of events and webhooks must do on every database. */
export function eventsContract(backend: PersistenceBackend): void {
  describe(`events on ${backend.name}`, () => {
    sequencingContract(backend);
    deliveringContract(backend);
    changedEndpointContract(backend);
    webhookEndpointContract(backend);
  });
}
