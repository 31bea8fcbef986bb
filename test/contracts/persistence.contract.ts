import { describe } from '@jest/globals';
import { auditContract } from './persistence/audit.contract.js';
import { accessKeyContract } from './persistence/access-key.contract.js';
import { calendarContract } from './persistence/calendar.contract.js';
import { certificateContract } from './persistence/certificate.contract.js';
import { chunkStoreContract } from './persistence/chunk-store.contract.js';
import { closureContract } from './persistence/closure.contract.js';
import { dataCorrectionContract } from './persistence/data-correction.contract.js';
import { explanationContract } from './persistence/explanation.contract.js';
import { findingContract } from './persistence/finding.contract.js';
import { idempotencyContract } from './persistence/idempotency.contract.js';
import { importStoreContract } from './persistence/import-store.contract.js';
import type { PersistenceBackend } from './persistence/persistence-backend.js';
import { missingCellContract } from './persistence/missing-cell.contract.js';
import { outlineContract } from './persistence/outline.contract.js';
import { registryGateContract } from './persistence/registry-gate.contract.js';
import { registryReaderContract } from './persistence/registry-reader.contract.js';
import { registryStoreContract } from './persistence/registry-store.contract.js';
import { reuseContract } from './persistence/reuse.contract.js';
import { reviewTaskContract } from './persistence/review-task.contract.js';
import { rosterContract } from './persistence/roster.contract.js';
import { schemaContract } from './persistence/schema.contract.js';
import { sweepReaderContract } from './persistence/sweep-reader.contract.js';
import { sweepStoreContract } from './persistence/sweep-store.contract.js';
import { touchedCellsContract } from './persistence/touched-cells.contract.js';
import { transactionsContract } from './persistence/transactions.contract.js';

/** What every database must do for the domain. */
export function persistenceContract(backend: PersistenceBackend): void {
  describe(`persistence on ${backend.name}`, () => {
    schemaContract(backend);
    reuseContract(backend);
    transactionsContract(backend);
    registryGateContract(backend);
    registryStoreContract(backend);
    registryReaderContract(backend);
    closureContract(backend);
    rosterContract(backend);
    outlineContract(backend);
    touchedCellsContract(backend);
    importStoreContract(backend);
    sweepStoreContract(backend);
    chunkStoreContract(backend);
    missingCellContract(backend);
    sweepReaderContract(backend);
    auditContract(backend);
    certificateContract(backend);
    findingContract(backend);
    explanationContract(backend);
    reviewTaskContract(backend);
    dataCorrectionContract(backend);
    accessKeyContract(backend);
    idempotencyContract(backend);
    calendarContract(backend);
  });
}
