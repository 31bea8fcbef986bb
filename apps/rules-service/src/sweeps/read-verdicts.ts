import {
  cellKey,
  decodeLedger,
  placeOf,
  type LedgerRow,
  type Page,
  type SubjectVerdict,
  type SweepReader,
} from '@hongzhu/compliance';
import type { Place } from '@hongzhu/permissions';
import { encodePosition, LEDGER_START, type VerdictPosition } from './verdict-position.js';

/** How many rows of the ledger are in memory at a time. */
const CELLS_AT_A_TIME = 50;

export interface VerdictSelection {
  readonly sweepId: string;
  readonly withNotApplicable: boolean;
  /** Whether the verdicts of what is there may be seen. */
  readonly isSeen: (place: Place) => boolean;
}

/** The ledger of a sweep from a cell on, row by row, read in small batches. */
async function* ledgerRows(
  sweeps: SweepReader,
  sweepId: string,
  afterCell: string | null,
): AsyncGenerator<LedgerRow> {
  for (let after = afterCell; ;) {
    const rows = await sweeps.ledger(sweepId, after, CELLS_AT_A_TIME);
    yield* rows;
    if (rows.length < CELLS_AT_A_TIME) return;
    after = cellKey(rows.at(-1)!.cell);
  }
}

const isShown = (selection: VerdictSelection, { verdict }: SubjectVerdict): boolean =>
  selection.withNotApplicable || verdict !== 'not_applicable';

/** All selected verdicts, a cell at a time, in the order of the ledger. */
export async function* verdictsByCell(
  sweeps: SweepReader,
  selection: VerdictSelection,
): AsyncGenerator<SubjectVerdict[]> {
  for await (const row of ledgerRows(sweeps, selection.sweepId, null)) {
    if (!selection.isSeen(placeOf(row.cell))) continue;
    yield decodeLedger(row).filter((verdict) => isShown(selection, verdict));
  }
}

/** At most `limit` selected verdicts from a position on. */
export async function verdictPage(
  sweeps: SweepReader,
  selection: VerdictSelection,
  from: VerdictPosition | null,
  limit: number,
): Promise<Page<SubjectVerdict>> {
  const items: SubjectVerdict[] = [];
  let { afterCell, skip } = from ?? LEDGER_START;
  let end: VerdictPosition = { afterCell, skip };
  for await (const row of ledgerRows(sweeps, selection.sweepId, afterCell)) {
    // A cursor can be read: it names no cell of a place that is not seen.
    if (!selection.isSeen(placeOf(row.cell))) continue;
    for (const [i, verdict] of decodeLedger(row).entries()) {
      if (i < skip || !isShown(selection, verdict)) continue;
      if (items.length === limit) return { items, nextCursor: encodePosition(end) };
      items.push(verdict);
      end = { afterCell, skip: i + 1 };
    }
    afterCell = cellKey(row.cell);
    skip = 0;
  }
  return { items, nextCursor: null };
}
