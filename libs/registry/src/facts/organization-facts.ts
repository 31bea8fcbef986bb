import { ORGANIZATION_KINDS, type Branch, type Formation, type Organization } from '../records.js';
import { bindFacts } from './bind-facts.js';
import { anyActive } from './branch-activity.js';
import { confirmedOn, firstActiveSince, openSince } from './data-dates.js';
import { field, noun, numberArgument, type FactContext, OF_MEMBERS } from './fact-context.js';
import { currentMembers, fullMembers, reachedOn } from './membership.js';
import { isOrganizationOpen } from './openness.js';
import { ORGANIZATION_KIND_LABELS } from './word-labels.js';

const membersOf = (context: FactContext, organization: Organization) =>
  currentMembers(context.index.membersByOrganization.get(organization.code), context.day);

function covering(context: FactContext, organization: Organization, formation?: Formation): Branch[] {
  const branches = context.index.branchesByUnit.get(organization.code);
  return branches.filter((branch) => formation === undefined || branch.formation === formation);
}

export const organizationFacts = bindFacts<Organization>('organization', (index) => index.organizations, [
  {
    name: 'organization.kind',
    type: 'word',
    values: ORGANIZATION_KINDS,
    valueLabels: ORGANIZATION_KIND_LABELS,
    label: { zh: '主体类别', en: 'kind of organization' },
    source: 'organizations.kind',
    canBeUnknown: false,
    derive: (_context, organization) => organization.kind,
  },
  {
    name: 'organization.isOpen',
    type: 'boolean',
    label: { zh: '开业（所在市场也开业）', en: 'open, and its market too' },
    source: 'organizations.status, markets.status, markets.openedOn',
    canBeUnknown: true,
    datedOn: (_context, organization) => openSince(organization),
    derive: isOrganizationOpen,
  },
  {
    name: 'organization.currentMembers',
    type: 'integer',
    ...OF_MEMBERS,
    noun: noun('党员', 'member', 'members'),
    label: { zh: '现有党员数', en: 'current members' },
    source: 'members.organizationCode, members.leftOn',
    canBeUnknown: false,
    datedOn: (context, organization) => confirmedOn(context, membersOf(context, organization)),
    derive: (context, organization) => membersOf(context, organization).length,
  },
  {
    name: 'organization.fullMembers',
    type: 'integer',
    ...OF_MEMBERS,
    noun: noun('正式党员', 'full member', 'full members'),
    label: { zh: '组织关系在本单位的正式党员数', en: 'full members whose relation is here' },
    source: 'members.status, members.relation, members.relationSince, members.leftOn',
    canBeUnknown: true,
    datedOn: (context, organization) => confirmedOn(context, membersOf(context, organization)),
    derive: (context, organization) => fullMembers(context, membersOf(context, organization)),
  },
  {
    name: 'organization.reachedOn',
    type: 'date',
    args: { count: 'integer' },
    label: { zh: '正式党员达到该人数之日', en: 'day the number of full members was reached' },
    labelWith: {
      zh: '正式党员达到{count}之日',
      en: 'day on which the number of full members reached {count}',
    },
    argUnits: { count: 'members' },
    source: 'members.relationSince',
    canBeUnknown: true,
    isSettled: true,
    datedOn: (context, organization) => confirmedOn(context, membersOf(context, organization)),
    derive: (context, organization, args) =>
      reachedOn(context, membersOf(context, organization), numberArgument(args, 'count')),
  },
  {
    name: 'organization.firstMemberVerifiedOn',
    type: 'date',
    label: { zh: '首名党员核实之日', en: 'day its first member was verified' },
    source: 'members.firstVerifiedOn',
    canBeUnknown: true,
    isSettled: true,
    derive: (context, organization) => {
      const dates = membersOf(context, organization).map((member) =>
        field(context, member.firstVerifiedOn, `/members/${member.code}/firstVerifiedOn`),
      );
      return dates.reduce((a, b) => (a === null || b === null ? null : a < b ? a : b), dates[0] ?? null);
    },
  },
  {
    name: 'organization.activeBranchCovers',
    type: 'boolean',
    label: { zh: '已有党支部覆盖', en: 'covered by an active branch' },
    source: 'branches.unitCodes, branches.status, branches.establishedOn, branches.dissolvedOn',
    canBeUnknown: true,
    datedOn: (context, organization) => firstActiveSince(covering(context, organization)),
    derive: (context, organization) => anyActive(context, covering(context, organization)),
  },
  {
    name: 'organization.activeStandaloneBranchCovers',
    type: 'boolean',
    label: { zh: '已单独建立党支部', en: 'covered by an active standalone branch' },
    source: 'branches.formation, branches.unitCodes, branches.status',
    canBeUnknown: true,
    datedOn: (context, organization) => firstActiveSince(covering(context, organization, 'standalone')),
    derive: (context, organization) => anyActive(context, covering(context, organization, 'standalone')),
  },
  {
    name: 'organization.activeJointBranchCovers',
    type: 'boolean',
    label: { zh: '在联合党支部中', en: 'covered by an active joint branch' },
    source: 'branches.formation, branches.unitCodes, branches.status',
    canBeUnknown: true,
    datedOn: (context, organization) => firstActiveSince(covering(context, organization, 'joint')),
    derive: (context, organization) => anyActive(context, covering(context, organization, 'joint')),
  },
]);
