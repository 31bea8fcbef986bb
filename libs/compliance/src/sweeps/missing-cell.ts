import { cellKey, type Cell } from '../cells/cell.js';
import type { Page, PageRequest } from '../shared/page.js';
import { errorsIn, type EvaluatedCell } from './judge-cells.js';
import type { Tally } from './sweep.js';

/** Of which rules of a cell a sweep has no verdict; null stands for all that it applies. */
export interface MissingRules {
  readonly ruleSetIds: readonly string[] | null;
  readonly ruleIds: readonly string[] | null;
}

/** A cell of which a sweep owes verdicts that it could not give. Its findings and tasks were left as they are. */
export interface MissingCell extends MissingRules {
  readonly sweepId: string;
  readonly cell: Cell;
  /** How many (rule, subject) pairs have no verdict. */
  readonly pairs: number;
  /** A stable code. */
  readonly reason: string;
  /** How often it was tried. */
  readonly attempts: number;
  readonly recordedAt: Date;
}

/** The reason when the rules could not decide on a subject, while the rest of its cell has verdicts. */
export const EVALUATION_ERROR = 'evaluation_error';

/** What sweeps could not give, inside one transaction. */
export abstract class MissingCellStore {
  abstract insert(missing: readonly MissingCell[]): Promise<void>;
  /** The markets and the pairs that a sweep has no verdict of, as far as is known. */
  abstract tally(sweepId: string): Promise<Tally>;
  /** How many cells a sweep has no verdict of at all. */
  abstract countWhole(sweepId: string): Promise<number>;
}

export abstract class MissingCellReader {
  /** In the order of (cell type, cell code). */
  abstract list(sweepId: string, page: PageRequest): Promise<Page<MissingCell>>;
}

/** What the rules could not decide in cells that were evaluated. */
export function undecidedIn(
  sweepId: string,
  judged: readonly EvaluatedCell[],
  recordedAt: Date,
): MissingCell[] {
  return judged.flatMap((cell): MissingCell[] => {
    const faulty = [...cell.subjects, ...cell.profiles].flatMap(({ notable }) =>
      notable.filter(({ verdict }) => verdict.verdict === 'error'),
    );
    const verdicts = faulty.map(({ verdict }) => verdict);
    if (verdicts.length === 0) return [];
    return [
      {
        sweepId,
        cell: cell.cell,
        ruleSetIds: [...new Set(verdicts.map(({ ruleSetId }) => ruleSetId))].sort(),
        ruleIds: [...new Set(verdicts.map(({ ruleId }) => ruleId))].sort(),
        pairs: errorsIn(cell),
        reason: EVALUATION_ERROR,
        attempts: 1,
        recordedAt,
      },
    ];
  });
}

/** In the order in which they are stored: transactions that lock rows in one order do not deadlock. */
export const byCell = (a: MissingCell, b: MissingCell): number =>
  cellKey(a.cell) < cellKey(b.cell) ? -1 : 1;
