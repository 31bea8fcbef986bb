import type { Branch } from '@hongzhu/registry';
import { floating } from '../draft/add-member.js';
import type { CityDraft } from '../draft/city-draft.js';
import { foundBranch, type Seat } from '../draft/found-branch.js';
import type { Site } from '../place/site.js';

/** Branches from before the campaign; all others are new since 2016. */
const FOUNDED_EARLY = ['2008-07-01', '2011-06-28', '2013-07-01'];
const STANDALONE_SIZES = [9, 8, 11, 5];
/** For each joint branch the units it has in each of its near-by markets; every unit has one or two members. */
const JOINT_UNITS = [[2, 1, 1], [2, 2], [3, 1], [4], [1, 2, 1], [3, 2], [5]];
/** For each affiliated branch the individual businesses in each of its near-by markets. */
const AFFILIATED_INDIVIDUALS = [[7], [4, 3], [2, 2, 2]];

/** The backbone: branches of every form in good order. Some get a single lapse from other situations. */
export function plantHealthyBranches(city: CityDraft): void {
  STANDALONE_SIZES.forEach((size, i) => foundStandalone(city, size, FOUNDED_EARLY[i]));
  JOINT_UNITS.forEach((units) => foundJoint(city, units));
  AFFILIATED_INDIVIDUALS.forEach((individuals) => foundAffiliated(city, individuals));
  foundFloating(city);
}

function foundStandalone(city: CityDraft, members: number, early: string | undefined): void {
  const organization = city.claims.forBranch((site) => site.organizations.length > 150).nextEnterprise();
  const seats = [
    { organization, members },
    { organization, members: 1, as: { status: 'probationary' as const } },
  ];
  const established: Partial<Branch> = early === undefined ? {} : { establishedOn: early };
  const branch = foundBranch(city, { formation: 'standalone', seats }, established);
  city.keepHealthy(branch);
  if (branch.committee.size !== null) city.growing.push({ branch, organization });
}

function foundJoint(city: CityDraft, units: readonly number[]): void {
  const sites = city.claims.nearBy(units.length);
  const seats = sites.flatMap((site, i) =>
    times(units[i], (n): Seat => ({ organization: site.nextEnterprise(), members: (n % 2) + 1 })),
  );
  city.keepHealthy(foundBranch(city, { formation: 'joint', seats }));
}

/** Hosted by the market's company, or by the town's association where it spans several markets. */
function foundAffiliated(city: CityDraft, individuals: readonly number[]): void {
  const sites = city.claims.nearBy(individuals.length);
  const host =
    individuals.length === 1 ? companyOf(sites) : city.association(sites[0]?.market.townCode ?? '');
  const seats = sites.flatMap((site, i) =>
    times(individuals[i], (): Seat => ({ organization: site.nextIndividual(), members: 1 })),
  );
  const own: Seat[] = individuals.length === 1 ? [{ organization: host, members: 1 }] : [];
  city.keepHealthy(foundBranch(city, { formation: 'affiliated', seats: [...seats, ...own], host }));
}

function foundFloating(city: CityDraft): void {
  const sites = city.claims.nearBy(2);
  const seats = sites.map((site, i) => ({
    organization: site.nextIndividual(),
    members: 3 - i,
    as: floating(city, 2 + i),
  }));
  city.keepHealthy(foundBranch(city, { formation: 'floating', seats }));
}

function companyOf([site]: readonly Site[]): Site['company'] {
  if (!site) throw new RangeError('A hosted branch needs a market.');
  return site.company;
}

const times = <T>(count: number | undefined, make: (n: number) => T): T[] =>
  Array.from({ length: count ?? 0 }, (_, n) => make(n));
