import { archiveOf } from '../../../libs/tables/src/tables.fixture.js';
import { aWorkbook, textRow } from '../../../libs/tables/src/xlsx/workbook.fixture.js';
import { CANARIES } from './canaries.js';

/** A table of towns with a canary as the name of each, and one as the header of a column, in both forms of an upload. */
export const plantedTables = (): readonly (readonly [type: string, bytes: Uint8Array])[] => {
  const header = ['code', 'name', CANARIES.at(-1)!];
  const rows = CANARIES.map((canary, at) => [`T${String(at)}`, canary, '']);
  const csv = [header, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
  const sheet = [header, ...rows].map((cells, at) => textRow(at + 1, ...cells)).join('');
  return [
    ['application/zip', archiveOf({ 'towns.csv': csv, [`${CANARIES[0]!}.csv`]: 'code' })],
    ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', aWorkbook(sheet)],
  ];
};
