import { InProcessSweep } from './yardsticks/in-process-sweep.mjs';
import { NaiveLoop } from './yardsticks/naive-loop.mjs';
import { StatementReplay } from './yardsticks/statement-replay.mjs';
import { millisecondsToRun } from './timing.mjs';

const NAIVE_MARKETS = 30;

/**
 * Our sweep between what is above it and what is under it, in turns, on one database and in this one process; all
 * times are divided by the number of markets swept.
 * @param {Parameters<typeof import('./embedded.mjs').measureEmbedded>[0] & { rounds: number }} run
 * @param {Record<string, string>} servers the settings that name them
 */
export async function measureYardsticks({ city, samples, folder, rounds, signal }, servers) {
  const url = servers.HONGZHU_DATABASE_URL;
  const ours = await InProcessSweep.open({ ...servers, HONGZHU_DATA_DIR: folder });
  const naive = await NaiveLoop.connect(url, ours.ruleSets);
  const floor = await StatementReplay.connect(url);
  try {
    await ours.importCity(city.json);
    const sample = spread(await floor.marketCodes(), NAIVE_MARKETS);
    const fresh = async (work) => {
      signal.throwIfAborted();
      await floor.forgetSweeps();
      return millisecondsToRun(work);
    };
    // The first runs warm all three up, and give the statements.
    const statements = await floor.statementsOf(() => ours.sweep());
    await fresh(() => naive.sweep(sample, city.asOf));
    for (let round = 0; round < rounds; round += 1) {
      const mine = (await fresh(() => ours.sweep())) / city.markets;
      const least = (await fresh(() => floor.replay(statements))) / city.markets;
      const most = (await fresh(() => naive.sweep(sample, city.asOf))) / sample.length;
      samples.add('yardstick.ours', mine);
      samples.add('yardstick.floor', least);
      samples.add('yardstick.naive', most);
      samples.add('yardstick.naiveToOurs', most / mine);
      samples.add('yardstick.oursToFloor', mine / least);
    }
  } finally {
    await floor.close();
    await naive.close();
    await ours.close();
  }
}

/** `count` of the items, at even distances. */
const spread = (items, count) =>
  Array.from({ length: count }, (_, position) => items[Math.floor((position * items.length) / count)]);
