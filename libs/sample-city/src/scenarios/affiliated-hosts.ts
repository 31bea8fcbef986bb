import type { Branch } from '@hongzhu/registry';
import type { CityDraft } from '../draft/city-draft.js';
import { foundBranch } from '../draft/found-branch.js';
import type { Site } from '../place/site.js';

/** Affiliated branches whose host or roster is not in order. */
export function plantAffiliatedHosts(city: CityDraft): void {
  closedHost(city);
  hostOfUnknownStatus(city);
  unlistedUnit(city);
}

function affiliated(city: CityDraft, site: Site, count: number): Branch {
  const seats = Array.from({ length: count }, () => ({ organization: site.nextIndividual(), members: 1 }));
  return foundBranch(city, { formation: 'affiliated', seats, host: site.company });
}

function closedHost(city: CityDraft): void {
  const site = city.claims.forBranch();
  affiliated(city, site, 5);
  site.company.status = 'closed';
  site.company.closedOn = city.calendar.monthsAgo(4);
}

function hostOfUnknownStatus(city: CityDraft): void {
  const site = city.claims.forBranch();
  affiliated(city, site, 4);
  site.company.status = null;
}

/** The roster has a member of a shop that the branch doesn't list. */
function unlistedUnit(city: CityDraft): void {
  affiliated(city, city.claims.forBranch(), 5).unitCodes.pop();
}
