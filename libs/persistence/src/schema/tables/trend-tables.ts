import { code, date, integer } from '../column-kinds.js';
import { table } from '../table.js';

/** How many verdicts of each kind each rule came to in a sweep of all towns; kept for good. */
export const sweepTrendTable = table(
  'sweep_trend',
  {
    sweep_id: code(36),
    rule_id: code(),
    rule_set_id: code(),
    rule_set_version: code(),
    as_of: date(),
    compliant: integer(),
    non_compliant: integer(),
    in_grace: integer(),
    insufficient_data: integer(),
    not_applicable: integer(),
    error: integer(),
  },
  { primaryKey: ['sweep_id', 'rule_id'], indexes: { as_of: ['as_of', 'sweep_id'] } },
);
