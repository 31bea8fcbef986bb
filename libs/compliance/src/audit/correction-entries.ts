import type { CorrectionChange, MovedBy } from '../corrections/correction-change.js';
import type { DataCorrection } from '../corrections/data-correction.js';
import type { JsonObject } from '../findings/finding.js';
import { difference, type AuditEntry } from './audit-entry.js';

/** What the log keeps of a data correction. Words that people wrote are not in it. */
const audited = (correction: DataCorrection): JsonObject => ({
  state: correction.state,
  taskId: correction.taskId,
  taskVersion: correction.taskVersion,
  townCode: correction.cell.townCode,
  facts: [...correction.facts],
  openedBy: correction.openedBy,
  appliedBy: correction.appliedBy,
  appliedAt: correction.appliedAt?.toISOString() ?? null,
  closedBy: correction.closedBy,
});

/** The entry of what was done to a correction. */
export const correctionEntry = (
  { action, before, after }: CorrectionChange,
  { at, actor, noteDigest }: MovedBy,
): AuditEntry => ({
  at,
  actor,
  action: `data-correction.${action}`,
  subject: `data-corrections/${after.id}`,
  ...difference(before === null ? null : audited(before), audited(after)),
  noteDigest,
});
