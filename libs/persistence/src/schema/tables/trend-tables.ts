import { code, date, flag, integer, json, orNull } from '../column-kinds.js';
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
    /** Whether `sweep_town_trend` has all of the sweep; null in rows of before it. */
    by_town: orNull(flag()),
  },
  { primaryKey: ['sweep_id', 'rule_id'], indexes: { as_of: ['as_of', 'sweep_id'] } },
);

/** By rule set and rule a number for each of the outcomes: a row of a town is two kilobytes so, and would be ten. */
export type OutcomeLists = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;

/** The same by town, a row for each chunk in which a town was; `''` is what is of no town. Kept for good. */
export const townTrendTable = table(
  'sweep_town_trend',
  {
    sweep_id: code(36),
    chunk_number: integer(),
    town_code: code(),
    as_of: date(),
    counts: json<OutcomeLists>(),
  },
  { primaryKey: ['sweep_id', 'chunk_number', 'town_code'], indexes: { town: ['town_code', 'as_of'] } },
);
