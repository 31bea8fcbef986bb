import type { Site } from '../place/site.js';
import type { CityDraft } from './city-draft.js';

/** The open markets that an active branch is in, in the order of the city's markets. */
export function touchedSites(city: CityDraft): Site[] {
  const marketOf = new Map(city.records.organizations.map(({ code, marketCode }) => [code, marketCode]));
  const touched = new Set<string | null | undefined>();
  for (const { status, marketCode, unitCodes } of city.records.branches) {
    if (status !== 'active') continue;
    touched.add(marketCode);
    for (const unit of unitCodes) touched.add(marketOf.get(unit));
  }
  return city.sites.filter(({ market }) => market.status === 'open' && touched.has(market.code));
}
