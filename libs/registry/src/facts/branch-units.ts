import { all, between, type Interval, type Truth } from '@hongzhu/rules-engine';
import type { Branch, Organization } from '../records.js';
import { recordNamed, type FactContext } from './fact-context.js';
import { haversineMetres, type Position } from './haversine.js';
import { isOrganizationOpen } from './openness.js';

/** An open enterprise among the units of a branch, and whether it is certainly open. */
interface Unit {
  readonly organization: Organization;
  readonly open: true | null;
}

/** The organizations a branch names as units. */
export function unitOrganizations(context: FactContext, branch: Branch): Organization[] {
  return branch.unitCodes.map((code) => recordNamed(context.index.organizations, 'organization', code));
}

function units(context: FactContext, branch: Branch): Unit[] {
  const result: Unit[] = [];
  for (const organization of unitOrganizations(context, branch)) {
    if (organization.kind !== 'enterprise') continue;
    const open = isOrganizationOpen(context, organization);
    if (open !== false) result.push({ organization, open });
  }
  return result;
}

/** |units(b)|. */
export function unitCount(context: FactContext, branch: Branch): number | Interval {
  const possible = units(context, branch);
  return between(possible.filter((unit) => unit.open === true).length, possible.length);
}

/** Whether all units are in one town. */
export function unitsInOneTown(context: FactContext, branch: Branch): Truth {
  const possible = units(context, branch);
  const towns = (list: readonly Unit[]) => new Set(list.map((unit) => unit.organization.townCode)).size;
  if (towns(possible) <= 1) return true;
  return towns(possible.filter((unit) => unit.open === true)) > 1 ? false : null;
}

/** The largest distance between two units, in metres; 0 with fewer than two. */
export function unitsDiameter(context: FactContext, branch: Branch): number | Interval {
  const possible = units(context, branch);
  let lo = 0;
  let hi: number | null = 0;
  possible.forEach((a, i) => {
    for (const b of possible.slice(i + 1)) {
      const from = position(context, a.organization);
      const to = position(context, b.organization);
      if (from === null || to === null) {
        hi = null;
        continue;
      }
      const metres = haversineMetres(from, to);
      if (all([a.open, b.open]) === true) lo = Math.max(lo, metres);
      if (hi !== null) hi = Math.max(hi, metres);
    }
  });
  return between(lo, hi);
}

function position(context: FactContext, organization: Organization): Position | null {
  const { lon, lat } = organization;
  if (lon === null) context.missing(`/organizations/${organization.code}/lon`);
  if (lat === null) context.missing(`/organizations/${organization.code}/lat`);
  return lon === null || lat === null ? null : { lon, lat };
}
