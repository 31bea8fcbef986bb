import type { RegistrySnapshot } from '@hongzhu/registry';
import { addMember } from './draft/add-member.js';
import { CityDraft } from './draft/city-draft.js';
import { layOutActivities } from './records/lay-out-activities.js';
import { layOutLedgers } from './records/lay-out-ledgers.js';
import { layOutMarketLinks } from './records/lay-out-market-links.js';
import { plantAffiliatedHosts } from './scenarios/affiliated-hosts.js';
import { plantBranchLifecycle } from './scenarios/branch-lifecycle.js';
import { plantBranchSizes } from './scenarios/branch-sizes.js';
import { plantDemonstrationSites } from './scenarios/demonstration-sites.js';
import { plantFloatingMembers } from './scenarios/floating-members.js';
import { plantGeneralBranches } from './scenarios/general-branches.js';
import { plantHealthyBranches } from './scenarios/healthy-branches.js';
import { plantInstructors } from './scenarios/instructors.js';
import { plantJointUnits } from './scenarios/joint-units.js';
import { plantMarketsOutOfTrade } from './scenarios/markets-out-of-trade.js';
import { plantOrganisers } from './scenarios/organisers.js';
import { plantSurveyAndVerification } from './scenarios/survey-and-verification.js';
import { plantTemporaryBranches } from './scenarios/temporary-branches.js';
import { plantTermsAndOfficers } from './scenarios/terms-and-officers.js';
import { plantUnassignedMembers } from './scenarios/unassigned-members.js';

const CITY = { code: '441900', name: '东莞市（合成样例）' };
const MEMBERS = 325;

/** In this order: branches first, since they need near-by markets; what looks at branches and members last. */
const SITUATIONS: readonly ((city: CityDraft) => void)[] = [
  plantHealthyBranches,
  plantBranchSizes,
  plantBranchLifecycle,
  plantJointUnits,
  plantAffiliatedHosts,
  plantTemporaryBranches,
  plantFloatingMembers,
  plantTermsAndOfficers,
  plantUnassignedMembers,
  plantMarketsOutOfTrade,
  addMissingMembers,
  plantInstructors,
  plantOrganisers,
  plantSurveyAndVerification,
  plantDemonstrationSites,
  plantGeneralBranches,
  layOutLedgers,
  layOutMarketLinks,
  layOutActivities,
];

/**
 * The synthetic city: Dongguan at the scale of the case study, healthy for the most part, with situations planted
 * in it that give every verdict of every rule. The same date gives the same city; another date the same city with
 * its dates moved along. `asOf` is a date from 2020-01-01 on; throws RangeError for anything else.
 */
export function generateSampleCity(asOf: string): RegistrySnapshot {
  const city = new CityDraft(asOf);
  for (const plant of SITUATIONS) plant(city);
  return { asOf, city: { ...CITY }, ...city.records };
}

/** Lets the big healthy branches take in who is missing from the total. */
function addMissingMembers(city: CityDraft): void {
  const missing = MEMBERS - city.records.members.length;
  if (missing < 0) throw new RangeError(`The situations hold ${-missing} members too many.`);
  for (let i = 0; i < missing; i++) {
    const home = city.growing[i % city.growing.length];
    if (!home) throw new RangeError('No branch can take in the missing members.');
    addMember(city, home.organization, { branchCode: home.branch.code });
  }
}
