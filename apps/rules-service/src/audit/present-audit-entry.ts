import type { AnnotatedEntry, ChainedEntry } from '@hongzhu/compliance';
import type { AuditEntryView, AuditLineView } from '@hongzhu/contracts';

export const presentAuditLine = (entry: ChainedEntry): AuditLineView => ({
  position: entry.position,
  at: entry.at.toISOString(),
  actor: entry.actor,
  action: entry.action,
  subject: entry.subject,
  before: entry.before,
  after: entry.after,
  origin: entry.origin ?? null,
  result: entry.result ?? null,
  noteDigest: entry.noteDigest,
  previous: entry.previous,
  hash: entry.hash,
});

export const presentAuditEntry = (entry: AnnotatedEntry): AuditEntryView => ({
  ...presentAuditLine(entry),
  note: entry.note,
});
