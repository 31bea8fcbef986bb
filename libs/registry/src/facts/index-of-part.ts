import type { Groups, RegistryIndex } from './registry-index.js';
import type { WholeRecords } from './registry-part.js';

type IsWhole = (code: string) => boolean;
interface Lookup {
  get(code: string): unknown;
}

function guarded<G extends Lookup>(groups: G, kind: string, isWhole: IsWhole): G {
  const get = (code: string): unknown => {
    if (isWhole(code)) return groups.get(code);
    throw new RangeError(`What belongs to ${kind} '${code}' is not in this part of the registry.`);
  };
  return { get } as G;
}

/**
 * The index of a part of a registry, in which it is a fault to look up what belongs to a record that is not whole: it is
 * not there, which must never pass for there being none. What rosters stand for has nothing.
 */
export function indexOfPart(index: RegistryIndex, whole: WholeRecords): RegistryIndex {
  const standIns = new Set(index.organizations.keys());
  for (const { code } of index.records.organizations) standIns.delete(code);
  const ofTown = <T>(groups: Groups<T>) => guarded(groups, 'town', (code) => whole.towns.has(code));
  const ofMarket = <G extends Lookup>(groups: G) =>
    guarded(groups, 'market', (code) => whole.markets.has(code));
  const ofBranch = <T>(groups: Groups<T>) => guarded(groups, 'branch', (code) => whole.branches.has(code));
  const isCoverKnown: IsWhole = (code) => whole.organizations.has(code) || standIns.has(code);
  const holdsMembersOf: IsWhole = (code) => whole.membersOf.has(code) || standIns.has(code);
  const isTouchKnown: IsWhole = (code) =>
    whole.markets.has(code) || whole.towns.has(index.markets.get(code)?.townCode ?? '');
  return {
    ...index,
    links: ofMarket(index.links),
    marketsByTown: ofTown(index.marketsByTown),
    marketsByInstructor: guarded(index.marketsByInstructor, 'instructor', (code) =>
      whole.instructors.has(code),
    ),
    organizationsByMarket: ofMarket(index.organizationsByMarket),
    organizationsByTown: ofTown(index.organizationsByTown),
    rostersByTown: ofTown(index.rostersByTown),
    branchesByTown: ofTown(index.branchesByTown),
    branchesByUnit: guarded(index.branchesByUnit, 'organization', isCoverKnown),
    branchesByTouchedMarket: guarded(index.branchesByTouchedMarket, 'market', isTouchKnown),
    branchesByHomeMarket: ofMarket(index.branchesByHomeMarket),
    membersByOrganization: guarded(index.membersByOrganization, 'organization', holdsMembersOf),
    membersByBranch: ofBranch(index.membersByBranch),
    organizersByMarket: ofMarket(index.organizersByMarket),
    evidenceByMarket: ofMarket(index.evidenceByMarket),
    ledgersByTown: ofTown(index.ledgersByTown),
    activitiesByBranch: ofBranch(index.activitiesByBranch),
    holdsMembersOf,
    memberTalliesByTown: ofTown(index.memberTalliesByTown),
  };
}
