import { cellKey, type Cell } from '../cells/cell.js';
import { LEAF_ORDER } from './certificate.js';
import type { CertificateReader, LedgerEvidence } from './certificate-reader.js';
import { isBefore, leafPlace, type LeafPlace } from './certificate-tile.js';

const ROWS_PER_PAGE = 500;
const CHUNKS_PER_PAGE = 100;

/** Every row of a sweep's ledger in the order of the leaves, page by page. */
async function* rowsOf(certificates: CertificateReader, sweepId: string): AsyncGenerator<LedgerEvidence> {
  for (const type of LEAF_ORDER) {
    for (let after: string | null = null; ;) {
      const page: LedgerEvidence[] = await certificates.evidencePage(sweepId, type, after, ROWS_PER_PAGE);
      yield* page;
      if (page.length < ROWS_PER_PAGE) break;
      after = page.at(-1)?.cell.code ?? null;
    }
  }
}

/** Gives the rows of a sweep's ledger stretch by stretch, each once. */
export class LedgerWalk {
  private readonly rows: AsyncGenerator<LedgerEvidence>;
  private ahead: LedgerEvidence | null = null;

  constructor(certificates: CertificateReader, sweepId: string) {
    this.rows = rowsOf(certificates, sweepId);
  }

  /** The next rows up to, and without, that place; null for all that are left. */
  async upTo(end: LeafPlace | null): Promise<LedgerEvidence[]> {
    const stretch: LedgerEvidence[] = [];
    for (;;) {
      const row: LedgerEvidence | null = this.ahead ?? (await this.next());
      this.ahead = row;
      if (row === null || (end !== null && !isBefore(leafPlace(row.cell), end))) return stretch;
      stretch.push(row);
      this.ahead = null;
    }
  }

  private async next(): Promise<LedgerEvidence | null> {
    const step = await this.rows.next();
    return step.done === true ? null : step.value;
  }
}

/** The cells between two places that a sweep was planned of, each once; null stands for no bound. */
export async function plannedBetween(
  certificates: CertificateReader,
  sweepId: string,
  [from, to]: readonly [LeafPlace | null, LeafPlace | null],
): Promise<Cell[]> {
  const cells = new Map<string, Cell>();
  for (let after = -1; ;) {
    const page = await certificates.plannedCells(sweepId, after, CHUNKS_PER_PAGE);
    for (const cell of page.flatMap((chunk) => chunk.cells)) {
      const place = leafPlace(cell);
      const isIn = (from === null || !isBefore(place, from)) && (to === null || isBefore(place, to));
      if (isIn) cells.set(cellKey(cell), cell);
    }
    const last = page.at(-1);
    if (last === undefined || page.length < CHUNKS_PER_PAGE) return [...cells.values()];
    after = last.chunkNumber;
  }
}
