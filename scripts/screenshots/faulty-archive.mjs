import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { strToU8, unzipSync, zipSync } from 'fflate';

/** What goes wrong where tables are kept by hand: table, row under the header, field, and what stands there then. */
const FAULTS = [
  ['markets.csv', 4, 'lat', '230.1'],
  ['markets.csv', 17, 'status', '营业中'],
  ['markets.csv', 41, 'openedOn', '2021-02-30'],
  ['organizations.csv', 8, 'marketCode', 'M999'],
  ['organizations.csv', 30, 'kind', '个体'],
  ['branches.csv', 5, 'formation', ''],
  ['branches.csv', 12, 'committee.size', '三'],
  ['evidence.csv', 2, 'reviewedOn', '2026/9/1'],
];

/**
 * An archive of CSV as it was exported, with faults.
 * @param {Uint8Array} archive
 */
export function faultyArchive(archive) {
  const files = unzipSync(archive);
  for (const [name, row, field, value] of FAULTS) files[name] = withFault(files[name], { row, field, value });
  return zipSync(files);
}

function withFault(bytes, { row, field, value }) {
  const records = parse(Buffer.from(bytes), { bom: true });
  const column = records[0].findIndex((name) => name.endsWith(`（${field}）`));
  records[row][column] = value;
  return strToU8(stringify(records, { bom: true }));
}
