/**
 * The current one of several dated records: of those not dated after `asOf`, the one with the newest date (unknown
 * is oldest), then the greatest code by code point.
 */
export function newest<T extends { readonly code: string }>(
  records: readonly T[],
  dateOf: (record: T) => string | null,
  asOf: string,
): T | undefined {
  let best: T | undefined;
  let bestKey = '';
  for (const record of records) {
    const date = dateOf(record);
    if (date !== null && date > asOf) continue;
    // A space sorts before every character of a date or a code.
    const key = `${date ?? ''} ${record.code}`;
    if (best === undefined || key > bestKey) [best, bestKey] = [record, key];
  }
  return best;
}
