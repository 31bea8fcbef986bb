import { LIST_NAMES, type ReadableSnapshot, type RecordsDiff } from '@hongzhu/registry';
import { importEnded } from '../audit/import-entries.js';
import { rehomeFindings } from '../findings/rehome-findings.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { applyNotingCells } from '../recheck/note-changes.js';
import type { WakeUps } from '../shared/wake-ups.js';
import type { CheckedSnapshot } from './check-snapshot.js';
import { confront } from './confront.js';
import { countLists, countRejected } from './count-lists.js';
import {
  importHolder,
  isFinished,
  MAX_REPORTED_PROBLEMS,
  MAX_STARTS,
  type ImportProblem,
  type RegistryImport,
} from './registry-import.js';
import { readSnapshot } from './read-snapshot.js';
import { replacement } from './replacement.js';
import type { ReadUpload, UploadReader } from './upload-reader.js';

/**
 * Imports a submitted snapshot: reads it to its last field, compares it with the registry's records of the towns
 * it names, and replaces these in one transaction. Run again after a crash it starts anew; run again after it
 * ended it changes nothing. Answers `busy` while a sweep holds the registry.
 */
export class RunImport {
  constructor(
    private readonly transactions: Transactions,
    private readonly wakeUps: WakeUps,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
    private readonly uploads: UploadReader,
  ) {}

  async run(importId: string): Promise<'done' | 'busy'> {
    const started = await this.start(importId);
    if (started === 'over') return 'done';
    if (started === 'busy') return 'busy';
    const payload = await this.transactions.run(({ imports }) => imports.payload(importId));
    if (payload.length === 0) return 'done'; // Another run has ended it since.
    const { snapshot, problems, placed } = await readSnapshot(this.uploads, payload);
    if (snapshot === null) await this.reject(started, problems);
    else {
      await this.load(started, snapshot, placed);
      // What it touched is due in the database; should this be lost, unfinished work is found there.
      await this.wakeUps.recheckWaiting();
    }
    return 'done';
  }

  /** Ends an import whose job has failed for the last time. */
  async giveUp(importId: string, code: string): Promise<void> {
    await this.transactions.run(async (stores) => {
      const job = await stores.imports.getForUpdate(importId);
      if (job && !isFinished(job)) await this.end(stores, { ...job, state: 'failed', failure: code });
    });
  }

  private start(importId: string): Promise<RegistryImport | 'over' | 'busy'> {
    return this.transactions.run(async (stores) => {
      const job = await stores.imports.getForUpdate(importId);
      if (!job || isFinished(job)) return 'over';
      if (job.starts >= MAX_STARTS) {
        await this.end(stores, { ...job, state: 'failed', failure: 'too_many_starts' });
        return 'over';
      }
      if (!(await stores.gate.enter(importHolder(importId)))) return 'busy';
      const startedAt = job.startedAt ?? this.clock.now();
      const starts = job.starts + 1;
      const started: RegistryImport = { ...job, state: 'running', starts, startedAt, progress: 0.05 };
      await stores.imports.update(started);
      return started;
    });
  }

  /** Nothing else writes the registry meanwhile: the import has the gate. */
  private async load(
    job: RegistryImport,
    snapshot: ReadableSnapshot,
    placed: ReadUpload['placed'],
  ): Promise<void> {
    await this.asLastRun(job, ({ imports }) => imports.update({ ...job, progress: 0.3 }));
    const { checked, current, retained } = await this.transactions.run(({ registry }) =>
      confront(registry, snapshot, job.mode),
    );
    const problems = checked.problems.map(placed);
    if (checked.records === null) return this.reject(job, problems, checked);
    const diff = replacement(current, checked, retained);
    await this.asLastRun(job, ({ imports }) => imports.update({ ...job, progress: 0.6 }));
    await this.asLastRun(job, async (stores) => {
      if (!job.dryRun) await this.apply(stores, snapshot, diff);
      const counts = countLists(diff, checked.rejected);
      await this.end(stores, withProblems({ ...job, state: 'succeeded', counts }, problems), checked);
    });
  }

  /**
   * Runs `work` while this run is the import's last one and the import still has the gate; otherwise it does
   * nothing, since another run has taken over, or has ended it.
   */
  private asLastRun(job: RegistryImport, work: (stores: Stores) => Promise<void>): Promise<void> {
    return this.transactions.run(async (stores) => {
      const now = await stores.imports.getForUpdate(job.id);
      if (now?.state !== 'running' || now.starts !== job.starts) return;
      if ((await stores.gate.holder()) === importHolder(job.id)) await work(stores);
    });
  }

  private async apply(stores: Stores, snapshot: ReadableSnapshot, diff: RecordsDiff): Promise<void> {
    await stores.registry.saveCity(snapshot.city);
    const changes = LIST_NAMES.map((list) => diff[list]);
    await applyNotingCells(stores, changes, { stamp: this.ids.next(), at: this.clock.now() });
    await rehomeFindings(stores, { at: this.clock.now(), nextId: () => this.ids.next() });
  }

  private reject(
    job: RegistryImport,
    problems: readonly ImportProblem[],
    checked?: CheckedSnapshot,
  ): Promise<void> {
    return this.asLastRun(job, (stores) => {
      const counts = countRejected(checked?.rejected ?? []);
      return this.end(stores, withProblems({ ...job, state: 'rejected', counts }, problems), checked);
    });
  }

  private async end(stores: Stores, job: RegistryImport, checked?: CheckedSnapshot): Promise<void> {
    const finishedAt = this.clock.now();
    await stores.imports.update({ ...job, progress: 1, finishedAt });
    if (checked && checked.rejected.length > 0) {
      const file = JSON.stringify({ importId: job.id, rejected: checked.rejected }, null, 1);
      await stores.imports.saveRejectedRows(job.id, new TextEncoder().encode(file));
    }
    await stores.imports.deletePayload(job.id);
    await stores.gate.leave(importHolder(job.id));
    await stores.audit.append([importEnded(job, finishedAt)]);
  }
}

const withProblems = (job: RegistryImport, problems: readonly ImportProblem[]): RegistryImport => ({
  ...job,
  errors: problems
    .slice(0, MAX_REPORTED_PROBLEMS)
    .map(({ pointer, code, message, cell }) => ({ pointer, code, message, ...(cell && { cell }) })),
  errorCount: problems.length,
});
