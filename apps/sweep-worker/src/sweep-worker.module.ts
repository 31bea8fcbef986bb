import { Module, type DynamicModule } from '@nestjs/common';
import { PlanSweep, ResumeWork, RunChunk, RunImport, StartSweep, type UseCases } from '@hongzhu/compliance';
import { ChunkProcessor } from './processors/chunk.processor.js';
import { ImportProcessor } from './processors/import.processor.js';
import { SweepProcessor } from './processors/sweep.processor.js';
import { ResumeTimer } from './resume-timer.js';

/** The processors over the use cases they need. */
@Module({})
export class SweepWorkerModule {
  static over(useCases: UseCases): DynamicModule {
    return {
      module: SweepWorkerModule,
      providers: [
        { provide: RunImport, useValue: useCases.runImport },
        { provide: PlanSweep, useValue: useCases.planSweep },
        { provide: StartSweep, useValue: useCases.startSweep },
        { provide: RunChunk, useValue: useCases.runChunk },
        { provide: ResumeWork, useValue: useCases.resumeWork },
        ImportProcessor,
        SweepProcessor,
        ChunkProcessor,
        ResumeTimer,
      ],
    };
  }
}
