import type { JsonObject } from '../findings/finding.js';
import type { Waiver } from '../waivers/waiver.js';
import { difference, type AuditEntry } from './audit-entry.js';

/** What the log keeps of a waiver. Words that people wrote are not in it. */
const audited = (waiver: Waiver): JsonObject => ({
  state: waiver.state,
  findingId: waiver.findingId,
  expiresOn: waiver.expiresOn,
  origin: waiver.origin,
  requestedBy: waiver.requestedBy,
  decidedBy: waiver.decidedBy,
});

/** The entry of what was done to a waiver; `before` is null for one that was not there. */
export const waiverAuditEntry = (
  action: string,
  { before, after }: { before: Waiver | null; after: Waiver },
  { at, actor }: Pick<AuditEntry, 'at' | 'actor'>,
  noteDigest: string | null,
): AuditEntry => ({
  at,
  actor,
  action: `waiver.${action}`,
  subject: `waivers/${after.id}`,
  ...difference(before === null ? null : audited(before), audited(after)),
  noteDigest,
});
