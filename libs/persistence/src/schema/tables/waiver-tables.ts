import type { CellType, DismissalReason, Waiver, WaiverState } from '@hongzhu/compliance';
import type { SubjectType } from '@hongzhu/rules-engine';
import { code, date, instant, integer, orNull, text, word } from '../column-kinds.js';
import { table } from '../table.js';

export const waiverTable = table(
  'waiver',
  {
    id: code(36),
    finding_id: code(36),
    rule_id: code(),
    rule_set_id: code(),
    subject_type: word<SubjectType>(),
    subject_code: code(),
    cell_type: word<CellType>(),
    cell_code: code(),
    town_code: orNull(code()),
    origin: word<Waiver['origin']>(),
    dismissal: orNull(word<DismissalReason>()),
    reason: text(),
    state: word<WaiverState>(),
    requested_by: code(128),
    requested_at: instant(),
    decided_by: orNull(code(128)),
    decided_at: orNull(instant()),
    expires_on: date(),
    version: integer(),
  },
  {
    primaryKey: ['id'],
    indexes: {
      finding: ['finding_id'],
      rule: ['rule_id', 'origin', 'state'],
      expiry: ['state', 'expires_on'],
    },
  },
);
