import type {
  BrakeState,
  CellType,
  PinnedRuleSet,
  SkipReason,
  SweepBrake,
  SweepChunk,
  SweepDetail,
  SweepEffect,
  SweepState,
} from '@hongzhu/compliance';
import { code, date, instant, integer, json, orNull, text, word } from '../column-kinds.js';
import { table } from '../table.js';

const results = {
  carried_markets: integer(),
  carried_pairs: integer(),
  evaluated_markets: integer(),
  evaluated_pairs: integer(),
  findings_opened: integer(),
  findings_kept: integer(),
  findings_resolved: integer(),
  findings_unknown: integer(),
  tasks_opened: integer(),
  tasks_updated: integer(),
  tasks_closed: integer(),
};

/** `open_slot` is 1 while the sweep is queued or running, else null: its unique key admits one open sweep. */
export const sweepTable = table(
  'sweep',
  {
    id: code(36),
    state: word<SweepState>(),
    open_slot: orNull(integer()),
    as_of: date(),
    effect: word<SweepEffect>(),
    town_codes: orNull(json<readonly string[]>()),
    /** Without digests in rows of before these. */
    rule_sets: json<readonly (Omit<PinnedRuleSet, 'digest'> & Partial<PinnedRuleSet>)[]>(),
    expected_markets: integer(),
    expected_pairs: integer(),
    missing_markets: integer(),
    missing_pairs: integer(),
    ...results,
    requested_at: instant(),
    started_at: orNull(instant()),
    finished_at: orNull(instant()),
    failure: orNull(code()),
    detail: word<SweepDetail>(),
    /** The state in `brake`, to be found by. */
    brake_state: orNull(word<BrakeState>()),
    brake: orNull(json<SweepBrake>()),
  },
  {
    primaryKey: ['id'],
    uniques: { open_slot: ['open_slot'] },
    indexes: { as_of: ['as_of'], brake: ['brake_state'] },
  },
);

/** `cells` holds `[type, code, townCode, pairs]` for each cell; without `pairs` in plans of an earlier version. */
export const sweepChunkTable = table(
  'sweep_chunk',
  {
    sweep_id: code(36),
    number: integer(),
    state: word<SweepChunk['state']>(),
    cells: json<(readonly [type: CellType, code: string, townCode: string | null, pairs?: number])[]>(),
    pairs: integer(),
    attempts: integer(),
    excuses: integer(),
    fence: integer(),
    lease_until: orNull(instant()),
    woken_at: orNull(instant()),
    failure: orNull(code()),
    ...results,
  },
  { primaryKey: ['sweep_id', 'number'], indexes: { due: ['sweep_id', 'state', 'woken_at'] } },
);

/** A cell of which a sweep has no verdict, or not all; `rule_set_ids` and `rule_ids` are null for all rules. */
export const sweepMissingTable = table(
  'sweep_missing',
  {
    sweep_id: code(36),
    cell_type: word<CellType>(),
    cell_code: code(),
    town_code: orNull(code()),
    rule_set_ids: orNull(json<readonly string[]>()),
    rule_ids: orNull(json<readonly string[]>()),
    pairs: integer(),
    reason: code(),
    attempts: integer(),
    recorded_at: instant(),
  },
  { primaryKey: ['sweep_id', 'cell_type', 'cell_code'] },
);

export const sweepCellTable = table(
  'sweep_cell',
  {
    sweep_id: code(36),
    cell_type: word<CellType>(),
    cell_code: code(),
    town_code: orNull(code()),
    chunk_number: integer(),
    pairs: integer(),
    verdicts: text(),
    /** The rules that the letters of `verdicts` stand for; null in rows that name the rules themselves. */
    legend_digest: orNull(code()),
    /** The organizations that `verdicts` counts by profile; null where it names all. */
    roster_digest: orNull(code()),
    /** Both null in rows of before certificates. */
    facts_digest: orNull(code()),
    leaf_hash: orNull(code()),
  },
  { primaryKey: ['sweep_id', 'cell_type', 'cell_code'] },
);

/** Where the last verdicts on a cell are, and how long they stand while its records do not change. */
export const standingCellTable = table(
  'standing_cell',
  {
    cell_type: word<CellType>(),
    cell_code: code(),
    town_code: orNull(code()),
    sweep_id: code(36),
    as_of: date(),
    stands_until: orNull(date()),
    release_digest: code(),
  },
  { primaryKey: ['cell_type', 'cell_code'] },
);

/** One row for each night that was dealt with: its primary key lets one process start the night's sweep. */
export const sweepSlotTable = table(
  'sweep_slot',
  {
    slot_on: date(),
    sweep_id: orNull(code(36)),
    skipped: orNull(word<SkipReason>()),
    recorded_at: instant(),
  },
  { primaryKey: ['slot_on'] },
);
