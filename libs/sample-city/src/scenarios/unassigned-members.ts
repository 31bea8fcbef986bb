import { addMember, arrived, type MemberFields } from '../draft/add-member.js';
import type { CityDraft } from '../draft/city-draft.js';

/** Members without a branch: some just found, some long overdue, one found on a day that nobody recorded. */
export function plantUnassignedMembers(city: CityDraft): void {
  enterpriseOfThree(city);
  for (const days of [95, 120, 150, 210, 12, 18, 24, 45]) loneEnterpriseMember(city, arrived(city, days));
  for (const days of [100, 130, 170, 220, 8, 15, 26]) loneShopkeeper(city, arrived(city, days));
  loneShopkeeper(city, { ...arrived(city, 60), firstVerifiedOn: null });
  newMarket(city);
}

function enterpriseOfThree(city: CityDraft): void {
  const organization = city.claims.forMarket().nextEnterprise();
  for (let i = 0; i < 3; i++) addMember(city, organization, arrived(city, 240));
}

const loneEnterpriseMember = (city: CityDraft, as: MemberFields): void => {
  addMember(city, city.claims.forMarket().nextEnterprise(), as);
};
const loneShopkeeper = (city: CityDraft, as: MemberFields): void => {
  addMember(city, city.claims.forMarket().nextIndividual(), as);
};

/** Opened 40 days ago, and three enterprises brought a member each: a branch is due, not yet overdue. */
function newMarket(city: CityDraft): void {
  const site = city.claims.forMarket((s) => s.market.openedOn?.startsWith('2017') !== true);
  site.market.openedOn = city.calendar.daysAgo(40);
  for (const organization of site.organizations) organization.openedOn = site.market.openedOn;
  for (let i = 0; i < 3; i++) addMember(city, site.nextEnterprise(), arrived(city, 22));
}
