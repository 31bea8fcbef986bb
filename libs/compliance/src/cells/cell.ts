import type { Place } from '@hongzhu/permissions';

/**
 * A cell is the unit in which subjects are swept, findings are kept and tasks are raised; every subject belongs
 * to exactly one:
 * - `market`: the market, its organizations, and the branches whose home it is;
 * - `town`: the town, its organizations that have no market, and its branches that have no home market;
 * - `instructor`: that instructor.
 */
export const CELL_TYPES = ['market', 'town', 'instructor'] as const;
export type CellType = (typeof CELL_TYPES)[number];

export interface Cell {
  readonly type: CellType;
  readonly code: string;
  /** The town of the cell; null for an instructor. */
  readonly townCode: string | null;
}

/** Where what is of a cell is. */
export const placeOf = ({ type, code, townCode }: Cell): Place => ({
  townCode,
  marketCode: type === 'market' ? code : null,
});

export const cellKey = (cell: Pick<Cell, 'type' | 'code'>): string => `${cell.type}/${cell.code}`;
