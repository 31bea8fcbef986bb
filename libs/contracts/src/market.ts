export const MARKET_STATUSES = ['preparing', 'open', 'suspended', 'closed'] as const;
export type MarketStatusView = (typeof MARKET_STATUSES)[number];

/** A market as the registry has it; null is unknown. Coordinates are WGS 84 degrees, dates in Asia/Shanghai. */
export interface MarketView {
  readonly code: string;
  readonly name: string | null;
  readonly townCode: string;
  readonly category: string | null;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly status: MarketStatusView | null;
  readonly openedOn: string | null;
  readonly closedOn: string | null;
  readonly operatorCount: number | null;
  readonly workerCount: number | null;
  readonly surveyedOperatorCount: number | null;
  readonly demonstrationCandidate: boolean | null;
  readonly instructorCodes: readonly string[];
}
