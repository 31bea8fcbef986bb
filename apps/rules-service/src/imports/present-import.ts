import type { RegistryImport } from '@hongzhu/compliance';
import type { ImportView } from '@hongzhu/contracts';

export const importPath = (id: string): string => `/api/v1/imports/${id}`;

export function presentImport(job: RegistryImport): ImportView {
  return {
    id: job.id,
    status: job.state,
    mode: job.mode,
    dryRun: job.dryRun,
    progress: job.progress,
    counts: job.counts,
    errors: job.errors,
    errorCount: job.errorCount,
    requestedAt: job.requestedAt.toISOString(),
    startedAt: job.startedAt?.toISOString() ?? null,
    finishedAt: job.finishedAt?.toISOString() ?? null,
    failure: job.failure,
    rejectedFile: hasRejectedRows(job) ? `${importPath(job.id)}/rejected` : null,
  };
}

const hasRejectedRows = ({ counts }: RegistryImport): boolean =>
  Object.values(counts).some(({ rejected }) => rejected > 0);
