import { setTimeout as sleep } from 'node:timers/promises';
import type { Ports, UseCases } from '@hongzhu/compliance';
import { sampleSnapshotJson } from '@hongzhu/sample-city';
import { finishFirstSweep } from './finish-first-sweep.js';

const LOOK_EVERY_MS = 100;

/**
 * Fills an empty registry with the synthetic sample city and sweeps it, both by way of the queue. Does
 * nothing when the registry holds a city; goes on where a killed first run was cut off. Throws an AbortError when
 * `signal` is aborted; the work goes on at the next start.
 */
export async function loadSampleCity(ports: Ports, useCases: UseCases, signal: AbortSignal): Promise<void> {
  if ((await ports.transactions.run(({ registry }) => registry.city())) === null) {
    console.log(
      '首次运行：载入合成样例市并扫描 / first run: loading and sweeping the synthetic sample city …',
    );
    await importSample(ports, useCases, signal);
  }
  await finishFirstSweep(ports.sweeps, () => useCases.startSweep.run({}), signal);
}

async function importSample(ports: Ports, useCases: UseCases, signal: AbortSignal): Promise<void> {
  const [waiting] = await ports.transactions.run(({ imports }) => imports.unfinished());
  const snapshot = new TextEncoder().encode(sampleSnapshotJson(ports.clock.today()));
  const job = waiting ?? (await useCases.submitImport.run(snapshot, { mode: 'all', dryRun: false }));
  for (;;) {
    const now = await ports.transactions.run(({ imports }) => imports.get(job.id));
    if (now?.state === 'succeeded') return;
    if (now?.state === 'rejected' || now?.state === 'failed') {
      throw new Error(
        `样例市未能载入 / The sample city could not be loaded: ${now.state} ${now.failure ?? ''}`,
      );
    }
    await sleep(LOOK_EVERY_MS, undefined, { signal });
  }
}
