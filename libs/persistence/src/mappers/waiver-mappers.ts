import type { Waiver } from '@hongzhu/compliance';
import type { RowOf } from '../schema/table.js';
import type { waiverTable } from '../schema/tables/waiver-tables.js';
import { cellOf } from './cell-of.js';

type WaiverRow = RowOf<typeof waiverTable>;

export const waiverRow = (waiver: Waiver): WaiverRow => ({
  id: waiver.id,
  finding_id: waiver.findingId,
  rule_id: waiver.ruleId,
  rule_set_id: waiver.ruleSetId,
  subject_type: waiver.subject.type,
  subject_code: waiver.subject.code,
  cell_type: waiver.cell.type,
  cell_code: waiver.cell.code,
  town_code: waiver.cell.townCode,
  origin: waiver.origin,
  dismissal: waiver.dismissal,
  reason: waiver.reason,
  state: waiver.state,
  requested_by: waiver.requestedBy,
  requested_at: waiver.requestedAt,
  decided_by: waiver.decidedBy,
  decided_at: waiver.decidedAt,
  expires_on: waiver.expiresOn,
  version: waiver.version,
});

export const waiverOf = (row: WaiverRow): Waiver => ({
  id: row.id,
  findingId: row.finding_id,
  ruleId: row.rule_id,
  ruleSetId: row.rule_set_id,
  subject: { type: row.subject_type, code: row.subject_code },
  cell: cellOf(row),
  origin: row.origin,
  dismissal: row.dismissal,
  reason: row.reason,
  state: row.state,
  requestedBy: row.requested_by,
  requestedAt: row.requested_at,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at,
  expiresOn: row.expires_on,
  version: row.version,
});
