import { Inject, Injectable, Logger } from '@nestjs/common';
import { RunImport } from '@hongzhu/compliance';

/** Runs the import a job names. */
@Injectable()
export class ImportProcessor {
  private readonly logger = new Logger(ImportProcessor.name);

  constructor(@Inject(RunImport) private readonly runImport: RunImport) {}

  process(importId: string): Promise<'done' | 'busy'> {
    return this.runImport.run(importId);
  }

  async givenUp(importId: string, error: Error): Promise<void> {
    this.logger.error(`import ${importId} failed for good: ${error.message}`);
    await this.runImport.giveUp(importId, 'import_failed');
  }
}
