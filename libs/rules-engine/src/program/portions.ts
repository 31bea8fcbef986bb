/** The items in their order, portion by portion: a new one begins as soon as those of the last weigh `most` or more. */
export function inPortions<T>(
  items: readonly T[],
  weightOf: (item: T) => number,
  most: number,
): readonly (readonly T[])[] {
  const portions: T[][] = [];
  let last: T[] | null = null;
  let weight = 0;
  for (const item of items) {
    if (last === null || weight >= most) {
      last = [];
      portions.push(last);
      weight = 0;
    }
    last.push(item);
    weight += weightOf(item);
  }
  return portions;
}
