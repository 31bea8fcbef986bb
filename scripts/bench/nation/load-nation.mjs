import { Readable } from 'node:stream';
import { MARKETS_PER_TOWN, townRows } from './town-rows.mjs';

const TOWNS_AT_A_TIME = 125;

/** A row as LOAD DATA reads it; no value here holds a tab, a line break or a backslash. */
const lineOf = (row) => `${row.map((value) => value ?? '\\N').join('\t')}\n`;

/**
 * Fills an empty registry with a synthetic nation: markets in towns of eight, each with 140 organizations and 1.3
 * members, their branches, activities and evidence. The same figures give the same rows.
 * @param {import('mysql2/promise').Connection} connection of a server that allows LOAD DATA LOCAL
 * @param {{ markets: number, asOf: string }} nation
 */
export async function loadNation(connection, { markets, asOf }) {
  const towns = Math.ceil(markets / MARKETS_PER_TOWN);
  await connection.query('insert into city (code, name) values (?, ?)', ['nation', '合成全国']);
  for (let from = 0; from < towns; from += TOWNS_AT_A_TIME) {
    const lines = {};
    for (let town = from; town < Math.min(from + TOWNS_AT_A_TIME, towns); town += 1) {
      for (const [table, rows] of Object.entries(townRows(town, markets, asOf))) {
        // An empty part would end the file for the server.
        if (rows.length > 0) (lines[table] ??= []).push(Buffer.from(rows.map(lineOf).join('')));
      }
    }
    for (const [table, parts] of Object.entries(lines)) await loadLines(connection, table, parts);
  }
  await connection.query('analyze table organization, member, branch, branch_unit, market, activity');
}

const loadLines = (connection, table, parts) =>
  connection.query({
    sql: `load data local infile 'rows' into table ${table} character set utf8mb4`,
    infileStreamFactory: () => Readable.from(parts),
  });
