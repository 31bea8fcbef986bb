import type { WordedCorrection } from '@hongzhu/compliance';
import type { DataCorrectionView } from '@hongzhu/contracts';

export const presentDataCorrection = (correction: WordedCorrection): DataCorrectionView => ({
  id: correction.id,
  taskId: correction.taskId,
  taskVersion: correction.taskVersion,
  subject: { type: correction.cell.type, code: correction.cell.code },
  marketCode: correction.cell.type === 'market' ? correction.cell.code : null,
  townCode: correction.cell.townCode,
  ruleSetId: correction.ruleSetId,
  facts: correction.facts,
  note: correction.note,
  state: correction.state,
  openedBy: correction.openedBy,
  openedAt: correction.openedAt.toISOString(),
  appliedBy: correction.appliedBy,
  appliedAt: correction.appliedAt?.toISOString() ?? null,
  closedBy: correction.closedBy,
  closedAt: correction.closedAt?.toISOString() ?? null,
  reason: correction.reason,
  version: correction.version,
});
