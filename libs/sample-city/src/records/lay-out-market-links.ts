import type { MarketLink } from '@hongzhu/registry';
import type { CityDraft } from '../draft/city-draft.js';
import { touchedSites } from '../draft/touched-sites.js';

/** By the position among the markets with a branch: what is lacking (false, too small) or not recorded (null). */
const EXCEPTIONS: Readonly<Record<number, Partial<MarketLink>>> = {
  4: { pledgeSignedShare: 0.55 },
  15: { consumerRightsStation: false, monitor: false },
  26: { creditFiles: false, propagandist: false },
  33: { creditFiles: null },
  41: { coordinator: false },
  48: { pledgeSignedShare: null, monitor: null },
};

/** Supervision and civilised-city roles of every market, in place nearly everywhere. */
export function layOutMarketLinks(city: CityDraft): void {
  const positions = new Map(touchedSites(city).map(({ market }, i) => [market.code, i]));
  city.records.marketLinks = city.records.markets.map(({ code }) => ({
    marketCode: code,
    consumerRightsStation: true,
    pledgeSignedShare: city.random.integer(82, 100) / 100,
    creditFiles: true,
    propagandist: true,
    coordinator: true,
    monitor: true,
    ...EXCEPTIONS[positions.get(code) ?? -1],
  }));
}
