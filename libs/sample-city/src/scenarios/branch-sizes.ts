import type { CityDraft } from '../draft/city-draft.js';
import { foundBranch } from '../draft/found-branch.js';

/** Branches that are too big or too small, or whose size can't be told. */
export function plantBranchSizes(city: CityDraft): void {
  oversized(city);
  affiliatedWithTwo(city);
  jointWithTwo(city);
  perhapsThree(city);
  perhapsSeven(city);
}

/** 52 members, two over the cap, and a committee of nine where seven is the most. */
function oversized(city: CityDraft): void {
  const organization = city.claims.forBranch((site) => site.organizations.length > 500).nextEnterprise();
  const branch = foundBranch(city, { formation: 'standalone', seats: [{ organization, members: 52 }] });
  branch.committee.size = 9;
}

function affiliatedWithTwo(city: CityDraft): void {
  const site = city.claims.forBranch();
  const seats = [site.nextIndividual(), site.nextIndividual()].map((organization) => ({
    organization,
    members: 1,
  }));
  foundBranch(city, { formation: 'affiliated', seats, host: site.company });
}

function jointWithTwo(city: CityDraft): void {
  const site = city.claims.forBranch();
  const seats = [site.nextEnterprise(), site.nextEnterprise()].map((organization) => ({
    organization,
    members: 1,
  }));
  foundBranch(city, { formation: 'joint', seats });
}

/** Two full members and one whose status nobody recorded. */
function perhapsThree(city: CityDraft): void {
  const organization = city.claims.forBranch().nextEnterprise();
  const seats = [
    { organization, members: 2 },
    { organization, members: 1, as: { status: null } },
  ];
  foundBranch(city, { formation: 'standalone', seats });
}

/** Six members and one whose relation is unknown: whether a committee is due can't be told. */
function perhapsSeven(city: CityDraft): void {
  const organization = city.claims.forBranch().nextEnterprise();
  const seats = [
    { organization, members: 6 },
    { organization, members: 1, as: { relation: null } },
  ];
  foundBranch(city, { formation: 'standalone', seats });
}
