import { sampleSnapshotJson } from '@hongzhu/sample-city';

/** A market of which little is known has about so many tasks. */
const TASKS_OF_A_MARKET = 4;
/** More than anybody would wait for. */
const MOST_TRIES = 6;

/**
 * Fills an empty registry with the sample city and with so many markets of which little is known that a sweep opens at least so many
 * tasks, each with its findings and their explanations. Answers how many there are.
 * @param {import('../service-client.mjs').ServiceClient} client
 * @param {number} wanted
 */
export async function fillQueue(client, wanted) {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  const city = JSON.parse(sampleSnapshotJson(today));
  let sparse = Math.ceil(wanted / TASKS_OF_A_MARKET);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const markets = [...city.markets, ...sparseMarkets(city, sparse)];
    await client.runJob('imports', JSON.stringify({ ...city, markets }));
    await client.runJob('sweeps', '{}');
    const { unfinished } = await client.get('/tasks/summary');
    if (unfinished >= wanted) return unfinished;
    sparse = Math.ceil((sparse * wanted * 1.05) / Math.max(unfinished, 1));
  }
  throw new Error(`no sweep has opened ${wanted} tasks`);
}

const sparseMarkets = ({ markets }, number) =>
  Array.from({ length: number }, (_, place) => {
    const { townCode, category, openedOn } = markets[place % markets.length];
    const code = `X${String(place).padStart(5, '0')}`;
    return { ...{ code, townCode, category, openedOn }, name: `合成${category}市场${code}`, status: 'open' };
  });
