/** What is done, by the kind of the fault; resolves when what was struck is back. */
const STRIKES = {
  'worker-killed': ({ worker }, { processes }) => processes.killAndRestart(worker),
  'redis-killed': ({ seconds }, { servers }) => servers.killAndRestart('redis', seconds),
  'redis-frozen': ({ seconds }, { servers }) => servers.freezeRedis(seconds),
  'redis-flushed': (_, { servers }) => servers.flushRedis(),
  'mariadb-killed': ({ seconds }, { servers }) => servers.killAndRestart('mariadb', seconds),
  'network-cut': ({ seconds, mended }, { servers }) => servers.cutNetwork(seconds, mended),
};

/**
 * Makes a fault come about, and ends it.
 * @param {import('./schedule.mjs').Fault} fault
 * @param {{ processes: import('./drill-processes.mjs').DrillProcesses,
 *   servers: import('./drill-servers.mjs').DrillServers }} victims
 */
export const strike = (fault, victims) => STRIKES[fault.kind](fault, victims);

/** A fault in words. */
export function faultInWords({ kind, worker, seconds, mended }) {
  const parts = [kind.replace('-', ' ')];
  if (worker !== undefined) parts.push(`(worker ${worker + 1})`);
  if (seconds !== undefined) parts.push(`for ${seconds} s`);
  if (mended !== undefined) parts.push(`(connections ${mended})`);
  return parts.join(' ');
}
