import { describe } from '@jest/globals';
import type { PersistenceBackend } from './persistence/persistence-backend.js';
import { auditingContract } from './use-cases/auditing.contract.js';
import { certifyingContract } from './use-cases/certifying.contract.js';
import { brakingContract } from './use-cases/braking.contract.js';
import { carryingContract } from './use-cases/carrying.contract.js';
import { changingContract } from './use-cases/changing.contract.js';
import { decidingContract } from './use-cases/deciding.contract.js';
import { driftingContract } from './use-cases/drifting.contract.js';
import { formerParametersContract } from './use-cases/former-parameters.contract.js';
import { forgettingContract } from './use-cases/forgetting.contract.js';
import { exportingContract } from './use-cases/exporting.contract.js';
import { importingContract } from './use-cases/importing.contract.js';
import { leasingContract } from './use-cases/leasing.contract.js';
import { narrowingContract } from './use-cases/narrowing.contract.js';
import { recheckingContract } from './use-cases/rechecking.contract.js';
import { recoveringContract } from './use-cases/recovering.contract.js';
import { reschedulingContract } from './use-cases/rescheduling.contract.js';
import { retainingContract } from './use-cases/retaining.contract.js';
import { schedulingContract } from './use-cases/scheduling.contract.js';
import { shadowingContract } from './use-cases/shadowing.contract.js';
import { signingInContract } from './use-cases/signing-in.contract.js';
import { sweepingContract } from './use-cases/sweeping.contract.js';
import { tendingContract } from './use-cases/tending.contract.js';
import { townTrendContract } from './use-cases/town-trend.contract.js';
import { viewingContract } from './use-cases/viewing.contract.js';

/** What imports and sweeps must do on every database. */
export function useCasesContract(backend: PersistenceBackend): void {
  describe(`use cases on ${backend.name}`, () => {
    auditingContract(backend);
    importingContract(backend);
    exportingContract(backend);
    sweepingContract(backend);
    carryingContract(backend);
    changingContract(backend);
    certifyingContract(backend);
    recoveringContract(backend);
    recheckingContract(backend);
    driftingContract(backend);
    narrowingContract(backend);
    brakingContract(backend);
    decidingContract(backend);
    leasingContract(backend);
    retainingContract(backend);
    forgettingContract(backend);
    tendingContract(backend);
    reschedulingContract(backend);
    schedulingContract(backend);
    shadowingContract(backend);
    townTrendContract(backend);
    viewingContract(backend);
    formerParametersContract(backend);
    signingInContract(backend);
  });
}
