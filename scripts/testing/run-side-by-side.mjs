/**
 * Runs every item, at most `width` at a time; those that must be alone last, and one by one.
 * @template T, R
 * @param {readonly T[]} items
 * @param {number} width
 * @param {(item: T) => boolean} isAlone
 * @param {(item: T) => Promise<R>} run
 * @returns {Promise<R[]>} in the order in which they ended
 */
export async function runSideBySide(items, width, isAlone, run) {
  const results = [];
  const drain = async (queue) => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) results.push(await run(item));
  };
  const queue = items.filter((item) => !isAlone(item));
  await Promise.all(Array.from({ length: width }, () => drain(queue)));
  await drain(items.filter(isAlone));
  return results;
}
