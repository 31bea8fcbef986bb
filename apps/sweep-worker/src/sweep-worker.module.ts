import {
  AttemptDelivery,
  Clock,
  DatabaseTime,
  DecideBrake,
  MeasureBacklog,
  PlanSweep,
  PruneDetail,
  ReadCalendar,
  PruneEvents,
  PruneWords,
  RecheckCells,
  RelayEvents,
  ResumeWork,
  SignDayHeads,
  RunImport,
  StartDueSweep,
  TendTasks,
  WorkOnChunk,
  type Ports,
  type UseCases,
} from '@hongzhu/compliance';
import { Module, type DynamicModule } from '@nestjs/common';
import { BrakeWatch } from './brake-watch.js';
import { ClockGuard } from './clock-guard.js';
import { ClockWatch } from './clock-watch.js';
import { DayHeadsWatch } from './day-heads-watch.js';
import { EventPump } from './event-pump.js';
import type { WorkerMetrics } from './metrics/worker-metrics.js';
import { BrakeMetrics } from './metrics/brake-metrics.js';
import { ChunkMetrics } from './metrics/chunk-metrics.js';
import { ClockMetrics } from './metrics/clock-metrics.js';
import { RecheckMetrics } from './metrics/recheck-metrics.js';
import { ShadowMetrics } from './metrics/shadow-metrics.js';
import { WebhookMetrics } from './metrics/webhook-metrics.js';
import { ChunkProcessor } from './processors/chunk.processor.js';
import { ImportProcessor } from './processors/import.processor.js';
import { RecheckProcessor } from './processors/recheck.processor.js';
import { SweepProcessor } from './processors/sweep.processor.js';
import { TendingProcessor } from './processors/tending.processor.js';
import { RetentionWatch } from './retention-watch.js';

/** The clocks that a worker compares before it works. */
export type Clocks = Pick<Ports, 'clock' | 'databaseTime'>;

/** The processors over the use cases they need. */
@Module({})
export class SweepWorkerModule {
  static over(useCases: UseCases, { clock, databaseTime }: Clocks, metrics: WorkerMetrics): DynamicModule {
    return {
      module: SweepWorkerModule,
      providers: [
        { provide: RunImport, useValue: useCases.runImport },
        { provide: PlanSweep, useValue: useCases.planSweep },
        { provide: StartDueSweep, useValue: useCases.startDueSweep },
        { provide: WorkOnChunk, useValue: useCases.workOnChunk },
        { provide: ShadowMetrics, useValue: metrics.shadow },
        { provide: BrakeMetrics, useValue: metrics.brake },
        { provide: ChunkMetrics, useValue: metrics.chunks },
        { provide: DecideBrake, useValue: useCases.decideBrake },
        { provide: ResumeWork, useValue: useCases.resumeWork },
        { provide: RecheckCells, useValue: useCases.recheckCells },
        { provide: RecheckMetrics, useValue: metrics.rechecks },
        { provide: TendTasks, useValue: useCases.tendTasks },
        { provide: ReadCalendar, useValue: useCases.readCalendar },
        { provide: ClockMetrics, useValue: metrics.clock },
        { provide: PruneDetail, useValue: useCases.pruneDetail },
        { provide: SignDayHeads, useValue: useCases.signDayHeads },
        { provide: PruneWords, useValue: useCases.pruneWords },
        { provide: PruneEvents, useValue: useCases.pruneEvents },
        { provide: RelayEvents, useValue: useCases.relayEvents },
        { provide: AttemptDelivery, useValue: useCases.attemptDelivery },
        { provide: MeasureBacklog, useValue: useCases.measureBacklog },
        { provide: WebhookMetrics, useValue: metrics.webhooks },
        { provide: Clock, useValue: clock },
        { provide: DatabaseTime, useValue: databaseTime },
        ClockGuard,
        BrakeWatch,
        RetentionWatch,
        DayHeadsWatch,
        ClockWatch,
        EventPump,
        ImportProcessor,
        SweepProcessor,
        ChunkProcessor,
        RecheckProcessor,
        TendingProcessor,
      ],
    };
  }
}
