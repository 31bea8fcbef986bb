import { any } from '@hongzhu/rules-engine';
import { BRANCH_STATUSES, FORMATIONS, type Branch } from '../records.js';
import { bindFacts } from './bind-facts.js';
import { isBranchActive } from './branch-activity.js';
import { unitCount, unitOrganizations, unitsDiameter, unitsInOneTown } from './branch-units.js';
import { activeSince, confirmedOn } from './data-dates.js';
import { field, noun, recordNamed, type FactContext, OF_MEMBERS } from './fact-context.js';
import { countsAsFull, currentMembers, fullMembers } from './membership.js';
import { isGone, isOrganizationOpen, marketOf } from './openness.js';
import { BRANCH_STATUS_LABELS, FORMATION_LABELS } from './word-labels.js';

const HOST_KINDS: readonly string[] = ['market-company', 'trust-company', 'association'];

const roster = (context: FactContext, branch: Branch) =>
  currentMembers(context.index.membersByBranch.get(branch.code), context.day);

/** Facts about who is in a branch and what it is made of. */
export const branchFacts = bindFacts<Branch>('branch', (index) => index.branches, [
  {
    name: 'branch.isActive',
    type: 'boolean',
    label: { zh: '在运行的党支部', en: 'active' },
    source: 'branches.status, branches.establishedOn, branches.dissolvedOn',
    canBeUnknown: true,
    datedOn: (context, branch) => activeSince(branch, context.day),
    derive: isBranchActive,
  },
  {
    name: 'branch.formation',
    type: 'word',
    values: FORMATIONS,
    valueLabels: FORMATION_LABELS,
    label: { zh: '组建形式', en: 'formation' },
    source: 'branches.formation',
    canBeUnknown: false,
    datedOn: (_context, branch) => branch.establishedOn,
    derive: (_context, branch) => branch.formation,
  },
  {
    name: 'branch.status',
    type: 'word',
    values: BRANCH_STATUSES,
    valueLabels: BRANCH_STATUS_LABELS,
    label: { zh: '党支部状态', en: 'status' },
    source: 'branches.status',
    canBeUnknown: true,
    datedOn: (context, branch) => activeSince(branch, context.day),
    derive: (context, branch) => field(context, branch.status, `/branches/${branch.code}/status`),
  },
  {
    name: 'branch.fullMembers',
    type: 'integer',
    ...OF_MEMBERS,
    noun: noun('正式党员', 'full member', 'full members'),
    label: { zh: '名册中的正式党员数', en: 'full members on the roster' },
    source: 'members.branchCode, members.status, members.relation, members.leftOn',
    canBeUnknown: true,
    datedOn: (context, branch) => confirmedOn(context, context.index.membersByBranch.get(branch.code)),
    derive: (context, branch) => fullMembers(context, roster(context, branch)),
  },
  {
    name: 'branch.rosterSize',
    type: 'integer',
    ...OF_MEMBERS,
    noun: noun('名册党员', 'member on the roster', 'members on the roster'),
    label: { zh: '名册人数', en: 'members on the roster' },
    source: 'members.branchCode, members.leftOn',
    canBeUnknown: false,
    datedOn: (context, branch) => confirmedOn(context, context.index.membersByBranch.get(branch.code)),
    derive: (context, branch) => roster(context, branch).length,
  },
  {
    name: 'branch.hasUnits',
    type: 'boolean',
    label: { zh: '有覆盖单位', en: 'has units' },
    source: 'branches.unitCodes',
    canBeUnknown: false,
    derive: (_context, branch) => branch.unitCodes.length > 0,
  },
  {
    name: 'branch.unitCount',
    type: 'integer',
    unit: 'enterprises',
    noun: noun('覆盖企业', 'covered enterprise', 'covered enterprises'),
    label: { zh: '覆盖的开业企业数', en: 'open enterprises among its units' },
    source: 'branches.unitCodes, organizations.kind, organizations.status',
    canBeUnknown: true,
    derive: unitCount,
  },
  {
    name: 'branch.unitsInOneTown',
    type: 'boolean',
    label: { zh: '各单位在同一镇街', en: 'all units in one town' },
    source: 'branches.unitCodes, organizations.townCode',
    canBeUnknown: true,
    derive: unitsInOneTown,
  },
  {
    name: 'branch.unitsDiameter',
    type: 'number',
    unit: 'metres',
    means: { zh: '调整覆盖单位', en: 'change the units' },
    label: { zh: '各单位间最大距离', en: 'largest distance between two units' },
    source: 'branches.unitCodes, organizations.lon, organizations.lat',
    canBeUnknown: true,
    derive: unitsDiameter,
  },
  {
    name: 'branch.hasLivingUnit',
    type: 'boolean',
    label: { zh: '仍有未注销的覆盖单位', en: 'at least one unit is not gone' },
    source: 'branches.unitCodes, organizations.status, markets.status',
    canBeUnknown: true,
    derive: (context, branch) =>
      any(
        unitOrganizations(context, branch).map((organization) => {
          const gone = isGone(context, organization);
          return gone === null ? null : !gone;
        }),
      ),
  },
  {
    name: 'branch.orphanedOn',
    type: 'date',
    label: { zh: '最后一个覆盖单位关闭之日', en: 'day the last unit was gone' },
    source: 'organizations.closedOn, markets.closedOn',
    canBeUnknown: true,
    isSettled: true,
    derive: orphanedOn,
  },
  {
    name: 'branch.hostValid',
    type: 'boolean',
    label: { zh: '挂靠主体有效', en: 'host is an open market company, trust company or association' },
    source: 'branches.hostCode, organizations.kind, organizations.status',
    canBeUnknown: true,
    derive: (context, branch) => {
      if (branch.hostCode === null) return false;
      const host = recordNamed(context.index.organizations, 'organization', branch.hostCode);
      return HOST_KINDS.includes(host.kind) ? isOrganizationOpen(context, host) : false;
    },
  },
  {
    name: 'branch.rosterOutsiders',
    type: 'integer',
    ...OF_MEMBERS,
    noun: noun(
      '不属于覆盖单位或挂靠主体的名册党员',
      'roster member of neither unit nor host',
      'roster members of neither unit nor host',
    ),
    label: { zh: '名册中不属于覆盖单位或挂靠主体的党员数', en: 'roster members of neither unit nor host' },
    source: 'members.branchCode, members.organizationCode, branches.unitCodes, branches.hostCode',
    canBeUnknown: false,
    datedOn: (context, branch) => confirmedOn(context, context.index.membersByBranch.get(branch.code)),
    derive: (context, branch) =>
      roster(context, branch).filter(
        ({ organizationCode }) =>
          organizationCode !== branch.hostCode && !branch.unitCodes.includes(organizationCode),
      ).length,
  },
  {
    name: 'branch.unlistedUnitMembers',
    type: 'integer',
    ...OF_MEMBERS,
    noun: noun(
      '未列入名册的覆盖单位正式党员',
      'full member of a unit not on the roster',
      'full members of the units not on the roster',
    ),
    label: { zh: '覆盖单位中未列入名册的正式党员数', en: 'full members of its units not on its roster' },
    source: 'members.branchCode, members.organizationCode, branches.unitCodes',
    canBeUnknown: false,
    derive: (context, branch) =>
      branch.unitCodes
        .flatMap((code) => currentMembers(context.index.membersByOrganization.get(code), context.day))
        .filter((member) => member.branchCode !== branch.code && countsAsFull(context, member) === true)
        .length,
  },
  {
    name: 'branch.establishedOn',
    type: 'date',
    label: { zh: '成立日期', en: 'established on' },
    source: 'branches.establishedOn',
    canBeUnknown: true,
    isSettled: true,
    derive: (context, branch) =>
      field(context, branch.establishedOn, `/branches/${branch.code}/establishedOn`),
  },
  {
    name: 'branch.secretarySet',
    type: 'boolean',
    label: { zh: '已配备书记', en: 'a secretary is set' },
    source: 'branches.secretary',
    canBeUnknown: false,
    datedOn: (_context, branch) => branch.secretary.since,
    derive: (_context, branch) => Object.values(branch.secretary).some((value) => value !== null),
  },
  {
    name: 'branch.secretaryPartyYears',
    type: 'integer',
    unit: 'years',
    label: { zh: '书记党龄', en: "secretary's years of membership" },
    source: 'branches.secretary.partyYears',
    canBeUnknown: true,
    datedOn: (_context, branch) => branch.secretary.since,
    derive: (context, { code, secretary }) =>
      field(context, secretary.partyYears, `/branches/${code}/secretary/partyYears`),
  },
  {
    name: 'branch.committeeSize',
    type: 'integer',
    unit: 'members',
    noun: noun('支部委员', 'committee member', 'committee members'),
    label: { zh: '支部委员会人数', en: 'size of the committee' },
    source: 'branches.committee.size',
    canBeUnknown: false,
    datedOn: (_context, branch) => branch.committee.electedOn,
    derive: (_context, branch) => branch.committee.size ?? 0,
  },
  {
    name: 'branch.deputies',
    type: 'integer',
    unit: 'members',
    noun: noun('副书记', 'deputy secretary', 'deputy secretaries'),
    label: { zh: '副书记人数', en: 'deputy secretaries' },
    source: 'branches.committee.deputies',
    canBeUnknown: false,
    datedOn: (_context, branch) => branch.committee.electedOn,
    derive: (_context, branch) => branch.committee.deputies ?? 0,
  },
]);

/** For each unit the earlier of its own and its market's `closedOn`, of these the latest. */
function orphanedOn(context: FactContext, branch: Branch): string | null {
  let latest: string | null = null;
  let unknown = false;
  for (const organization of unitOrganizations(context, branch)) {
    const market = marketOf(context, organization);
    const dates = [organization.closedOn, market?.closedOn ?? null].filter((d) => d !== null);
    const gone = dates.sort()[0];
    if (gone === undefined) {
      unknown = true;
      context.missing(`/organizations/${organization.code}/closedOn`);
    } else if (latest === null || gone > latest) latest = gone;
  }
  return unknown ? null : latest;
}
