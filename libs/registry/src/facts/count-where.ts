import { between, type Interval, type Truth } from '@hongzhu/rules-engine';

/** How many of the items satisfy the test: an interval as wide as the number of items that only may. */
export function countWhere<T>(items: Iterable<T>, test: (item: T) => Truth): number | Interval {
  let lo = 0;
  let hi = 0;
  for (const item of items) {
    const truth = test(item);
    if (truth !== false) hi++;
    if (truth === true) lo++;
  }
  return between(lo, hi);
}
