import { generateKeyPairSync } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { differencesBetween } from './compare-end-states.mjs';
import { doneTwice } from './done-twice.mjs';
import { foundNation } from './drill-nation.mjs';
import { DrillServers } from './drill-servers.mjs';
import { writeEndState } from './end-state.mjs';
import { runNights } from './run-nights.mjs';
import { scheduleOf } from './schedule.mjs';

const KEPT = fileURLToPath(new URL('../../reports/test-faults', import.meta.url));

/**
 * Sweeps a nation twice from the same data, undisturbed and while faults come about, and compares what is left.
 * @param {{ seed: number, markets: number, kills: number, workers: number, cutSeconds: number, awaySeconds: number,
 *   limitMs: number, settings: Record<string, string> }} drill
 * @param {{ log: (line: string) => void, signal: AbortSignal }} surroundings
 * @returns {Promise<string[]>} what is wrong, in lines to be printed; none when the drill has passed
 */
export async function runDrill(drill, { log, signal }) {
  const folder = mkdtempSync(join(tmpdir(), 'hz-faults-'));
  try {
    const servers = await DrillServers.layOut(folder, 1 + drill.workers);
    // Whatever is under way fails then, and is cleared away.
    signal.addEventListener('abort', () => void servers.destroy());
    try {
      signal.throwIfAborted();
      return await compareRuns(servers, { drill, folder, log, signal });
    } finally {
      await servers.destroy();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compareRuns(servers, { drill, folder, log, signal }) {
  log(`loading ${drill.markets} markets`);
  await servers.start();
  await servers.createDatabase();
  await foundNation(servers.databaseUrl, drill.markets);
  await servers.stop();
  await servers.keepData();
  const key = signingKey();
  const run = async (name, faults) => {
    signal.throwIfAborted();
    log(`---- ${name}`);
    await servers.start();
    mkdirSync(join(folder, name));
    const settings = { ...drill.settings, HONGZHU_DATA_DIR: join(folder, name), HONGZHU_SIGNING_KEY: key };
    await runNights(servers, { ...drill, settings, faults, log, signal });
    const endState = await writeEndState(servers.databaseUrl, join(folder, name));
    for (const { name: part, rows, digest } of endState) log(`${part}: ${rows} rows, ${digest}`);
    const twice = await doneTwice(servers.databaseUrl);
    await servers.stop();
    return { endState, wrong: twice.map((line) => `${name}: ${line}`) };
  };
  const undisturbed = await run('undisturbed', []);
  await servers.takeUpData();
  const disturbed = await run('disturbed', scheduleOf(drill.seed, drill));
  const differences = await differencesBetween(undisturbed.endState, disturbed.endState);
  if (differences.length > 0) keepEndStates([undisturbed, disturbed]);
  return [...undisturbed.wrong, ...disturbed.wrong, ...differences];
}

/** A key of the drill's own, the same for all processes. */
const signingKey = () =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');

/** The files of a drill that failed outlive it. */
function keepEndStates(runs) {
  rmSync(KEPT, { recursive: true, force: true });
  for (const [i, { endState }] of runs.entries()) {
    const folder = join(KEPT, ['undisturbed', 'disturbed'][i]);
    mkdirSync(folder, { recursive: true });
    for (const { file } of endState) cpSync(file, join(folder, file.slice(file.lastIndexOf('/') + 1)));
  }
}
