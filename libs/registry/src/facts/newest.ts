import type { EvaluationDay } from './evaluation-day.js';

/**
 * The current one of several dated records: of those not dated after D, the one with the newest date (unknown
 * is oldest), then the greatest code by code point.
 */
export function newest<T extends { readonly code: string }>(
  records: readonly T[],
  dateOf: (record: T) => string | null,
  day: EvaluationDay,
): T | undefined {
  let best: T | undefined;
  let bestKey = '';
  for (const record of records) {
    const date = dateOf(record);
    if (date !== null && !day.hasReached(date)) continue;
    // A space sorts before every character of a date or a code.
    const key = `${date ?? ''} ${record.code}`;
    if (best === undefined || key > bestKey) [best, bestKey] = [record, key];
  }
  return best;
}
