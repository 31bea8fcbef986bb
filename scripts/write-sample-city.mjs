/**
 * Writes the synthetic sample city as a registry snapshot, ready to be imported:
 *   npm run sample:write -- [--as-of 2026-11-23] [--out city.json]
 * Without --as-of the dates are laid relative to today in Asia/Shanghai; without --out it goes to standard output.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { sampleSnapshotJson } from '@hongzhu/sample-city';

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format();

try {
  const { values } = parseArgs({ options: { 'as-of': { type: 'string' }, out: { type: 'string' } } });
  const json = sampleSnapshotJson(values['as-of'] ?? today());
  if (values.out === undefined) process.stdout.write(json);
  else await writeFile(values.out, json);
} catch (error) {
  console.error(`样例市未能写出 / The sample city was not written: ${error.message}`);
  process.exitCode = 1;
}
