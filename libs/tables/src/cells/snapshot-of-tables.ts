import type { ImportProblem } from '@hongzhu/compliance';
import { LIST_NAMES, type ListName } from '@hongzhu/registry';
import type { TableLayout } from './layout.js';
import type { ReadingBudget } from './reading-budget.js';
import { columnsOf, HEAD_COLUMNS, HEAD_TABLE, type Cell } from './table-columns.js';
import { brokenTable, missingTable, repeatedTable, unknownTable } from './table-problems.js';
import { TableReading } from './table-reading.js';

/** A few records of a list, in their order. */
export interface RecordBatch {
  readonly list: ListName;
  readonly records: readonly object[];
}
/** What is known once all tables were read. */
export interface TablesRead {
  /** What the snapshot says of itself. */
  readonly head: object;
  readonly layouts: readonly TableLayout[];
  readonly problems: readonly ImportProblem[];
}

/** A batch is taken in without keeping anything else waiting for long, however long its texts are. */
const BATCH_RECORDS = 1_000;
const BATCH_CHARACTERS = 256 * 1024;
const TABLES: readonly string[] = [HEAD_TABLE, ...LIST_NAMES];

const tableNamed = (name: string): string | undefined =>
  TABLES.find((each) => each.toLowerCase() === name.trim().toLowerCase());

/** Takes the tables of a file, one after the other, and hands on their records in batches. */
export class SnapshotOfTables {
  private head: object = {};
  private readonly readings = new Map<string, TableReading>();
  private readonly problems: ImportProblem[] = [];
  private batch: { list: ListName; records: object[] } | null = null;
  private tables = 0;
  /** What had been read when the batch was begun, in characters. */
  private told = 0;

  constructor(
    private readonly kind: 'csv' | 'xlsx',
    private readonly budget: ReadingBudget,
    private readonly emit: (batch: RecordBatch) => void,
  ) {}

  /** What takes the rows of the next table. `name`: as the file has it. */
  begin(name: string): (row: number, cells: readonly Cell[]) => void {
    this.tables += 1;
    const number = this.tables;
    const table = tableNamed(name);
    if (table === undefined) return this.passOver(number);
    if (this.readings.has(table)) {
      this.problems.push(repeatedTable(table, this.kind));
      return () => undefined;
    }
    const reading = this.readingOf(table);
    this.readings.set(table, reading);
    return (row, cells) => {
      this.budget.spend(cells);
      reading.row(row, cells);
    };
  }

  /** A table can't be read further than to the row before this one. */
  broken(name: string, row: number): void {
    const table = tableNamed(name);
    if (table !== undefined) this.problems.push(brokenTable(table, `${table}.csv`, row));
    else this.problems.push(unknownTable(this.kind, this.tables, TABLES));
  }

  end(): TablesRead {
    this.flush();
    const missing = LIST_NAMES.filter((list) => !this.readings.has(list));
    const readings = [...this.readings.values()];
    return {
      head: this.head,
      layouts: readings.map(({ layout }) => layout),
      problems: [
        ...this.problems,
        ...missing.map((list) => missingTable(list, this.kind)),
        ...readings.flatMap(({ problems }) => problems),
      ],
    };
  }

  private readingOf(table: string): TableReading {
    const sheet = this.kind === 'csv' ? `${table}.csv` : table;
    if (table === HEAD_TABLE) {
      return new TableReading(table, sheet, HEAD_COLUMNS, (record) => (this.head = record));
    }
    const list = table as ListName;
    return new TableReading(table, sheet, columnsOf(list), (record) => this.take(list, record));
  }

  /** A sheet of which nothing is used is no matter; one with something in it is. */
  private passOver(number: number): (row: number, cells: readonly Cell[]) => void {
    let isTold = false;
    return (_row, cells) => {
      this.budget.spend(cells);
      if (isTold || cells.every((cell) => cell === null || cell === '')) return;
      isTold = true;
      this.problems.push(unknownTable(this.kind, number, TABLES));
    };
  }

  private take(list: ListName, record: object): void {
    const isFull =
      (this.batch?.records.length ?? 0) >= BATCH_RECORDS || this.budget.spent - this.told > BATCH_CHARACTERS;
    if (this.batch?.list !== list || isFull) this.flush();
    this.batch ??= { list, records: [] };
    this.batch.records.push(record);
  }

  private flush(): void {
    if (this.batch !== null) this.emit(this.batch);
    this.batch = null;
    this.told = this.budget.spent;
  }
}
