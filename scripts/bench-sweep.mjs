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

process.exitCode = (await prepare()) && (await measured()) ? 0 : 1;

/** Whether every target is met. */
async function measured() {
  const { benchSweeps } = await import('./bench/nation/main.mjs');
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => interruption.abort(new Error(signal)));
  }
  return benchSweeps(sizes, interruption.signal);
}
