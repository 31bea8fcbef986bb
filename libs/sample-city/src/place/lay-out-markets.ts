import type { Market } from '@hongzhu/registry';
import type { SeededRandom } from '../seeded-random.js';
import { DONGGUAN_TOWNS, type SampleTown } from './dongguan-towns.js';
import { shareOut } from './share-out.js';
import { TRADES } from './trades.js';

export const OPERATORS = 35_700;
const WORKERS = 175_076;
const OPENED_IN_2017 = 21;
const SMALLEST = 16;
/** How soon the sizes fall off from the largest market to the others. */
const SKEW = 5;
const MARKETS_PER_CLUSTER = 4;
/** Degrees: clusters up to some 2 km from the town seat, markets up to some 550 m from the cluster's middle. */
const TOWN_REACH = 0.02;
const CLUSTER_REACH = 0.005;

/** A market with what the rows of a registry don't tell of its place. */
export interface PlacedMarket {
  readonly market: Market;
  readonly town: SampleTown;
  readonly cluster: string;
}

/**
 * 258 markets, all open, in clusters around the town seats: a few big ones and a long tail of small ones, 35,700
 * operators and 175,076 workers in all; 21 of them opened in 2017, the others before.
 */
export function layOutMarkets(random: SeededRandom): PlacedMarket[] {
  const places = DONGGUAN_TOWNS.flatMap((town) => placesIn(town, random));
  const ranks = random.shuffled(places.map((_, i) => i));
  const operators = shareOut(
    OPERATORS - SMALLEST * places.length,
    ranks.map((rank) => 1 / (rank + 1 + SKEW)),
  ).map((count) => count + SMALLEST);
  const workers = shareOut(WORKERS, operators);
  return places.map((place, i) => ({
    ...place,
    market: marketAt(place, i, random, { operators: operators[i] ?? 0, workers: workers[i] ?? 0 }),
  }));
}

interface Place {
  readonly town: SampleTown;
  readonly cluster: string;
  readonly lon: number;
  readonly lat: number;
}

function placesIn(town: SampleTown, random: SeededRandom): Place[] {
  const places: Place[] = [];
  while (places.length < town.markets) {
    const cluster = `${town.code}/${places.length}`;
    const [lon, lat] = [random.near(town.lon, TOWN_REACH), random.near(town.lat, TOWN_REACH)];
    for (let n = 0; n < MARKETS_PER_CLUSTER && places.length < town.markets; n++) {
      places.push({
        town,
        cluster,
        lon: random.near(lon, CLUSTER_REACH),
        lat: random.near(lat, CLUSTER_REACH),
      });
    }
  }
  return places;
}

function marketAt(
  { town, lon, lat }: Place,
  i: number,
  random: SeededRandom,
  size: { operators: number; workers: number },
): Market {
  const number = String(i + 1).padStart(3, '0');
  const category = TRADES[i % TRADES.length] ?? random.pick(TRADES);
  const year = i % 12 === 0 && i / 12 < OPENED_IN_2017 ? 2017 : random.integer(1998, 2016);
  const day = `${String(random.integer(1, 12)).padStart(2, '0')}-${String(random.integer(1, 28)).padStart(2, '0')}`;
  return {
    code: `M${number}`,
    name: `合成${town.name}${category}市场${number}`,
    townCode: town.code,
    category,
    lon,
    lat,
    status: 'open',
    openedOn: `${year}-${day}`,
    closedOn: null,
    operatorCount: size.operators,
    workerCount: size.workers,
    surveyedOperatorCount: Math.ceil((size.operators * random.integer(92, 100)) / 100),
    demonstrationCandidate: false,
    instructorCodes: [],
  };
}
