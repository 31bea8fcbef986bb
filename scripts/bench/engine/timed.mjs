import { MARKETS } from './market-facts.mjs';

/**
 * Gives the microseconds that a market takes: by the clock, or of processor time of this process if that is less. So
 * whoever works on several cores at once gains by it, and whoever is kept waiting by other processes loses nothing.
 *
 * @param {number} passes how often they are gone over
 * @param {() => unknown} pass goes over all markets once
 */
export const timed = (passes, pass) => async () => {
  const start = performance.now();
  const processor = process.cpuUsage();
  for (let done = 0; done < passes; done += 1) await pass();
  const { user, system } = process.cpuUsage(processor);
  const elapsed = (performance.now() - start) * 1000;
  return Math.min(elapsed, user + system) / (passes * MARKETS);
};
