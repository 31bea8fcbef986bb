import type { CellType, TaskChange } from '@hongzhu/compliance';
import type { Severity } from '@hongzhu/rules-engine';
import { code, integer, orNull, word } from '../column-kinds.js';
import { table } from '../table.js';

/** What a sweep would open or close; of several sweeps the newest one's word on a task. */
export const heldTaskTable = table(
  'held_task',
  {
    cell_type: word<CellType>(),
    cell_code: code(),
    rule_set_id: code(),
    town_code: orNull(code()),
    sweep_id: code(36),
    change_kind: word<TaskChange>(),
    task_id: orNull(code(36)),
    severity: word<Severity>(),
    finding_count: integer(),
  },
  {
    primaryKey: ['cell_type', 'cell_code', 'rule_set_id'],
    indexes: { sweep: ['sweep_id', 'cell_type', 'cell_code', 'rule_set_id'] },
  },
);
