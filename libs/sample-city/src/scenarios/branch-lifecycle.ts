import type { Branch } from '@hongzhu/registry';
import { addMember, arrived } from '../draft/add-member.js';
import type { CityDraft } from '../draft/city-draft.js';
import { foundBranch } from '../draft/found-branch.js';
import { nobodyYet } from './nobody-yet.js';

/** Branches that are coming, going, or of which the registry doesn't know. */
export function plantBranchLifecycle(city: CityDraft): void {
  awaitingApproval(city, { appliedDaysAgo: 9, arrivedDaysAgo: 20 });
  awaitingApproval(city, { appliedDaysAgo: 55, arrivedDaysAgo: 110 });
  justFounded(city);
  orphaned(city, city.calendar.daysAgo(12));
  orphaned(city, city.calendar.daysAgo(75));
  orphaned(city, null);
  dissolved(city);
  ofUnknownStatus(city);
}

/** An enterprise of three members whose own branch has been applied for. */
function awaitingApproval(city: CityDraft, days: { appliedDaysAgo: number; arrivedDaysAgo: number }): void {
  const organization = city.claims.forBranch().nextEnterprise();
  foundBranch(
    city,
    {
      formation: 'standalone',
      seats: [{ organization, members: 3, as: { ...arrived(city, days.arrivedDaysAgo), branchCode: null } }],
    },
    { status: 'preparing', ...nobodyYet, appliedOn: city.calendar.daysAgo(days.appliedDaysAgo) },
  );
}

/** Founded 15 days ago; filing and secretary are still to come, and there is time for both. */
function justFounded(city: CityDraft): void {
  const organization = city.claims.forBranch().nextEnterprise();
  foundBranch(
    city,
    { formation: 'standalone', seats: [{ organization, members: 4, as: arrived(city, 28) }] },
    {
      establishedOn: city.calendar.daysAgo(15),
      appliedOn: city.calendar.daysAgo(27),
      approvedOn: city.calendar.daysAgo(21),
      electedOn: city.calendar.daysAgo(15),
      filedOn: null,
      committee: nobodyYet.committee,
      secretary: nobodyYet.secretary,
    },
  );
}

/** Its only unit closed, on a day that may be unknown. */
function orphaned(city: CityDraft, closedOn: string | null): void {
  const organization = city.claims.forBranch().nextEnterprise();
  foundBranch(city, { formation: 'standalone', seats: [{ organization, members: 3 }] });
  organization.status = 'closed';
  organization.closedOn = closedOn;
}

/** Dissolved half a year ago when its enterprise closed; the members left. */
function dissolved(city: CityDraft): void {
  const { calendar } = city;
  const organization = city.claims.forBranch().nextEnterprise();
  const plan = { formation: 'standalone' as const, seats: [{ organization, members: 0 }] };
  const branch = foundBranch(city, plan, {
    establishedOn: calendar.monthsAgo(38),
    status: 'dissolved',
    dissolvedOn: calendar.monthsAgo(6),
  });
  organization.status = 'closed';
  organization.closedOn = calendar.monthsAgo(7);
  for (let i = 0; i < 2; i++) {
    addMember(city, organization, {
      branchCode: branch.code,
      verifiedOn: calendar.monthsAgo(9),
      leftOn: calendar.monthsAgo(6),
    });
  }
}

/** A branch whose status and approval were never recorded, in a town without any other. */
function ofUnknownStatus(city: CityDraft): void {
  const site = city.claims.forMarket(({ town }) => town.quiet === true);
  const seats = [{ organization: site.nextEnterprise(), members: 7 }];
  const unrecorded: Partial<Branch> = { status: null, approvedOn: null };
  foundBranch(city, { formation: 'standalone', seats }, unrecorded);
}
