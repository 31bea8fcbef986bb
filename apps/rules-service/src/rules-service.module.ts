import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { Registry } from 'prom-client';
import { AccessKeysController } from './access/access-keys.controller.js';
import { AccountsController } from './access/accounts.controller.js';
import { WhoamiController } from './access/whoami.controller.js';
import { AuditLogController } from './audit/audit-log.controller.js';
import { CalendarController } from './calendar/calendar.controller.js';
import { CertificatesController } from './certificates/certificates.controller.js';
import { ChangesController } from './changes/changes.controller.js';
import { DataCorrectionsController } from './corrections/data-corrections.controller.js';
import { EvaluationsController } from './evaluations/evaluations.controller.js';
import { ExportsController } from './exports/exports.controller.js';
import { FindingsController } from './findings/findings.controller.js';
import type { RulesServiceParts } from './composition/rules-service-parts.js';
import { VIEW_CONTROLLERS, viewProviders } from './composition/views.js';
import { readerProviders, useCaseProviders } from './composition/providers.js';
import { ProblemFilter } from './http/problem.filter.js';
import { SessionCookies } from './http/sessions/session-cookies.js';
import { NoParametersGuard } from './http/validation/no-parameters.guard.js';
import { ImportsController } from './imports/imports.controller.js';
import { MarketsController } from './markets/markets.controller.js';
import { AttemptCookie } from './openid/attempt-cookie.js';
import { OpenIdController } from './openid/openid.controller.js';
import { QueueBoardController } from './queue-board/queue-board.controller.js';
import { QueueBoard } from './queue-board/queue-board.js';
import { RulesController } from './rules/rules.controller.js';
import { SmallCounts } from './small-counts/small-counts.js';
import { SessionController } from './sessions/session.controller.js';
import { SignInWaysController } from './sessions/sign-in-ways.controller.js';
import { SessionTotpController } from './sessions/session-totp.controller.js';
import { SweepBrakeController } from './sweeps/sweep-brake.controller.js';
import { SweepEventsController } from './sweeps/sweep-events.controller.js';
import { SweepMissingController } from './sweeps/sweep-missing.controller.js';
import { SweepSlotsController } from './sweeps/sweep-slots.controller.js';
import { SweepTrendController } from './sweeps/sweep-trend.controller.js';
import { SweepVerdictsController } from './sweeps/sweep-verdicts.controller.js';
import { SweepsController } from './sweeps/sweeps.controller.js';
import { HealthController } from './system/health.controller.js';
import { MetricsController } from './system/metrics.controller.js';
import { Readiness } from './system/readiness.js';
import { TaskAnswer } from './tasks/task-answer.js';
import { TaskBulkController } from './tasks/task-bulk.controller.js';
import { TaskEventsController } from './tasks/task-events.controller.js';
import { TaskHoldingController } from './tasks/task-holding.controller.js';
import { TaskNews } from './tasks/task-news.js';
import { TaskNotesController } from './tasks/task-notes.controller.js';
import { TaskReportsController } from './tasks/task-reports.controller.js';
import { TasksController } from './tasks/tasks.controller.js';
import { WaiversController } from './waivers/waivers.controller.js';
import { WebhookDeliveriesController } from './webhooks/webhook-deliveries.controller.js';
import { WebhookEndpointsController } from './webhooks/webhook-endpoints.controller.js';

/** The controllers over use cases and readers, which are their own tokens. */
@Module({})
export class RulesServiceModule {
  static forRoot(parts: RulesServiceParts): DynamicModule {
    return {
      module: RulesServiceModule,
      controllers: [
        ImportsController,
        ExportsController,
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
        TaskEventsController,
        TasksController,
        TaskHoldingController,
        TaskReportsController,
        TaskNotesController,
        WaiversController,
        DataCorrectionsController,
        AccessKeysController,
        AccountsController,
        SessionController,
        SessionTotpController,
        SignInWaysController,
        OpenIdController,
        WhoamiController,
        AuditLogController,
        CalendarController,
        ChangesController,
        WebhookEndpointsController,
        WebhookDeliveriesController,
        RulesController,
        ...VIEW_CONTROLLERS,
        HealthController,
        MetricsController,
        QueueBoardController,
      ],
      providers: [
        ...useCaseProviders(parts.useCases),
        ...readerProviders(parts.ports),
        ...viewProviders(parts),
        TaskAnswer,
        SmallCounts,
        { provide: TaskNews, useValue: new TaskNews(parts.useCases.readChanges, parts.ports.tasks) },
        { provide: Readiness, useValue: parts.readiness },
        { provide: QueueBoard, useValue: parts.queueBoard },
        { provide: Registry, useValue: parts.metrics },
        { provide: SessionCookies, useValue: parts.cookies },
        { provide: AttemptCookie, useValue: parts.attemptCookie },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: NoParametersGuard },
      ],
    };
  }
}
