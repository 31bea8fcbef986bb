import type { ListedImport, RegistryImport } from '@hongzhu/compliance';
import type { ImportView, ListedImportView } from '@hongzhu/contracts';

export const importPath = (id: string): string => `/api/v1/imports/${id}`;

export const presentImport = (job: RegistryImport): ImportView => ({
  ...presentListedImport(job),
  errors: job.errors.map(({ pointer, code, message, cell }) => ({
    ...{ pointer, code, message },
    cell: cell ?? null,
  })),
});

export function presentListedImport(job: ListedImport): ListedImportView {
  return {
    id: job.id,
    status: job.state,
    mode: job.mode,
    dryRun: job.dryRun,
    progress: job.progress,
    counts: job.counts,
    errorCount: job.errorCount,
    requestedAt: job.requestedAt.toISOString(),
    startedAt: job.startedAt?.toISOString() ?? null,
    finishedAt: job.finishedAt?.toISOString() ?? null,
    failure: job.failure,
    rejectedFile: hasRejectedRows(job) ? `${importPath(job.id)}/rejected` : null,
  };
}

const hasRejectedRows = ({ counts }: ListedImport): boolean =>
  Object.values(counts).some(({ rejected }) => rejected > 0);
