import { any, type Truth } from '@hongzhu/rules-engine';
import { isBranchActive } from '../facts/branch-activity.js';
import { EvaluationDay } from '../facts/evaluation-day.js';
import type { FactContext } from '../facts/fact-context.js';
import { currentMembers } from '../facts/membership.js';
import { isOrganizationOpen } from '../facts/openness.js';
import type { RegistryIndex } from '../facts/registry-index.js';
import type { Branch, Formation, Organization, OrganizationKind } from '../records.js';
import { countMembers, countWithoutBranch, type MemberCounts, type WithoutBranch } from './count-members.js';

/** `covered`: an active branch has it among its units. `unknown`: one may be active, or the records do not tell. */
export const COVERAGES = ['covered', 'uncovered', 'unknown'] as const;
export type Coverage = (typeof COVERAGES)[number];

/** A branch that has to do with a market. */
export interface TouchingBranch {
  readonly code: string;
  readonly name: string | null;
  readonly formation: Formation;
  readonly status: Branch['status'];
  readonly establishedOn: string | null;
  /** Null: unknown. */
  readonly isActive: Truth;
  /** Those on its roster; null for one at home in another market, whose records are not looked at here. */
  readonly members: MemberCounts | null;
}

/** An organization that has current members, or is a unit of a branch that may be active. */
export interface OrganizationCoverage {
  readonly code: string;
  readonly name: string | null;
  readonly kind: OrganizationKind;
  /** Null: unknown. */
  readonly isOpen: Truth;
  readonly members: MemberCounts;
  readonly withoutBranch: WithoutBranch;
  readonly coverage: Coverage;
  /** The branches that cover it, or may; null activity is of the latter. */
  readonly coveredBy: readonly Pick<TouchingBranch, 'code' | 'formation' | 'isActive'>[];
  /** The fields of the registry that keep its coverage from being known, `/branches/B1/status`. */
  readonly missing: readonly string[];
}

/** The forms of 1 + 3 in one market, as its records have them. */
export interface MarketCoverage {
  readonly organizations: readonly OrganizationCoverage[];
  /** Organizations that nobody belongs to and no branch names: there is nothing to cover. */
  readonly withoutMembers: number;
  readonly branches: readonly TouchingBranch[];
}

const byCode = (a: { code: string }, b: { code: string }): number => (a.code < b.code ? -1 : 1);

/** Who covers whom in a market on a date. The index holds everything about the market. */
export function marketCoverage(index: RegistryIndex, marketCode: string, asOf: string): MarketCoverage {
  const context: FactContext = {
    index,
    day: new EvaluationDay(asOf),
    verdictOf: () => null,
    missing: () => undefined,
  };
  const organizations = index.organizationsByMarket.get(marketCode);
  const pictured = organizations.map((each) => organizationCoverage(context, each));
  const listed = pictured.filter(({ members, coveredBy }) => members.total > 0 || coveredBy.length > 0);
  return {
    organizations: [...listed].sort(byCode),
    withoutMembers: pictured.length - listed.length,
    branches: index.branchesByTouchedMarket
      .get(marketCode)
      .map((branch) => touchingBranch(context, branch, marketCode))
      .sort(byCode),
  };
}

function organizationCoverage(context: FactContext, organization: Organization): OrganizationCoverage {
  const missing = new Set<string>();
  const asking: FactContext = { ...context, missing: (field) => missing.add(field) };
  const units = context.index.branchesByUnit.get(organization.code);
  const coveredBy = units
    .map((branch) => ({
      code: branch.code,
      formation: branch.formation,
      isActive: isBranchActive(asking, branch),
    }))
    .filter(({ isActive }) => isActive !== false)
    .sort(byCode);
  const isCovered = any(coveredBy.map(({ isActive }) => isActive));
  const members = currentMembers(context.index.membersByOrganization.get(organization.code), context.day);
  return {
    ...{ code: organization.code, name: organization.name, kind: organization.kind },
    isOpen: isOrganizationOpen(context, organization),
    members: countMembers(context, members),
    withoutBranch: countWithoutBranch(context, members),
    coverage: isCovered === null ? 'unknown' : isCovered ? 'covered' : 'uncovered',
    coveredBy,
    missing: isCovered === null ? [...missing].sort() : [],
  };
}

function touchingBranch(context: FactContext, branch: Branch, marketCode: string): TouchingBranch {
  const { code, name, formation, status, establishedOn } = branch;
  const isAtHome = context.index.homeMarkets.get(code) === marketCode;
  const roster = isAtHome ? currentMembers(context.index.membersByBranch.get(code), context.day) : null;
  return {
    ...{ code, name, formation, status, establishedOn },
    isActive: isBranchActive(context, branch),
    members: roster === null ? null : countMembers(context, roster),
  };
}
