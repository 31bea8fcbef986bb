/**
 * Measures sweeps of a synthetic nation on a private MariaDB and Redis, prints a table with targets and writes
 * reports/bench-sweep.json:
 *   npm run bench:sweep -- [--markets 20000] [--small 10000] [--large 100000] [--naive 200]
 * It ends with code 1 when a target is missed. Let nothing else run meanwhile. Smaller numbers give a quick run.
 */
import { parseArgs } from 'node:util';
import { prepare } from './prepare.mjs';

const options = Object.fromEntries(
  Object.entries({ markets: '20000', small: '10000', large: '100000', naive: '200' }).map(
    ([name, standard]) => [name, { type: 'string', default: standard }],
  ),
);
const { values } = parseArgs({ options });
const sizes = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
for (const [name, size] of Object.entries(sizes)) {
  if (!Number.isInteger(size) || size < 8 || size > 1_000_000)
    throw new RangeError(`--${name}: 8 to 1000000`);
}

if (await prepare()) {
  const { benchSweeps } = await import('./bench/nation/main.mjs');
  process.exitCode = (await benchSweeps(sizes)) ? 0 : 1;
} else process.exitCode = 1;
