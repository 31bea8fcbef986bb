import type { AuditAnchor, DayHead } from '@hongzhu/compliance';
import type { RowOf } from '../schema/table.js';
import type { auditAnchorTable, auditDayHeadTable } from '../schema/tables/audit-tables.js';

export const dayHeadRow = (head: DayHead): RowOf<typeof auditDayHeadTable> => ({
  day: head.day,
  position: head.position,
  hash: head.hash,
  signed_at: head.signedAt,
  key_id: head.keyId,
  public_key: head.publicKey,
  signature: head.signature,
});

export const dayHeadOf = (row: RowOf<typeof auditDayHeadTable>): DayHead => ({
  day: row.day,
  position: row.position,
  hash: row.hash,
  signedAt: row.signed_at,
  keyId: row.key_id,
  publicKey: row.public_key,
  signature: row.signature,
});

export const anchorRow = (anchor: AuditAnchor): RowOf<typeof auditAnchorTable> => ({
  position: anchor.position,
  hash: anchor.hash,
  kept_from: anchor.before,
  pruned_at: anchor.prunedAt,
  key_id: anchor.keyId,
  public_key: anchor.publicKey,
  signature: anchor.signature,
});

export const anchorOf = (row: RowOf<typeof auditAnchorTable>): AuditAnchor => ({
  position: row.position,
  hash: row.hash,
  before: row.kept_from,
  prunedAt: row.pruned_at,
  keyId: row.key_id,
  publicKey: row.public_key,
  signature: row.signature,
});
