import { SERVICE } from '../access/actor.js';
import { importSubmitted } from '../audit/import-entries.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Transactions } from '../shared/transactions.js';
import type { WakeUps } from '../shared/wake-ups.js';
import type { ImportMode, RegistryImport } from './registry-import.js';
import { UploadError, type UploadForm, type UploadReader } from './upload-reader.js';

export interface ImportOptions {
  readonly mode: ImportMode;
  readonly dryRun: boolean;
  /** The account that submits it; absent where the service does by itself. */
  readonly actor?: string;
  /** What the caller says that it is. */
  readonly form?: UploadForm;
}

/** Keeps a snapshot as received (UTF-8 JSON, or tables) and wakes a worker to import it. */
export class SubmitImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly wakeUps: WakeUps,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
    private readonly uploads: UploadReader,
  ) {}

  /** Throws `UploadError` for tables of which it can be told without unpacking them that they will not be read. */
  async run(payload: Uint8Array, options: ImportOptions): Promise<RegistryImport> {
    const form = this.uploads.check(payload);
    if (options.form !== undefined && options.form !== form) throw new UploadError('upload_not_as_named');
    const job: RegistryImport = {
      id: this.ids.next(),
      state: 'queued',
      mode: options.mode,
      dryRun: options.dryRun,
      progress: 0,
      counts: {},
      errors: [],
      errorCount: 0,
      requestedAt: this.clock.now(),
      starts: 0,
      startedAt: null,
      finishedAt: null,
      failure: null,
    };
    await this.transactions.run(async ({ imports, audit }) => {
      await imports.insert(job, payload);
      await audit.append([importSubmitted(job, options.actor ?? SERVICE)]);
    });
    await this.wakeUps.importWaiting(job.id);
    return job;
  }
}
