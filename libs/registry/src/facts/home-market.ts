/**
 * The market whose cell a branch belongs to: its own `marketCode`, else the smallest market code (by code
 * point) among its units' organizations, else its host's market, else none. Codes are ASCII, so `<` is the
 * order of code points.
 */
export function homeMarket(
  branchMarketCode: string | null,
  unitMarketCodes: readonly (string | null)[],
  hostMarketCode: string | null,
): string | null {
  if (branchMarketCode !== null) return branchMarketCode;
  let smallest: string | null = null;
  for (const code of unitMarketCodes) {
    if (code !== null && (smallest === null || code < smallest)) smallest = code;
  }
  return smallest ?? hostMarketCode;
}
