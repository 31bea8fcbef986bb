/**
 * Measures the console's work queue with many open tasks, in Chromium at 1366 × 768, before an embedded service; prints a table
 * with targets and writes reports/bench-console.json:
 *   npm run bench:console -- [--tasks 5000] [--times 40] [--loads 3]
 * `--times`: how often each interaction is done; `--loads`: how often the page is opened. It ends with code 1 when a target is
 * missed. Let nothing else run meanwhile. Smaller numbers give a quick run.
 */
import { parseArgs } from 'node:util';
import { prepare } from './prepare.mjs';

const LIMITS = { tasks: [200, 5000], times: [5, 500], loads: [1, 20] };
const STANDARD = { tasks: '5000', times: '40', loads: '3' };
const options = Object.fromEntries(
  Object.entries(STANDARD).map(([name, standard]) => [name, { type: 'string', default: standard }]),
);
const { values } = parseArgs({ options });
const sizes = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Number(value)]));
for (const [name, [least, most]] of Object.entries(LIMITS)) {
  if (!Number.isInteger(sizes[name]) || sizes[name] < least || sizes[name] > most)
    throw new RangeError(`--${name}: ${least} to ${most}`);
}

process.exitCode = (await prepare()) && (await measured()) ? 0 : 1;

/** Whether every target is met. */
async function measured() {
  const { benchConsole } = await import('./bench/console/main.mjs');
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => interruption.abort(new Error(signal)));
  }
  return benchConsole(sizes, interruption.signal);
}
