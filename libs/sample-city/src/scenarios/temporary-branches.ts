import type { Branch } from '@hongzhu/registry';
import type { CityDraft } from '../draft/city-draft.js';
import { foundBranch } from '../draft/found-branch.js';

/** Temporary branches: one as it should be, one that held an election, one of unknown status. */
export function plantTemporaryBranches(city: CityDraft): void {
  temporary(city);
  temporary(city).committee.electedOn = city.calendar.monthsAgo(3);
  temporary(city).status = null;
}

function temporary(city: CityDraft): Branch {
  const site = city.claims.forBranch();
  const seats = Array.from({ length: 3 }, () => ({ organization: site.nextIndividual(), members: 1 }));
  return foundBranch(city, { formation: 'temporary', seats });
}
