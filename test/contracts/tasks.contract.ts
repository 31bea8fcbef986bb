import { describe } from '@jest/globals';
import type { PersistenceBackend } from './persistence/persistence-backend.js';
import { claimingContract } from './tasks/claiming.contract.js';
import { proposingContract } from './tasks/proposing.contract.js';
import { liftingContract } from './tasks/lifting.contract.js';
import { reportingContract } from './tasks/reporting.contract.js';
import { tellingContract } from './tasks/telling.contract.js';
import { walkingContract } from './tasks/walking.contract.js';
import { waivingContract } from './tasks/waiving.contract.js';

/** What becomes of tasks on every database. */
export function tasksContract(backend: PersistenceBackend): void {
  describe(`tasks on ${backend.name}`, () => {
    claimingContract(backend);
    proposingContract(backend);
    reportingContract(backend);
    waivingContract(backend);
    tellingContract(backend);
    liftingContract(backend);
    walkingContract(backend);
  });
}
