import { importHolder, type RegistryImport } from '../imports/registry-import.js';
import type { AuditEntry } from './audit-entry.js';

/** The entry of a snapshot that was handed in; nothing of what is in it. */
export const importSubmitted = (
  { id, mode, dryRun, requestedAt }: RegistryImport,
  actor: string,
): AuditEntry => ({
  ...{ at: requestedAt, actor, action: 'import.submit', subject: `imports/${id}` },
  ...{ before: null, after: { state: 'queued', mode, dryRun }, noteDigest: null },
});

/** The entry of how an import ended, and of how many records of each kind it changed. */
export const importEnded = (ended: RegistryImport, at: Date): AuditEntry => ({
  ...{ at, actor: importHolder(ended.id), action: 'import.end', subject: `imports/${ended.id}` },
  before: null,
  after: {
    ...{ state: ended.state, failure: ended.failure, errorCount: ended.errorCount },
    counts: Object.fromEntries(Object.entries(ended.counts).map(([list, counts]) => [list, { ...counts }])),
  },
  noteDigest: null,
});
