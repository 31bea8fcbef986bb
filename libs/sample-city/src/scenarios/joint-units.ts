import { arrived } from '../draft/add-member.js';
import type { CityDraft } from '../draft/city-draft.js';
import { foundBranch, type Seat } from '../draft/found-branch.js';
import type { Site } from '../place/site.js';

/** Joint branches that have too many units, units too far apart, or a unit that has outgrown them. */
export function plantJointUnits(city: CityDraft): void {
  sixUnits(city);
  acrossTowns(city);
  unitOfUnknownPlace(city);
  outgrown(city, 100);
  outgrown(city, 14);
  perhapsOutgrown(city);
}

const units = (site: Site, count: number): Seat[] =>
  Array.from({ length: count }, () => ({ organization: site.nextEnterprise(), members: 1 }));

function sixUnits(city: CityDraft): void {
  foundBranch(city, { formation: 'joint', seats: units(city.claims.forBranch(), 6) });
}

function acrossTowns(city: CityDraft): void {
  const seats = [...units(city.claims.forBranch(), 2), ...units(city.claims.forBranch(), 2)];
  foundBranch(city, { formation: 'joint', seats });
}

/** Five open units and a sixth of which neither status nor place is known. */
function unitOfUnknownPlace(city: CityDraft): void {
  const seats = units(city.claims.forBranch(), 6);
  foundBranch(city, { formation: 'joint', seats });
  const unit = seats[5]?.organization;
  if (unit) Object.assign(unit, { status: null, lon: null, lat: null });
}

/** A unit whose third full member arrived that many days ago. */
function outgrown(city: CityDraft, daysAgo: number): void {
  const site = city.claims.forBranch();
  const organization = site.nextEnterprise();
  const seats = [
    { organization, members: 2 },
    { organization, members: 1, as: arrived(city, daysAgo) },
    ...units(site, 2),
  ];
  foundBranch(city, { formation: 'joint', seats });
}

/** A unit of two or three full members, beside one of a probationary member only. */
function perhapsOutgrown(city: CityDraft): void {
  const site = city.claims.forBranch();
  const organization = site.nextEnterprise();
  const seats: Seat[] = [
    { organization, members: 2 },
    { organization, members: 1, as: { status: null } },
    { organization: site.nextEnterprise(), members: 1, as: { status: 'probationary' } },
  ];
  foundBranch(city, { formation: 'joint', seats });
}
