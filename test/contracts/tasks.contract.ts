import { describe } from '@jest/globals';
import type { PersistenceBackend } from './persistence/persistence-backend.js';
import { applyingContract } from './tasks/applying.contract.js';
import { claimingContract } from './tasks/claiming.contract.js';
import { correctingContract } from './tasks/correcting.contract.js';
import { proposingAgainContract, proposingContract } from './tasks/proposing.contract.js';
import { handingInContract } from './tasks/handing-in.contract.js';
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
    proposingAgainContract(backend);
    reportingContract(backend);
    handingInContract(backend);
    correctingContract(backend);
    applyingContract(backend);
    waivingContract(backend);
    tellingContract(backend);
    liftingContract(backend);
    walkingContract(backend);
  });
}
