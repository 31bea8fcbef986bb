import type { Market, Organizer } from '@hongzhu/registry';
import type { CityDraft } from '../draft/city-draft.js';

const LARGE = { operators: 500, workers: 2000 };

type Term = Pick<Organizer, 'from' | 'to'>;

/**
 * One or two dedicated organisers for every large market, but for three: one has none any more, one has three,
 * of one it isn't known since when. Of a small market it isn't known whether it is large.
 */
export function plantOrganisers(city: CityDraft): void {
  const { calendar, claims, records } = city;
  const now: Term = { from: calendar.monthsAgo(20), to: null };
  const past: Term = { from: calendar.monthsAgo(30), to: calendar.monthsAgo(2) };
  const exceptions: readonly Term[][] = [[past], [now, now, now], [{ from: null, to: null }]];
  records.markets.filter(isLarge).forEach((market, i) => {
    const terms = exceptions[i] ?? (i % 2 === 0 ? [now] : [now, now]);
    for (const term of terms) addOrganiser(city, market, term);
  });
  const uncounted = claims.forMarket(({ market }) => !isLarge(market));
  uncounted.market.operatorCount = null;
}

const isLarge = ({ status, operatorCount, workerCount }: Market): boolean =>
  status === 'open' && ((operatorCount ?? 0) >= LARGE.operators || (workerCount ?? 0) >= LARGE.workers);

function addOrganiser({ records }: CityDraft, { code: marketCode }: Market, term: Term): void {
  const code = `O-${String(records.organizers.length + 1).padStart(2, '0')}`;
  records.organizers.push({ code, marketCode, ...term });
}
