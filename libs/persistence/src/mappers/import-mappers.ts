import type { ListedImport, RegistryImport } from '@hongzhu/compliance';
import type { RowOf } from '../schema/table.js';
import type { listedImportTable, registryImportTable } from '../schema/tables/import-tables.js';

type ImportRow = RowOf<typeof registryImportTable>;

export const importRow = (job: RegistryImport): ImportRow => ({
  id: job.id,
  state: job.state,
  mode: job.mode,
  dry_run: job.dryRun,
  progress: job.progress,
  counts: job.counts,
  errors: job.errors,
  error_count: job.errorCount,
  requested_at: job.requestedAt,
  starts: job.starts,
  started_at: job.startedAt,
  finished_at: job.finishedAt,
  failure: job.failure,
});

export const importOf = (row: ImportRow): RegistryImport => ({
  ...listedImportOf(row),
  errors: row.errors,
  starts: row.starts,
});

export const listedImportOf = (row: RowOf<typeof listedImportTable>): ListedImport => ({
  id: row.id,
  state: row.state,
  mode: row.mode,
  dryRun: row.dry_run,
  progress: row.progress,
  counts: row.counts,
  errorCount: row.error_count,
  requestedAt: row.requested_at,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
  failure: row.failure,
});
