import autocannon from 'autocannon';
import { processorSecondsOfFamily } from '../nation/processor-seconds.mjs';

export const CONNECTIONS = 50;

/**
 * Keeps 50 connections busy for so many seconds, each with one request at a time, and says how they fared.
 * @param {{ address: string, pid: number }} server @param {number} seconds
 * @param {import('autocannon').Request[]} requests sent in turn by every connection
 * @param {AbortSignal} signal ends it early
 * @returns {Promise<import('autocannon').Result & { processor: number }>} `processor`: milliseconds of the server's
 *   processor time a request, of all its processes. Throws on interruption.
 */
export async function load({ address, pid }, { seconds, requests, signal }) {
  const before = processorSecondsOfFamily(pid);
  const run = autocannon({
    url: address,
    connections: CONNECTIONS,
    duration: seconds,
    requests,
    timeout: 60,
  });
  const stop = () => run.stop();
  signal.addEventListener('abort', stop, { once: true });
  const result = await run;
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  const processor = ((processorSecondsOfFamily(pid) - before) * 1000) / result.requests.total;
  return { ...result, processor };
}

/** Throws unless every request was answered 2xx: how long refusals take is not what is measured. */
export function allAnswered(title, result) {
  const { errors, timeouts, non2xx, statusCodeStats } = result;
  if (errors + timeouts + non2xx === 0 && result['2xx'] > 0) return result;
  throw new Error(`${title}: ${errors} errors, ${timeouts} timeouts, ${JSON.stringify(statusCodeStats)}`);
}

/** Adds what a load measured to the samples of the figures that begin so. */
export function addLoad(samples, title, { latency, requests, duration, processor }) {
  const figures = { p99: latency.p99, p50: latency.p50, rate: requests.total / duration, processor };
  for (const [name, value] of Object.entries(figures)) {
    if (samples.has(`${title}.${name}`)) samples.add(`${title}.${name}`, value);
  }
}
