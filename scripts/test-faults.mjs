/**
 * The fault drill: a nation is swept by a service and two workers on a private MariaDB and Redis, once undisturbed and
 * once while workers and servers are killed, frozen, emptied and cut off; both must leave the same behind, byte by byte.
 *   npm run test:faults -- [--markets 20000] [--kills 10] [--seed N] [--short]
 * `--short` is the form that `npm test` runs. It ends with code 1 when the drill fails, and says how to repeat it.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { prepare } from './prepare.mjs';

const MINUTES = 60_000;
/**
 * The second night's changes are not held for a supervisor: its tasks are to be compared, too. About half of its cells are
 * evaluated, and the others taken over from the first.
 */
const NIGHTS = { HONGZHU_BRAKE_LEAST: '1000000', HONGZHU_EVALUATE_ANEW_NIGHTS: '2' };
/** All else as by default, but for chunks that are small enough for a sweep to last through the faults. */
const FULL = {
  ...{ markets: 20_000, kills: 10, cutSeconds: 15, awaySeconds: 5, limitMs: 30 * MINUTES },
  settings: { ...NIGHTS, HONGZHU_CHUNK_PAIRS: '4000' },
};
/** Leases end and lost wake-ups are made good sooner, so that less is waited for. */
const SHORT = {
  ...{ markets: 300, kills: 2, cutSeconds: 4, awaySeconds: 1, limitMs: 3 * MINUTES },
  settings: {
    ...NIGHTS,
    ...{ HONGZHU_CHUNK_PAIRS: '120', HONGZHU_WORKER_CONCURRENCY: '1' },
    ...{ HONGZHU_CHUNK_LEASE_SECONDS: '5', HONGZHU_RECONCILE_SECONDS: '2' },
  },
};

const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    ...{ markets: { type: 'string' }, kills: { type: 'string' }, seed: { type: 'string' } },
  },
});
const form = values.short ? SHORT : FULL;
const drill = {
  ...{ ...form, workers: 2 },
  markets: wholeNumber('markets', form.markets, { least: 8, most: 1_000_000 }),
  kills: wholeNumber('kills', form.kills, { least: 0, most: 1_000 }),
  seed: wholeNumber('seed', randomInt(2 ** 31), { least: 0, most: 2 ** 32 - 1 }),
};
const again = `npm run test:faults -- ${values.short ? '--short ' : ''}--markets ${drill.markets} --kills ${drill.kills} --seed ${drill.seed}`;

const interruption = new AbortController();
process.exitCode = (await prepare()) && (await passes()) ? 0 : 1;

async function passes() {
  const { runDrill } = await import('./faults/main.mjs');
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => interruption.abort(new Error(signal)));
  }
  log(`seed ${drill.seed}: ${again}`);
  const { signal } = interruption;
  const wrong = await runDrill(drill, { log, signal }).catch((error) =>
    // What fails then fails for that.
    signal.aborted ? [`interrupted by ${signal.reason.message}`] : [error.stack],
  );
  for (const line of wrong) console.error(line);
  log(
    wrong.length === 0
      ? 'both left the same behind'
      : `failed with seed ${drill.seed}; to repeat it: ${again}`,
  );
  return wrong.length === 0;
}

function log(line) {
  console.log(`${new Date().toISOString()} ${line}`);
}

function wholeNumber(name, standard, { least, most }) {
  const value = values[name] === undefined ? standard : Number(values[name]);
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new RangeError(`--${name}: ${least} to ${most}`);
  }
  return value;
}
