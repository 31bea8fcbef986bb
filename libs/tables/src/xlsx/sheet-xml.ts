import { ConflictError } from '@hongzhu/compliance';
import { lettersOf } from '../cells/layout.js';

const MOST_ROWS = 1_048_576;
/** Of the style in which a spreadsheet keeps what is typed over it as text, dates too. */
const TEXT_STYLE = 1;
const BEFORE =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>';
const AFTER = '</sheetData></worksheet>';
const encoder = new TextEncoder();

type Row = readonly (string | number | null)[];

/** A table as a sheet, piece by piece. Texts are typed as texts. Throws `sheet_too_long`. */
export async function* sheetXml(
  headers: readonly string[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Uint8Array> {
  let number = 1;
  yield encoder.encode(BEFORE + rowXml(headers, number));
  for await (const rows of pages) {
    if (number + rows.length > MOST_ROWS) {
      throw new ConflictError('sheet_too_long', `A sheet has no more than ${MOST_ROWS} rows.`);
    }
    let xml = '';
    for (const row of rows) {
      number += 1;
      xml += rowXml(row, number);
    }
    yield encoder.encode(xml);
  }
  yield encoder.encode(AFTER);
}

const rowXml = (cells: Row, number: number): string =>
  `<row r="${number}">${cells.map((cell, at) => cellXml(cell, `${lettersOf(at)}${number}`)).join('')}</row>`;

function cellXml(cell: string | number | null, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  const text = escapedXml(withoutControls(cell));
  return `<c r="${place}" s="${TEXT_STYLE}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const code = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** What XML can't hold, or alters, as spreadsheets write it; and what only looks like that. */
const withoutControls = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, code).replace(/(?![\t\n])\p{Cc}/gu, code);

export const escapedXml = (text: string): string =>
  text.replace(/[&<>"]/g, (special) => `&#${special.charCodeAt(0)};`);
