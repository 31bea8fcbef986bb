import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import {
  AccessKeyReader,
  AnnotateTask,
  AuditReader,
  CancelSweep,
  CertificateReader,
  CertificateSigner,
  CheckCertificate,
  Clock,
  DecideBrake,
  DriftReader,
  EvaluateMarket,
  EvaluateSnapshot,
  ExportAuditLog,
  DataCorrectionReader,
  FindingReader,
  HandleCorrections,
  HandleWaivers,
  HeldTaskReader,
  HoldTask,
  ManageAccessKeys,
  KeepCalendar,
  ManageWebhooks,
  MissingCellReader,
  NoteExport,
  ReadChanges,
  ReadImport,
  ProveMarket,
  PutOffTask,
  ReadCalendar,
  RegistryReader,
  ReportOnTask,
  ReviewTaskReader,
  RuleLibrary,
  SendAgain,
  StartSweep,
  SubmitImport,
  SweepReader,
  SweepSlotReader,
  TrendReader,
  WaiverReader,
  WebhookReader,
  type Ports,
  type UseCases,
} from '@hongzhu/compliance';
import { Registry } from 'prom-client';
import { AccessKeysController } from './access/access-keys.controller.js';
import { WhoamiController } from './access/whoami.controller.js';
import { AuditLogController } from './audit/audit-log.controller.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CertificatesController } from './certificates/certificates.controller.js';
import { ChangesController } from './changes/changes.controller.js';
import { DataCorrectionsController } from './corrections/data-corrections.controller.js';
import { EvaluationsController } from './evaluations/evaluations.controller.js';
import { FindingsController } from './findings/findings.controller.js';
import { ProblemFilter } from './http/problem.filter.js';
import { NoParametersGuard } from './http/validation/no-parameters.guard.js';
import { ImportsController } from './imports/imports.controller.js';
import { MarketsController } from './markets/markets.controller.js';
import { RulesController } from './rules/rules.controller.js';
import { SweepBrakeController } from './sweeps/sweep-brake.controller.js';
import { SweepEventsController } from './sweeps/sweep-events.controller.js';
import { SweepMissingController } from './sweeps/sweep-missing.controller.js';
import { SweepSlotsController } from './sweeps/sweep-slots.controller.js';
import { SweepTrendController } from './sweeps/sweep-trend.controller.js';
import { SweepVerdictsController } from './sweeps/sweep-verdicts.controller.js';
import { SweepsController } from './sweeps/sweeps.controller.js';
import { HealthController } from './system/health.controller.js';
import { IndexPageController } from './system/index-page.controller.js';
import { MetricsController } from './system/metrics.controller.js';
import { Readiness } from './system/readiness.js';
import { TaskAnswer } from './tasks/task-answer.js';
import { TaskBulkController } from './tasks/task-bulk.controller.js';
import { TaskHoldingController } from './tasks/task-holding.controller.js';
import { TaskNotesController } from './tasks/task-notes.controller.js';
import { TaskReportsController } from './tasks/task-reports.controller.js';
import { TasksController } from './tasks/tasks.controller.js';
import { WaiversController } from './waivers/waivers.controller.js';
import { WebhookDeliveriesController } from './webhooks/webhook-deliveries.controller.js';
import { WebhookEndpointsController } from './webhooks/webhook-endpoints.controller.js';

/** What the controllers call. */
export interface RulesServiceParts {
  readonly ports: Pick<
    Ports,
    | 'registry'
    | 'sweeps'
    | 'certificates'
    | 'signer'
    | 'missing'
    | 'slots'
    | 'findings'
    | 'tasks'
    | 'held'
    | 'rules'
    | 'trend'
    | 'drift'
    | 'waivers'
    | 'corrections'
    | 'audit'
    | 'accessKeys'
    | 'webhooks'
    | 'clock'
  >;
  readonly useCases: Pick<
    UseCases,
    | 'evaluateSnapshot'
    | 'evaluateMarket'
    | 'submitImport'
    | 'readImport'
    | 'startSweep'
    | 'cancelSweep'
    | 'proveMarket'
    | 'checkCertificate'
    | 'decideBrake'
    | 'holdTask'
    | 'putOffTask'
    | 'annotateTask'
    | 'reportOnTask'
    | 'handleWaivers'
    | 'handleCorrections'
    | 'manageAccessKeys'
    | 'identifyAccount'
    | 'exportAuditLog'
    | 'noteRefusal'
    | 'noteExport'
    | 'answerOnce'
    | 'keepCalendar'
    | 'readCalendar'
    | 'readChanges'
    | 'manageWebhooks'
    | 'sendAgain'
  >;
  readonly readiness: Readiness;
  /** What `/metrics` shows: everything that is measured in this process. */
  readonly metrics: Registry;
}

/** The controllers over use cases and readers, which are their own tokens. */
@Module({})
export class RulesServiceModule {
  static forRoot(parts: RulesServiceParts): DynamicModule {
    return {
      module: RulesServiceModule,
      controllers: [
        ImportsController,
        EvaluationsController,
        MarketsController,
        SweepTrendController,
        SweepsController,
        SweepVerdictsController,
        SweepMissingController,
        SweepBrakeController,
        SweepEventsController,
        SweepSlotsController,
        CertificatesController,
        FindingsController,
        TaskBulkController,
        TasksController,
        TaskHoldingController,
        TaskReportsController,
        TaskNotesController,
        WaiversController,
        DataCorrectionsController,
        AccessKeysController,
        WhoamiController,
        AuditLogController,
        CalendarController,
        ChangesController,
        WebhookEndpointsController,
        WebhookDeliveriesController,
        RulesController,
        HealthController,
        MetricsController,
        IndexPageController,
      ],
      providers: [
        ...useCaseProviders(parts.useCases),
        ...readerProviders(parts.ports),
        TaskAnswer,
        { provide: Readiness, useValue: parts.readiness },
        { provide: Registry, useValue: parts.metrics },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: NoParametersGuard },
      ],
    };
  }
}

const useCaseProviders = (useCases: RulesServiceParts['useCases']): Provider[] => [
  { provide: EvaluateSnapshot, useValue: useCases.evaluateSnapshot },
  { provide: EvaluateMarket, useValue: useCases.evaluateMarket },
  { provide: SubmitImport, useValue: useCases.submitImport },
  { provide: ReadImport, useValue: useCases.readImport },
  { provide: StartSweep, useValue: useCases.startSweep },
  { provide: CancelSweep, useValue: useCases.cancelSweep },
  { provide: ProveMarket, useValue: useCases.proveMarket },
  { provide: CheckCertificate, useValue: useCases.checkCertificate },
  { provide: DecideBrake, useValue: useCases.decideBrake },
  { provide: HoldTask, useValue: useCases.holdTask },
  { provide: PutOffTask, useValue: useCases.putOffTask },
  { provide: AnnotateTask, useValue: useCases.annotateTask },
  { provide: ReportOnTask, useValue: useCases.reportOnTask },
  { provide: HandleWaivers, useValue: useCases.handleWaivers },
  { provide: HandleCorrections, useValue: useCases.handleCorrections },
  { provide: ManageAccessKeys, useValue: useCases.manageAccessKeys },
  { provide: ExportAuditLog, useValue: useCases.exportAuditLog },
  { provide: NoteExport, useValue: useCases.noteExport },
  { provide: KeepCalendar, useValue: useCases.keepCalendar },
  { provide: ReadCalendar, useValue: useCases.readCalendar },
  { provide: ReadChanges, useValue: useCases.readChanges },
  { provide: ManageWebhooks, useValue: useCases.manageWebhooks },
  { provide: SendAgain, useValue: useCases.sendAgain },
];

const readerProviders = (ports: RulesServiceParts['ports']): Provider[] => [
  { provide: RegistryReader, useValue: ports.registry },
  { provide: SweepReader, useValue: ports.sweeps },
  { provide: MissingCellReader, useValue: ports.missing },
  { provide: SweepSlotReader, useValue: ports.slots },
  { provide: CertificateReader, useValue: ports.certificates },
  { provide: CertificateSigner, useValue: ports.signer },
  { provide: FindingReader, useValue: ports.findings },
  { provide: ReviewTaskReader, useValue: ports.tasks },
  { provide: HeldTaskReader, useValue: ports.held },
  { provide: RuleLibrary, useValue: ports.rules },
  { provide: DriftReader, useValue: ports.drift },
  { provide: TrendReader, useValue: ports.trend },
  { provide: WaiverReader, useValue: ports.waivers },
  { provide: DataCorrectionReader, useValue: ports.corrections },
  { provide: AuditReader, useValue: ports.audit },
  { provide: AccessKeyReader, useValue: ports.accessKeys },
  { provide: WebhookReader, useValue: ports.webhooks },
  { provide: Clock, useValue: ports.clock },
];
