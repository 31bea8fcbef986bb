import { UploadError } from '@hongzhu/compliance';
import type { Cell } from '../cells/table-columns.js';
import { dateOfSerial } from './excel-date.js';
import { scanXml } from './scan-xml.js';
import type { Workbook } from './workbook.js';

const MOST_ROWS = 1_048_576;
/** No table of the format has as many columns; what stands further right is told of as standing here. */
const MOST_COLUMNS = 256;

type Row = (number: number, cells: readonly Cell[]) => void;

/**
 * Reads the cells of a sheet row by row. Of a formula it takes the result that was saved; formulas are not worked out. No row
 * has more than the cells that are written in it, wherever they say they stand.
 */
export function readSheet(content: Uint8Array, book: Omit<Workbook, 'sheets'>, row: Row): void {
  const reading = new SheetReading(book, row);
  scanXml(content, {
    open: (element, attribute) => reading.open(element, attribute),
    text: (read) => reading.text(read),
    close: (element) => reading.close(element),
  });
}

type Attribute = (name: string) => string | null;

class SheetReading {
  private rowNumber = 0;
  private cells: Cell[] = [];
  private column = -1;
  private type = '';
  private style = 0;
  private value = '';
  private isPhonetic = false;
  private isWanted = false;

  constructor(
    private readonly book: Omit<Workbook, 'sheets'>,
    private readonly row: Row,
  ) {}

  open(element: string, attribute: Attribute): void {
    if (element === 'row') this.beginRow(attribute('r'));
    else if (element === 'c') this.beginCell(attribute);
    else if (element === 'rPh') this.isPhonetic = true;
    this.isWanted = element === 'v' || (element === 't' && !this.isPhonetic);
  }

  text(read: () => string): void {
    if (this.isWanted) this.value += read();
  }

  close(element: string): void {
    if (element === 'v' || element === 't') this.isWanted = false;
    else if (element === 'rPh') this.isPhonetic = false;
    else if (element === 'c') this.endCell();
    else if (element === 'row') this.row(this.rowNumber, this.cells);
  }

  private beginRow(written: string | null): void {
    const number = written === null ? this.rowNumber + 1 : Number(written);
    if (!(Number.isInteger(number) && number > this.rowNumber && number <= MOST_ROWS)) throw unreadable();
    this.rowNumber = number;
    this.cells = [];
    this.column = -1;
  }

  private beginCell(attribute: Attribute): void {
    const reference = attribute('r');
    const column = reference === null ? this.column + 1 : columnOf(reference);
    if (column <= this.column && this.column < MOST_COLUMNS) throw unreadable();
    this.column = Math.min(column, MOST_COLUMNS);
    this.type = attribute('t') ?? 'n';
    this.style = Number(attribute('s') ?? 0);
    this.value = '';
  }

  private endCell(): void {
    const cell = this.cell();
    if (cell === null || cell === '') return;
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = cell;
  }

  private cell(): Cell {
    const { value } = this;
    if (value === '') return null;
    switch (this.type) {
      case 's':
        return withControls(this.sharedText(Number(value)));
      case 'inlineStr':
      case 'str':
        return withControls(value);
      case 'b':
        return value.trim() === '1';
      case 'd':
        return value.slice(0, 10);
      case 'n':
        return this.number(Number(value));
      default:
        return value;
    }
  }

  private sharedText(index: number): string {
    const text = this.book.sharedTexts[index];
    if (text === undefined) throw unreadable();
    return text;
  }

  private number(value: number): Cell {
    if (Number.isNaN(value)) throw unreadable();
    const date = this.book.dateStyles.has(this.style) ? dateOfSerial(value, this.book.is1904) : null;
    return date ?? value;
  }
}

const unreadable = (): UploadError => new UploadError('upload_unreadable');

/** `B7` → 1. */
function columnOf(reference: string): number {
  const [letters = ''] = /^[A-Z]{1,3}/.exec(reference) ?? [];
  if (letters === '') throw unreadable();
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** What XML can't hold, spreadsheets write so. */
const withControls = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
