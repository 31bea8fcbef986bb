import { setTimeout as pause } from 'node:timers/promises';

/**
 * How a fault begins and how it ends, by its kind; `away`: whether the database can't be asked in between.
 * @typedef {{ begin: (fault: Fault, victims: Victims) => unknown, end: (fault: Fault, victims: Victims) => unknown,
 *   away?: boolean }} Strike
 * @typedef {import('./schedule.mjs').Fault} Fault
 * @typedef {{ processes: import('./drill-processes.mjs').DrillProcesses,
 *   servers: import('./drill-servers.mjs').DrillServers }} Victims
 */

/** @type {Record<Fault['kind'], Strike>} */
const STRIKES = {
  'worker-killed': {
    begin: ({ worker }, { processes }) => processes.kill(worker),
    end: ({ worker }, { processes }) => processes.restart(worker),
  },
  'redis-killed': {
    begin: (_, { servers }) => servers.kill('redis'),
    end: (_, { servers }) => servers.restart('redis'),
  },
  'redis-frozen': {
    begin: (_, { servers }) => servers.freezeRedis(),
    end: (_, { servers }) => servers.thawRedis(),
  },
  'redis-flushed': { begin: (_, { servers }) => servers.flushRedis(), end: () => {} },
  'mariadb-killed': {
    begin: (_, { servers }) => servers.kill('mariadb'),
    end: (_, { servers }) => servers.restart('mariadb'),
    away: true,
  },
  'network-cut': {
    begin: ({ worker }, { servers, processes }) => servers.cut(processes.numbers(worker)),
    end: ({ worker, mended }, { servers, processes }) => servers.mend(processes.numbers(worker), mended),
  },
};

/**
 * Makes a fault come about, and ends it after its time. Answers what `look` sees once it has begun, if anything can be
 * seen then; else null.
 * @template T
 * @param {Fault} fault
 * @param {Victims} victims
 * @param {{ look: () => Promise<T>, signal: AbortSignal }} surroundings `signal` ends it before its time, by a throw
 * @returns {Promise<T | null>}
 */
export async function strike(fault, victims, { look, signal }) {
  const { begin, end, away = false } = STRIKES[fault.kind];
  await begin(fault, victims);
  const seen = away ? null : await look();
  await pause((fault.seconds ?? 0) * 1000, undefined, { signal });
  await end(fault, victims);
  return seen;
}

/** A fault in words. */
export function faultInWords({ kind, worker, seconds, mended }) {
  const parts = [kind.replace('-', ' ')];
  if (worker !== undefined) parts.push(`(worker ${worker + 1})`);
  if (seconds !== undefined) parts.push(`for ${seconds} s`);
  if (mended !== undefined) parts.push(`(connections ${mended})`);
  return parts.join(' ');
}
