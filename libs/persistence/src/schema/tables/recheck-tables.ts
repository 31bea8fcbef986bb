import type { CellType, Drift, Subject } from '@hongzhu/compliance';
import { code, flag, instant, integer, orNull, word } from '../column-kinds.js';
import { table } from '../table.js';

/** Cells whose records changed since they were last evaluated. */
export const recheckCellTable = table(
  'recheck_cell',
  {
    cell_type: word<CellType>(),
    cell_code: code(),
    town_code: orNull(code()),
    stamp: code(36),
    due_at: instant(),
    attempts: integer(),
  },
  { primaryKey: ['cell_type', 'cell_code'], indexes: { due: ['due_at'] } },
);

/** What rechecks have opened and closed since a sweep. */
export const recheckTallyTable = table(
  'recheck_tally',
  { sweep_id: code(36), opened: integer(), closed: integer(), is_held: flag() },
  { primaryKey: ['sweep_id'] },
);

/** Findings that a sweep opened or resolved although nothing accounts for it; kept for good. */
export const sweepDriftTable = table(
  'sweep_drift',
  {
    sweep_id: code(36),
    finding_id: code(36),
    rule_id: code(),
    subject_type: word<Subject['type']>(),
    subject_code: code(),
    cell_type: word<CellType>(),
    cell_code: code(),
    town_code: orNull(code()),
    event: word<Drift['event']>(),
    found_at: instant(),
  },
  { primaryKey: ['sweep_id', 'finding_id'] },
);
