import { between, isInterval, type Interval, type Truth } from '@hongzhu/rules-engine';

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

const least = (count: number | Interval): number => (isInterval(count) ? count.lo : count);
const most = (count: number | Interval): number | null => (isInterval(count) ? count.hi : count);

/** Both counts together. */
export function sum(a: number | Interval, b: number | Interval): number | Interval {
  const [first, second] = [most(a), most(b)];
  return between(least(a) + least(b), first === null || second === null ? null : first + second);
}

/** A count of so many alike. */
export function times(number: number, count: number | Interval): number | Interval {
  const greatest = most(count);
  return between(number * least(count), greatest === null ? null : number * greatest);
}
