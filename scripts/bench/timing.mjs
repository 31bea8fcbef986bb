/** Seconds from the request of a job to its end, by the service's own clock. */
export const secondsOf = ({ requestedAt, finishedAt }) =>
  (Date.parse(finishedAt) - Date.parse(requestedAt)) / 1000;

/** @param {() => Promise<unknown>} work */
export async function millisecondsToRun(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** @param {() => Promise<unknown>} work */
export const secondsToRun = async (work) => (await millisecondsToRun(work)) / 1000;
