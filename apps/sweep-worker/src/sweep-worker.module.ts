import {
  Clock,
  DatabaseTime,
  PlanSweep,
  ResumeWork,
  RunChunk,
  RunImport,
  StartDueSweep,
  type Ports,
  type UseCases,
} from '@hongzhu/compliance';
import { Module, type DynamicModule } from '@nestjs/common';
import { ClockGuard } from './clock-guard.js';
import { ShadowMetrics } from './metrics/shadow-metrics.js';
import { ChunkProcessor } from './processors/chunk.processor.js';
import { ImportProcessor } from './processors/import.processor.js';
import { SweepProcessor } from './processors/sweep.processor.js';

/** The clocks that a worker compares before it works. */
export type Clocks = Pick<Ports, 'clock' | 'databaseTime'>;

/** The processors over the use cases they need. */
@Module({})
export class SweepWorkerModule {
  static over(useCases: UseCases, { clock, databaseTime }: Clocks, metrics: ShadowMetrics): DynamicModule {
    return {
      module: SweepWorkerModule,
      providers: [
        { provide: RunImport, useValue: useCases.runImport },
        { provide: PlanSweep, useValue: useCases.planSweep },
        { provide: StartDueSweep, useValue: useCases.startDueSweep },
        { provide: RunChunk, useValue: useCases.runChunk },
        { provide: ShadowMetrics, useValue: metrics },
        { provide: ResumeWork, useValue: useCases.resumeWork },
        { provide: Clock, useValue: clock },
        { provide: DatabaseTime, useValue: databaseTime },
        ClockGuard,
        ImportProcessor,
        SweepProcessor,
        ChunkProcessor,
      ],
    };
  }
}
