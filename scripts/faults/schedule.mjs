import { Random } from '../fuzz/random.mjs';

/** No fault is placed in the last part of a sweep: while a worker is started again, the other goes on. */
const LAST_SHARE = 0.7;

/** Of the faults, the one in so many strikes the second night, which has less to do. */
const SECOND_NIGHT_HAS_ONE_IN = 4;

/**
 * A fault, and when it comes about: in the sweep of that night (1 or 2), once that share of its chunks is done. `worker`:
 * which is killed, or alone cut off; `seconds`: how long a server is away, or the network cut; `mended`: what becomes of
 * the connections that there were when it was cut.
 * @typedef {{ night: number, share: number, kind: 'worker-killed' | 'redis-killed' | 'redis-frozen' | 'redis-flushed' |
 *   'mariadb-killed' | 'network-cut', worker?: number, seconds?: number, mended?: 'resumed' | 'broken-off' }} Fault
 */

/**
 * The faults of a drill, in the order in which they come about; the same for the same seed and sizes.
 * @param {number} seed a whole number
 * @param {{ kills: number, workers: number, cutSeconds: number, awaySeconds: number }} sizes `kills`: of workers;
 *   `awaySeconds`: how long a server is down or frozen
 * @returns {Fault[]}
 */
export function scheduleOf(seed, { kills, workers, cutSeconds, awaySeconds }) {
  const random = new Random(seed);
  const faults = shuffled(random, [
    ...Array.from({ length: kills }, () => ({ kind: 'worker-killed', worker: random.under(workers) })),
    { kind: 'redis-killed', seconds: awaySeconds },
    { kind: 'redis-frozen', seconds: awaySeconds },
    { kind: 'redis-flushed' },
    { kind: 'mariadb-killed', seconds: awaySeconds },
    { kind: 'network-cut', seconds: cutSeconds, mended: random.pick(['resumed', 'broken-off']) },
    // Meanwhile the other takes over, and what this one sends afterwards comes too late.
    { kind: 'network-cut', worker: random.under(workers), seconds: cutSeconds, mended: 'resumed' },
  ]);
  const second = Math.floor(faults.length / SECOND_NIGHT_HAS_ONE_IN);
  return [...placed(random, 1, faults.slice(second)), ...placed(random, 2, faults.slice(0, second))];
}

/** At shares drawn from equal parts of the sweep, one from each, so that they come neither at once nor out of order. */
const placed = (random, night, faults) =>
  faults.map((fault, i) => ({
    ...{ night, share: ((i + random.next()) / faults.length) * LAST_SHARE },
    ...fault,
  }));

function shuffled(random, items) {
  const left = [...items];
  return items.map(() => left.splice(random.under(left.length), 1)[0]);
}
