/**
 * Runs every item, stage by stage: of the first stages at most `width` at a time, of the last one alone.
 * @template T, R
 * @param {readonly T[]} items
 * @param {number} width
 * @param {(item: T) => number | 'alone'} stageOf those that must be alone come last
 * @param {(item: T) => Promise<R>} run
 * @returns {Promise<R[]>} in the order in which they ended
 */
export async function runSideBySide(items, width, stageOf, run) {
  const results = [];
  const drain = async (queue) => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) results.push(await run(item));
  };
  const stages = [...new Set(items.map(stageOf))].filter((stage) => stage !== 'alone').sort((a, b) => a - b);
  for (const stage of stages) {
    const queue = items.filter((item) => stageOf(item) === stage);
    await Promise.all(Array.from({ length: width }, () => drain(queue)));
  }
  await drain(items.filter((item) => stageOf(item) === 'alone'));
  return results;
}
