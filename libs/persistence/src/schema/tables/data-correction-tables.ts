import type { CellType, DataCorrectionState } from '@hongzhu/compliance';
import { code, instant, integer, json, orNull, word } from '../column-kinds.js';
import { table } from '../table.js';

export const dataCorrectionTable = table(
  'data_correction',
  {
    id: code(36),
    task_id: code(36),
    task_version: integer(),
    cell_type: word<CellType>(),
    cell_code: code(),
    town_code: orNull(code()),
    rule_set_id: code(),
    facts: json<readonly string[]>(),
    note_digest: orNull(code()),
    state: word<DataCorrectionState>(),
    opened_by: code(128),
    opened_at: instant(),
    applied_by: orNull(code(128)),
    applied_at: orNull(instant()),
    closed_by: orNull(code(128)),
    closed_at: orNull(instant()),
    reason_digest: orNull(code()),
    version: integer(),
    /** The task while it is open, so that there is one open correction of a task. */
    open_task_id: orNull(code(36)),
  },
  {
    primaryKey: ['id'],
    uniques: { open: ['open_task_id'] },
    indexes: {
      state: ['state', 'id'],
      town: ['town_code', 'state', 'id'],
      rule_set: ['rule_set_id', 'state', 'id'],
      cell: ['cell_type', 'cell_code', 'id'],
      task: ['task_id', 'id'],
    },
  },
);
