import type { CityDraft } from '../draft/city-draft.js';
import type { Site } from '../place/site.js';

/** Markets that are not open, or of which it isn't known. They count 21 openings in 2017 all the same. */
export function plantMarketsOutOfTrade(city: CityDraft): void {
  const { calendar, claims } = city;
  const oldOne = (site: Site): boolean => site.market.openedOn?.startsWith('2017') !== true;
  for (let i = 0; i < 2; i++) {
    Object.assign(claims.forMarket(oldOne).market, { status: 'preparing', openedOn: null });
    Object.assign(claims.forMarket(oldOne).market, { status: 'suspended' });
    close(claims.forMarket(oldOne), calendar.monthsAgo(10 + 5 * i));
  }
  claims.forMarket(oldOne).market.status = null;
  claims.forMarket(oldOne).market.openedOn = null;
}

function close({ market, organizations }: Site, closedOn: string): void {
  for (const one of [market, ...organizations]) Object.assign(one, { status: 'closed', closedOn });
}
