import { setTimeout as pause } from 'node:timers/promises';

/** Pauses before a job is given, so that the worker waits for it in every phase of its own cycle of some seconds. */
const IDLE_MS = [300, 700, 1_100, 450, 1_900, 600, 5_500, 850];

/**
 * Milliseconds from a job's request to its start by an idle worker, by the service's own clock: storing, queueing,
 * taking up, and the first write are all in it.
 * @param {import('./service-client.mjs').ServiceClient} client
 * @param {string} town the code of a town to be swept
 * @param {{ imports: (milliseconds: number) => void, sweeps: (milliseconds: number) => void }} record
 */
export async function measurePickUp(client, { asOf, city, town }, record) {
  const nothing = JSON.stringify({ schema: 'registry-snapshot/1', asOf, city });
  const study = JSON.stringify({ effect: 'study', towns: [town] });
  for (const idle of IDLE_MS) {
    await pause(idle);
    record.imports(waited(await client.runJob('imports', nothing, '?dryRun=true')));
    await pause(idle / 4);
    record.sweeps(waited(await client.runJob('sweeps', study)));
  }
}

const waited = ({ requestedAt, startedAt }) => Date.parse(startedAt) - Date.parse(requestedAt);
