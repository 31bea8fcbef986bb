/**
 * Measures the REST service on a private MariaDB and Redis under 50 connections, prints a table with targets and writes
 * reports/bench-api.json:
 *   npm run bench:api -- [--rounds 5] [--seconds 10] [--tasks 100000] [--minutes 10] [--processes N]
 * `--processes`: of the service, by default one a core. It ends with code 1 when a target is missed. Let nothing else run
 * meanwhile. Smaller numbers give a quick run.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { prepare } from './prepare.mjs';

const LIMITS = {
  rounds: [1, 50],
  seconds: [1, 600],
  tasks: [1000, 1_000_000],
  minutes: [0, 1440],
  processes: [1, 64],
};
const STANDARD = {
  ...{ rounds: '5', seconds: '10', tasks: '100000', minutes: '10' },
  processes: String(availableParallelism()),
};
const options = Object.fromEntries(
  Object.entries(STANDARD).map(([name, standard]) => [name, { type: 'string', default: standard }]),
);
const { values } = parseArgs({ options });
const sizes = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
for (const [name, [least, most]] of Object.entries(LIMITS)) {
  // Of minutes a fraction will do for trying.
  const isSound = name === 'minutes' ? Number.isFinite(sizes[name]) : Number.isInteger(sizes[name]);
  if (!isSound || sizes[name] < least || sizes[name] > most)
    throw new RangeError(`--${name}: ${least} to ${most}`);
}

process.exitCode = (await prepare()) && (await measured()) ? 0 : 1;

/** Whether every target is met. */
async function measured() {
  const { benchApi } = await import('./bench/api/main.mjs');
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => interruption.abort(new Error(signal)));
  }
  return benchApi(sizes, interruption.signal);
}
