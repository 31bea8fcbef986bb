import type { CertificateReader } from '../certificates/certificate-reader.js';
import type { CertificateSigner } from '../certificates/certificate-signer.js';
import { OriginTransactions } from '../audit/origin-transactions.js';
import { CertifySweep } from '../certificates/certify-sweep.js';
import { CheckCertificate } from '../certificates/check-certificate.js';
import { ProveMarket } from '../certificates/prove-market.js';
import { ApplyHeldTasks } from '../brake/apply-held-tasks.js';
import { BeginSweep } from '../brake/begin-sweep.js';
import type { CalendarSettings } from '../calendar/calendar-warning.js';
import type { CalendarYear } from '../calendar/calendar-year.js';
import { KeepCalendar } from '../calendar/keep-calendar.js';
import { ReadCalendar } from '../calendar/read-calendar.js';
import { DecideBrake } from '../brake/decide-brake.js';
import type { HeldTaskReader } from '../brake/held-task.js';
import { SettleTasks } from '../brake/settle-tasks.js';
import type { BrakeSettings } from '../brake/sweep-brake.js';
import type { DriftReader } from '../drift/drift.js';
import { WatchChunk } from '../drift/watch-chunk.js';
import { RecheckCells } from '../recheck/recheck-cells.js';
import { PruneDetail, type RetentionSettings } from '../retention/prune-detail.js';
import { PruneWords } from '../retention/prune-words.js';
import type { TrendReader } from '../trend/sweep-trend.js';
import { EvaluateMarket } from '../evaluation/evaluate-market.js';
import { EvaluateSnapshot } from '../evaluation/evaluate-snapshot.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import { DescriptionMemory } from '../findings/description-memory.js';
import type { FindingReader } from '../findings/finding-reader.js';
import { ExportRegistry } from '../exports/export-registry.js';
import type { SnapshotWriter } from '../exports/snapshot-writer.js';
import type { Spool } from '../exports/spool.js';
import type { ImportReader } from '../imports/import-reader.js';
import { ReadImport } from '../imports/read-import.js';
import { RunImport } from '../imports/run-import.js';
import { SubmitImport } from '../imports/submit-import.js';
import type { UploadReader } from '../imports/upload-reader.js';
import type { FreshnessReader } from '../registry/freshness-reader.js';
import type { RegistryReader } from '../registry/registry-reader.js';
import type { SweepSlotReader } from '../schedule/sweep-slot-reader.js';
import { StartDueSweep } from '../schedule/start-due-sweep.js';
import { ShadowCheck, type ShadowSettings } from '../shadow/shadow-check.js';
import type { DatabaseTime } from '../shared/database-time.js';
import type { WakeUps } from '../shared/wake-ups.js';
import { CarryOver } from '../standing/carry-over.js';
import type { StandingSettings } from '../standing/standing-cell.js';
import { AttemptChunk } from '../sweeps/attempt-chunk.js';
import { CancelSweep } from '../sweeps/cancel-sweep.js';
import type { ChunkSettings } from '../sweeps/chunk-attempts.js';
import { ClearAway } from '../sweeps/clear-away.js';
import { FinishSweep } from '../sweeps/finish-sweep.js';
import { FreezeSweep } from '../sweeps/freeze-sweep.js';
import { JudgeCells } from '../sweeps/judge-cells.js';
import type { MissingCellReader } from '../sweeps/missing-cell.js';
import { PlanSweep } from '../sweeps/plan-sweep.js';
import { RecordChunk } from '../sweeps/record-chunk.js';
import { RecordCells } from '../sweeps/record-cells.js';
import { ResumeWork } from '../sweeps/resume-work.js';
import { RunChunk } from '../sweeps/run-chunk.js';
import { StartSweep } from '../sweeps/start-sweep.js';
import type { SweepReader } from '../sweeps/sweep-reader.js';
import { WakeChunks } from '../sweeps/wake-chunks.js';
import { WorkOnChunk } from '../sweeps/work-on-chunk.js';
import { LineUpTasks } from '../tasks/line-up-tasks.js';
import { ProposeAssignees } from '../tasks/propose-assignees.js';
import { TendTasks } from '../tasks/tend-tasks.js';
import type { TaskTerms } from '../tasks/task-terms.js';
import type { WaiverSettings } from '../waivers/dismiss-findings.js';
import type { DataCorrectionReader } from '../corrections/data-correction-store.js';
import type { WaiverReader } from '../waivers/waiver-store.js';
import type { ReviewTaskReader } from '../tasks/review-task-reader.js';
import { WakingTransactions } from '../outbox/waking-transactions.js';
import { composeTasks } from './compose-tasks.js';
import { composeAccess, type AccessPorts } from './compose-access.js';
import { composeAudit, type AuditPorts } from './compose-audit.js';
import { composeEvents, type EventPorts } from './compose-events.js';
import { composeOpenId, type OpenIdPorts } from './compose-openid.js';
import { composeSignIn, type SignInPorts } from './compose-sign-in.js';
import { composeViews, type ViewPorts } from './compose-views.js';

/** Everything the use cases need from outside. */
export interface Ports extends AccessPorts, SignInPorts, OpenIdPorts, AuditPorts, EventPorts, ViewPorts {
  readonly registry: RegistryReader;
  readonly imports: ImportReader;
  readonly freshness: FreshnessReader;
  readonly sweeps: SweepReader;
  readonly missing: MissingCellReader;
  readonly slots: SweepSlotReader;
  readonly findings: FindingReader;
  readonly tasks: ReviewTaskReader;
  readonly held: HeldTaskReader;
  readonly rules: RuleLibrary;
  readonly wakeUps: WakeUps;
  readonly databaseTime: DatabaseTime;
  readonly shadow: ShadowSettings;
  readonly certificates: CertificateReader;
  readonly signer: CertificateSigner;
  readonly chunks: ChunkSettings;
  readonly brake: BrakeSettings;
  readonly standing: StandingSettings;
  readonly trend: TrendReader;
  readonly drift: DriftReader;
  readonly retention: RetentionSettings;
  readonly terms: TaskTerms;
  readonly calendar: CalendarSettings;
  /** The years of the calendar that this release brings. */
  readonly shippedYears: readonly CalendarYear[];
  readonly waiving: WaiverSettings;
  readonly uploads: UploadReader;
  readonly snapshotWriter: SnapshotWriter;
  readonly spool: Spool;
  readonly waivers: WaiverReader;
  readonly corrections: DataCorrectionReader;
}

export type UseCases = ReturnType<typeof composeUseCases>;

/**
 * Builds every use case over one set of ports. They hold no state of their own but what they remember for speed. Whatever
 * commits events wakes those who tell of them; what is logged says from where it was asked.
 */
export function composeUseCases(ports: Ports) {
  const waking = new WakingTransactions(ports.transactions, ports.wakeUps);
  return composeOver({ ...ports, transactions: new OriginTransactions(waking) });
}

function composeOver(ports: Ports) {
  const { transactions, registry, rules, wakeUps, clock, ids } = ports;
  const shadow = new ShadowCheck(ports.shadow, clock, ids);
  const judge = new JudgeCells(new DescriptionMemory());
  const certify = new CertifySweep(transactions, ports.signer);
  const propose = new ProposeAssignees(transactions, clock, ids);
  const record = new RecordCells({ rules, propose, terms: ports.terms }, clock, ids);
  const lineUp = new LineUpTasks(rules, ports.terms, clock, ids);
  const apply = new ApplyHeldTasks(lineUp);
  const settle = new SettleTasks(transactions, new ClearAway(transactions, rules, record), apply, clock, ids);
  const finish = new FinishSweep(transactions, settle, propose, certify, clock, ids);
  const begin = new BeginSweep(clock, ports.brake);
  const carryOver = new CarryOver(transactions, rules, ports.standing);
  const freeze = new FreezeSweep(ports, carryOver, begin);
  const wakeChunks = new WakeChunks(transactions, wakeUps);
  const attempts = new AttemptChunk(transactions, ports.chunks);
  const recordChunk = new RecordChunk(record, new WatchChunk(rules, clock, ids));
  const runChunk = new RunChunk(
    transactions,
    registry,
    rules,
    { carryOver, judge, record: recordChunk, shadow },
    clock,
  );
  const access = composeAccess(ports);
  const recheckCells = new RecheckCells(transactions, registry, rules, { judge, record }, clock, ports.brake);
  return {
    evaluateSnapshot: new EvaluateSnapshot(rules),
    evaluateMarket: new EvaluateMarket(registry, rules),
    submitImport: new SubmitImport(transactions, wakeUps, clock, ids, ports.uploads),
    readImport: new ReadImport(transactions),
    runImport: new RunImport(transactions, wakeUps, clock, ids, ports.uploads),
    exportRegistry: new ExportRegistry(transactions, registry, ports.snapshotWriter, ports.spool, clock),
    startSweep: new StartSweep(transactions, registry, rules, wakeUps, clock, ids),
    startDueSweep: new StartDueSweep(transactions, rules, wakeUps, clock, ids),
    planSweep: new PlanSweep(transactions, rules, freeze, wakeChunks, finish),
    workOnChunk: new WorkOnChunk(transactions, attempts, runChunk, finish, wakeUps),
    decideBrake: new DecideBrake(transactions, apply, propose, clock, ids),
    cancelSweep: new CancelSweep(transactions, clock),
    resumeWork: new ResumeWork(transactions, wakeUps, clock),
    proveMarket: new ProveMarket(ports.sweeps, ports.certificates),
    checkCertificate: new CheckCertificate(ports.sweeps, ports.certificates, ports.signer),
    recheckCells,
    pruneWords: new PruneWords(transactions, clock, ports.retention),
    pruneDetail: new PruneDetail(transactions, clock, ports.retention, ports.idempotency),
    ...composeTasks(ports, { lineUp, recheckCells }),
    ...access,
    ...composeSignIn(ports, access.identifyAccount),
    ...composeOpenId(ports),
    ...composeAudit(ports),
    ...timeUseCases(ports),
    ...composeEvents(ports),
    ...composeViews(ports),
  };
}

/** The calendar, and what time does to tasks. */
const timeUseCases = ({ transactions, terms, calendar, shippedYears, clock, ids }: Ports) => ({
  tendTasks: new TendTasks(transactions, terms, clock, ids),
  keepCalendar: new KeepCalendar(transactions, terms.calendars, shippedYears, clock),
  readCalendar: new ReadCalendar(transactions, clock, calendar),
});
