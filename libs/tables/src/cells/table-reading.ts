import type { ImportProblem } from '@hongzhu/compliance';
import { lettersOf, type TableLayout } from './layout.js';
import { headerOf, type Cell, type TableColumn } from './table-columns.js';
import { duplicateColumn, strayCell, unknownColumn } from './table-problems.js';
import { recordOf } from './table-rows.js';

const MOST_PROBLEMS = 100;

/** Reads a table row by row: the first that is not empty has the headers, each other one is a record. */
export class TableReading {
  private columns: readonly (TableColumn | null)[] | null = null;
  private readonly places: Record<string, number> = {};
  private readonly rows: number[] = [];
  private readonly found: ImportProblem[] = [];

  constructor(
    private readonly table: string,
    private readonly sheet: string,
    private readonly format: readonly TableColumn[],
    private readonly emit: (record: object) => void,
  ) {}

  /** `number`: as a spreadsheet counts it. */
  row(number: number, cells: readonly Cell[]): void {
    if (cells.every((cell) => cell === null || cell === '')) return;
    if (this.columns === null) {
      this.columns = cells.map((cell, at) => this.columnAt(cell, { at, row: number }));
      return;
    }
    for (const at of cells.keys()) {
      const isStray = (this.columns[at] ?? null) === null && (cells[at] ?? '') !== '';
      if (isStray) this.note(strayCell, number, at);
    }
    const record = recordOf(this.columns, cells);
    if (record === null) return;
    this.rows.push(number);
    this.emit(record);
  }

  get layout(): TableLayout {
    return { table: this.table, sheet: this.sheet, columns: this.places, rows: this.rows };
  }

  get problems(): readonly ImportProblem[] {
    return this.found;
  }

  private columnAt(cell: Cell, { at, row }: { at: number; row: number }): TableColumn | null {
    if (cell === null || cell === '') return null;
    const column = this.format.find((each) => namesOf(each).includes(String(cell).trim()));
    if (column === undefined) this.note(unknownColumn, row, at);
    else if (Object.hasOwn(this.places, column.name)) this.note(duplicateColumn, row, at);
    else {
      this.places[column.name] = at;
      return column;
    }
    return null;
  }

  private note(fault: Pick<ImportProblem, 'code' | 'message'>, row: number, at: number): void {
    if (this.found.length >= MOST_PROBLEMS) return;
    const cell = { sheet: this.sheet, row, column: lettersOf(at) };
    this.found.push({ pointer: `/${this.table}`, ...fault, cell });
  }
}

const namesOf = (column: TableColumn): string[] => [headerOf(column), column.name, column.label];
