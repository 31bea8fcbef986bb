import type { DataCorrection } from '@hongzhu/compliance';
import type { RowOf } from '../schema/table.js';
import type { dataCorrectionTable } from '../schema/tables/data-correction-tables.js';
import { cellOf } from './cell-of.js';

type DataCorrectionRow = RowOf<typeof dataCorrectionTable>;

export const dataCorrectionRow = (correction: DataCorrection): DataCorrectionRow => ({
  id: correction.id,
  task_id: correction.taskId,
  task_version: correction.taskVersion,
  cell_type: correction.cell.type,
  cell_code: correction.cell.code,
  town_code: correction.cell.townCode,
  rule_set_id: correction.ruleSetId,
  facts: correction.facts,
  note_digest: correction.noteDigest,
  state: correction.state,
  opened_by: correction.openedBy,
  opened_at: correction.openedAt,
  applied_by: correction.appliedBy,
  applied_at: correction.appliedAt,
  closed_by: correction.closedBy,
  closed_at: correction.closedAt,
  reason_digest: correction.reasonDigest,
  version: correction.version,
  open_task_id: correction.state === 'open' ? correction.taskId : null,
});

export const dataCorrectionOf = (row: DataCorrectionRow): DataCorrection => ({
  id: row.id,
  taskId: row.task_id,
  taskVersion: row.task_version,
  cell: cellOf(row),
  ruleSetId: row.rule_set_id,
  facts: row.facts,
  noteDigest: row.note_digest,
  state: row.state,
  openedBy: row.opened_by,
  openedAt: row.opened_at,
  appliedBy: row.applied_by,
  appliedAt: row.applied_at,
  closedBy: row.closed_by,
  closedAt: row.closed_at,
  reasonDigest: row.reason_digest,
  version: row.version,
});
