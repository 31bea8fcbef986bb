import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startAllInOne } from './applications.mjs';
import { measurePickUp } from './pick-up.mjs';
import { secondsOf, secondsToRun } from './timing.mjs';

/**
 * One round in embedded mode, each part on a fresh data folder: the first run with the sample city, started again;
 * and the city imported over HTTP into an empty registry.
 * @param {{ folder: string, city: ReturnType<typeof import('./sample-city.mjs').sampleCity>, samples:
 *   import('./samples.mjs').Samples, signal: AbortSignal, measuresPickUp: boolean }} round
 */
export async function measureEmbedded(round) {
  await inFreshFolder(round, firstRun);
  await inFreshFolder(round, importOverHttp);
}

async function firstRun({ samples, signal }, dataDir) {
  await whileRunning(dataDir, { sample: 'dongguan', signal }, async ({ process, client }) => {
    samples.add('embedded.firstWelcome', process.readiness.milliseconds / 1000);
    const { items } = await client.get('/sweeps?limit=1');
    samples.add('embedded.sweep', secondsOf(items[0]));
    samples.add('embedded.firstPeak', process.peak);
    samples.add('embedded.layOutPeak', process.peakOfChildren);
    samples.add('embedded.exit', (await process.stop()) / 1000);
  });
  await whileRunning(dataDir, { sample: 'dongguan', signal }, async ({ process, client }) => {
    samples.add('embedded.restartWelcome', process.readiness.milliseconds / 1000);
    samples.add('embedded.restartPeak', process.peak);
    samples.add('embedded.resweep', secondsOf(await client.runJob('sweeps', '{}')));
    samples.add('embedded.restartSweepPeak', process.peak);
    await client.post('/sweeps', '{}');
    await pause(300);
    samples.add('embedded.exitInSweep', (await process.stop()) / 1000);
  });
}

async function importOverHttp(round, dataDir) {
  const { samples, city, signal } = round;
  await whileRunning(dataDir, { sample: 'none', signal }, async ({ process, client }) => {
    samples.add('embedded.import', await secondsToRun(() => client.runJob('imports', city.json)));
    samples.add('embedded.importPeak', process.peak);
    samples.add('embedded.reimport', await secondsToRun(() => client.runJob('imports', city.json)));
    if (round.measuresPickUp) {
      await measurePickUp(client, city, {
        imports: (milliseconds) => samples.add('embedded.pickUp', milliseconds),
        sweeps: (milliseconds) => samples.add('embedded.pickUpSweep', milliseconds),
      });
    }
    await process.stop();
  });
}

async function inFreshFolder(round, measure) {
  const dataDir = mkdtempSync(join(round.folder, 'data-'));
  try {
    await measure(round, dataDir);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function whileRunning(dataDir, options, measure) {
  const started = await startAllInOne(dataDir, options);
  try {
    await measure(started);
  } finally {
    await started.process.kill();
  }
}
