import { isOpen, type CellLedgerEntry, type ChunkResult, type Sweep } from '@hongzhu/compliance';
import type { RowOf } from '../schema/table.js';
import type { sweepCellTable, sweepTable } from '../schema/tables/sweep-tables.js';
import { cellOf } from './cell-of.js';

type SweepRow = RowOf<typeof sweepTable>;
type CellRow = RowOf<typeof sweepCellTable>;

/** The columns in which sweeps and chunks keep what came out. */
export const RESULT_COLUMNS = [
  'evaluated_markets',
  'evaluated_pairs',
  'carried_markets',
  'carried_pairs',
  'findings_opened',
  'findings_kept',
  'findings_resolved',
  'findings_unknown',
  'tasks_opened',
  'tasks_updated',
  'tasks_closed',
] as const;
export type ResultColumns = Record<(typeof RESULT_COLUMNS)[number], number>;

export const NO_RESULT = Object.fromEntries(RESULT_COLUMNS.map((name) => [name, 0])) as ResultColumns;

export const resultColumns = ({ evaluated, carried, findings, tasks }: ChunkResult): ResultColumns => ({
  evaluated_markets: evaluated.markets,
  evaluated_pairs: evaluated.pairs,
  carried_markets: carried.markets,
  carried_pairs: carried.pairs,
  findings_opened: findings.opened,
  findings_kept: findings.kept,
  findings_resolved: findings.resolved,
  findings_unknown: findings.unknown,
  tasks_opened: tasks.opened,
  tasks_updated: tasks.updated,
  tasks_closed: tasks.closed,
});

export const resultOf = (row: ResultColumns): ChunkResult => ({
  evaluated: { markets: row.evaluated_markets, pairs: row.evaluated_pairs },
  carried: { markets: row.carried_markets, pairs: row.carried_pairs },
  findings: {
    opened: row.findings_opened,
    kept: row.findings_kept,
    resolved: row.findings_resolved,
    unknown: row.findings_unknown,
  },
  tasks: { opened: row.tasks_opened, updated: row.tasks_updated, closed: row.tasks_closed },
});

export const sweepRow = (sweep: Sweep): SweepRow => ({
  id: sweep.id,
  state: sweep.state,
  open_slot: isOpen(sweep) ? 1 : null,
  as_of: sweep.asOf,
  effect: sweep.effect,
  town_codes: sweep.townCodes,
  rule_sets: sweep.ruleSets,
  expected_markets: sweep.expected.markets,
  expected_pairs: sweep.expected.pairs,
  missing_markets: sweep.missing.markets,
  missing_pairs: sweep.missing.pairs,
  ...resultColumns(sweep),
  requested_at: sweep.requestedAt,
  started_at: sweep.startedAt,
  finished_at: sweep.finishedAt,
  failure: sweep.failure,
  detail: sweep.detail,
  brake_state: sweep.brake?.state ?? null,
  brake: sweep.brake,
});

export const sweepOf = (row: SweepRow): Sweep => ({
  id: row.id,
  state: row.state,
  asOf: row.as_of,
  effect: row.effect,
  townCodes: row.town_codes,
  ruleSets: row.rule_sets.map(({ id, version, digest = null }) => ({ id, version, digest })),
  expected: { markets: row.expected_markets, pairs: row.expected_pairs },
  missing: { markets: row.missing_markets, pairs: row.missing_pairs },
  ...resultOf(row),
  requestedAt: row.requested_at,
  startedAt: row.started_at,
  finishedAt: row.finished_at,
  failure: row.failure,
  detail: row.detail,
  brake: row.brake,
});

export const ledgerEntryRow = (entry: CellLedgerEntry): CellRow => ({
  sweep_id: entry.sweepId,
  cell_type: entry.cell.type,
  cell_code: entry.cell.code,
  town_code: entry.cell.townCode,
  chunk_number: entry.chunkNumber,
  pairs: entry.pairs,
  verdicts: entry.verdicts,
  legend_digest: entry.legendDigest,
  roster_digest: entry.rosterDigest,
  facts_digest: entry.factsDigest,
  leaf_hash: entry.leafHash,
});

export const ledgerEntryOf = (row: CellRow): CellLedgerEntry => ({
  sweepId: row.sweep_id,
  cell: cellOf(row),
  chunkNumber: row.chunk_number,
  pairs: row.pairs,
  verdicts: row.verdicts,
  legendDigest: row.legend_digest,
  rosterDigest: row.roster_digest,
  factsDigest: row.facts_digest,
  leafHash: row.leaf_hash,
});
