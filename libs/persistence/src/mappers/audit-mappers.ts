import type { ChainedEntry } from '@hongzhu/compliance';
import type { RowOf } from '../schema/table.js';
import type { auditEntryTable } from '../schema/tables/audit-tables.js';

type AuditRow = RowOf<typeof auditEntryTable>;

export const auditEntryRow = (entry: ChainedEntry): AuditRow => ({
  position: entry.position,
  at: entry.at,
  actor: entry.actor,
  action: entry.action,
  subject: entry.subject,
  before_state: entry.before,
  after_state: entry.after,
  note_digest: entry.noteDigest,
  previous: entry.previous,
  hash: entry.hash,
  origin: entry.origin ?? null,
  result: entry.result ?? null,
});

export const auditEntryOf = (row: AuditRow): ChainedEntry => ({
  position: row.position,
  at: row.at,
  actor: row.actor,
  action: row.action,
  subject: row.subject,
  before: row.before_state,
  after: row.after_state,
  noteDigest: row.note_digest,
  previous: row.previous,
  hash: row.hash,
  origin: row.origin,
  result: row.result,
});
