import type { CertificateReader } from '../certificates/certificate-reader.js';
import type { CertificateSigner } from '../certificates/certificate-signer.js';
import { CertifySweep } from '../certificates/certify-sweep.js';
import { CheckCertificate } from '../certificates/check-certificate.js';
import { ProveMarket } from '../certificates/prove-market.js';
import { EvaluateMarket } from '../evaluation/evaluate-market.js';
import { EvaluateSnapshot } from '../evaluation/evaluate-snapshot.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import type { FindingReader } from '../findings/finding-reader.js';
import { ReadImport } from '../imports/read-import.js';
import { RunImport } from '../imports/run-import.js';
import { SubmitImport } from '../imports/submit-import.js';
import type { RegistryReader } from '../registry/registry-reader.js';
import type { SweepSlotReader } from '../schedule/sweep-slot-reader.js';
import { StartDueSweep } from '../schedule/start-due-sweep.js';
import { ShadowCheck, type ShadowSettings } from '../shadow/shadow-check.js';
import type { Clock } from '../shared/clock.js';
import type { DatabaseTime } from '../shared/database-time.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Transactions } from '../shared/transactions.js';
import type { WakeUps } from '../shared/wake-ups.js';
import { CancelSweep } from '../sweeps/cancel-sweep.js';
import { FinishSweep } from '../sweeps/finish-sweep.js';
import { PlanSweep } from '../sweeps/plan-sweep.js';
import { RecordCells } from '../sweeps/record-cells.js';
import { ResumeWork } from '../sweeps/resume-work.js';
import { RunChunk } from '../sweeps/run-chunk.js';
import { StartSweep } from '../sweeps/start-sweep.js';
import type { SweepReader } from '../sweeps/sweep-reader.js';
import { ClaimTask } from '../tasks/claim-task.js';
import type { ReviewTaskReader } from '../tasks/review-task-reader.js';

/** Everything the use cases need from outside. */
export interface Ports {
  readonly transactions: Transactions;
  readonly registry: RegistryReader;
  readonly sweeps: SweepReader;
  readonly slots: SweepSlotReader;
  readonly findings: FindingReader;
  readonly tasks: ReviewTaskReader;
  readonly rules: RuleLibrary;
  readonly wakeUps: WakeUps;
  readonly clock: Clock;
  readonly databaseTime: DatabaseTime;
  readonly ids: IdGenerator;
  readonly shadow: ShadowSettings;
  readonly certificates: CertificateReader;
  readonly signer: CertificateSigner;
}

export type UseCases = ReturnType<typeof composeUseCases>;

/** Builds every use case over one set of ports. Holds no state of its own. */
export function composeUseCases(ports: Ports) {
  const { transactions, registry, rules, wakeUps, clock, ids } = ports;
  const shadow = new ShadowCheck(ports.shadow, clock, ids);
  const record = new RecordCells(rules, clock, ids);
  const certify = new CertifySweep(transactions, ports.signer);
  const finish = new FinishSweep(transactions, record, certify, clock, ids);
  return {
    evaluateSnapshot: new EvaluateSnapshot(rules),
    evaluateMarket: new EvaluateMarket(registry, rules),
    submitImport: new SubmitImport(transactions, wakeUps, clock, ids),
    readImport: new ReadImport(transactions),
    runImport: new RunImport(transactions, clock, ids),
    startSweep: new StartSweep(transactions, registry, rules, wakeUps, clock, ids),
    startDueSweep: new StartDueSweep(transactions, rules, wakeUps, clock, ids),
    planSweep: new PlanSweep(transactions, registry, rules, wakeUps, clock, finish),
    runChunk: new RunChunk(transactions, registry, rules, record, finish, shadow),
    cancelSweep: new CancelSweep(transactions, clock),
    resumeWork: new ResumeWork(transactions, wakeUps),
    proveMarket: new ProveMarket(ports.sweeps, ports.certificates),
    checkCertificate: new CheckCertificate(ports.sweeps, ports.certificates, ports.signer),
    claimTask: new ClaimTask(transactions, clock, ids),
  };
}
