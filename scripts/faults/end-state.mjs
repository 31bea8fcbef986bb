import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import mysql from 'mysql2/promise';
import { PARTS } from './end-state-parts.mjs';

/**
 * A part of what a run has left behind: in how many rows, and the digest of the file that holds them, a line each.
 * @typedef {{ name: string, rows: number, digest: string, file: string }} WrittenPart
 */

/**
 * Writes what two nights have left in the database, in a form that says the same where the same was done.
 * @param {string} url of the database
 * @param {string} folder an existing folder
 * @returns {Promise<WrittenPart[]>}
 */
export async function writeEndState(url, folder) {
  const connection = await mysql.createConnection({ uri: url, dateStrings: true, jsonStrings: true });
  try {
    const written = [];
    for (const part of PARTS) written.push(await writePart(connection, part, folder));
    return written;
  } finally {
    await connection.end();
  }
}

async function writePart(connection, part, folder) {
  const columns = await columnsOf(connection, part);
  const listed = [
    ...Object.entries(part.instead).map(([name, expression]) => `${expression} as ${name}`),
    ...columns.map((column) => `r.${column}`),
  ];
  const query = `select ${listed.join(', ')} from ${part.from} order by ${part.order}`;
  const file = join(folder, `${part.name.replaceAll(' ', '-')}.ndjson`);
  const hash = createHash('sha256');
  let rows = 0;
  const lines = new Transform({
    writableObjectMode: true,
    transform(row, _encoding, done) {
      const line = `${JSON.stringify(part.read?.(row) ?? row)}\n`;
      hash.update(line);
      rows += 1;
      done(null, line);
    },
  });
  await pipeline(connection.connection.query(query).stream(), lines, createWriteStream(file));
  return { name: part.name, rows, digest: hash.digest('hex'), file };
}

/** Every column of the table but those that are left out, so that one that is added is compared. */
async function columnsOf(connection, { table, leftOut }) {
  const [rows] = await connection.query(`show columns from ${table}`);
  const names = rows.map(({ Field: name }) => name);
  const unknown = Object.keys(leftOut).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`${table} has no column ${unknown.join(', ')}`);
  return names.filter((name) => !(name in leftOut));
}
