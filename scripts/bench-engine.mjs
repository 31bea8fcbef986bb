/**
 * Measures the rules engine against other ways to run the same rules, prints a table and writes
 * reports/bench-engine.json:
 *   npm run bench:engine -- [--rounds 5]
 * It ends with code 1 when a target is missed. Let nothing else run meanwhile.
 */
import { parseArgs } from 'node:util';
import { prepare } from './prepare.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1 || rounds > 50) throw new RangeError('--rounds: 1 to 50');

process.exitCode = (await prepare()) && (await measured()) ? 0 : 1;

/** Whether every target is met. */
async function measured() {
  const { benchEngine } = await import('./bench/engine/main.mjs');
  return benchEngine({ rounds });
}
