/**
 * Measures speed and memory on this machine, prints a table and writes reports/bench.json:
 *   npm run bench -- [--rounds 3]
 * It ends with code 1 when a target is missed. Let nothing else run meanwhile.
 */
import { parseArgs } from 'node:util';
import { prepare } from './prepare.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1 || rounds > 12) throw new RangeError('--rounds: 1 to 12');

process.exitCode = (await prepare()) && (await measured()) ? 0 : 1;

/** Whether every target is met. */
async function measured() {
  const { bench } = await import('./bench/main.mjs');
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => interruption.abort(new Error(signal)));
  }
  try {
    return await bench({ rounds, signal: interruption.signal });
  } catch (error) {
    if (!interruption.signal.aborted) throw error;
    console.error(`已中断 / interrupted: ${interruption.signal.reason.message}`);
    return false;
  }
}
