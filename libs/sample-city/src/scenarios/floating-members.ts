import { addMember, floating, type MemberFields } from '../draft/add-member.js';
import type { CityDraft } from '../draft/city-draft.js';
import { foundBranch } from '../draft/found-branch.js';

/** Floating members: groups that deserve a branch, and members whose relation should have been moved long ago. */
export function plantFloatingMembers(city: CityDraft): void {
  groupWithoutBranch(city, {});
  groupWithoutBranch(city, {});
  groupWithoutBranch(city, { relation: null });
  overdueTransfers(city);
}

/** Three floating members, found only days ago; of the third something else may be recorded. */
function groupWithoutBranch(city: CityDraft, third: MemberFields): void {
  const site = city.claims.forMarket();
  for (const as of [{}, {}, third]) {
    const found = { firstVerifiedOn: city.calendar.daysAgo(11), verifiedOn: city.calendar.daysAgo(11) };
    addMember(city, site.nextIndividual(), { ...floating(city, 3), ...found, ...as });
  }
}

/** A floating branch over three markets: two members away for too long, one since a day nobody recorded. */
function overdueTransfers(city: CityDraft): void {
  const away = [floating(city, 9), floating(city, 14), { ...floating(city, 1), awaySince: null }];
  const seats = city.claims
    .nearBy(3)
    .map((site, i) => ({ organization: site.nextIndividual(), members: 1, as: away[i] ?? {} }));
  foundBranch(city, { formation: 'floating', seats });
}
