import type { AnnotatedEntry, ChainedEntry, DayHead } from '@hongzhu/compliance';
import type { AuditEntryView, AuditHeadView, AuditLineView } from '@hongzhu/contracts';

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

export const presentAuditHead = (head: DayHead): AuditHeadView => ({
  day: head.day,
  position: head.position,
  hash: head.hash,
  signedAt: head.signedAt.toISOString(),
  keyId: head.keyId,
  publicKey: head.publicKey,
  signature: head.signature,
});
