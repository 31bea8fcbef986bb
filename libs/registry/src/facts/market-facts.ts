import { addMonths, all } from '@hongzhu/rules-engine';
import type { Market, Member } from '../records.js';
import { bindFacts } from './bind-facts.js';
import { anyActive, lacksBranch } from './branch-activity.js';
import { countWhere } from './count-where.js';
import { confirmedOn, firstActiveSince, openSince } from './data-dates.js';
import {
  field,
  noun,
  numberArgument,
  known,
  recordNamed,
  type FactContext,
  OF_MEMBERS,
} from './fact-context.js';
import { countsAsFloating, currentMembers, fullMembers, isElsewhere, reachedOn } from './membership.js';
import { isMarketOpen } from './openness.js';

/** The current members of the market's organizations, open or not. */
export const membersOfMarket = (context: FactContext, market: Market): Member[] =>
  context.index.organizationsByMarket
    .get(market.code)
    .flatMap(({ code }) => currentMembers(context.index.membersByOrganization.get(code), context.day));

/** Facts about a market's members and the branches that touch it. */
export const marketFacts = bindFacts<Market>('market', (index) => index.markets, [
  {
    name: 'market.isOpen',
    type: 'boolean',
    label: { zh: '开业市场', en: 'open market' },
    source: 'markets.status, markets.openedOn',
    canBeUnknown: true,
    datedOn: (_context, market) => openSince(market),
    derive: isMarketOpen,
  },
  {
    name: 'market.currentMembers',
    type: 'integer',
    ...OF_MEMBERS,
    noun: noun('党员', 'member', 'members'),
    label: { zh: '市场内现有党员数', en: 'current members of its organizations' },
    source: 'members.organizationCode, members.leftOn',
    canBeUnknown: false,
    datedOn: (context, market) => confirmedOn(context, membersOfMarket(context, market)),
    derive: (context, market) => membersOfMarket(context, market).length,
  },
  {
    name: 'market.fullMembers',
    type: 'integer',
    ...OF_MEMBERS,
    noun: noun('正式党员', 'full member', 'full members'),
    label: { zh: '市场内正式党员数', en: 'full members of its organizations' },
    source: 'members.status, members.relation, members.leftOn',
    canBeUnknown: true,
    datedOn: (context, market) => confirmedOn(context, membersOfMarket(context, market)),
    derive: (context, market) => fullMembers(context, membersOfMarket(context, market)),
  },
  {
    name: 'market.floatingFullMembers',
    type: 'integer',
    ...OF_MEMBERS,
    noun: noun('流动正式党员', 'floating full member', 'floating full members'),
    label: { zh: '市场内流动正式党员数', en: 'floating full members' },
    source: 'members.status, members.relation, members.leftOn',
    canBeUnknown: true,
    datedOn: (context, market) => confirmedOn(context, membersOfMarket(context, market)),
    derive: (context, market) =>
      countWhere(membersOfMarket(context, market), (member) => countsAsFloating(context, member)),
  },
  {
    name: 'market.activeBranchTouches',
    type: 'boolean',
    label: { zh: '已有党支部覆盖本市场', en: 'an active branch touches the market' },
    source: 'branches.marketCode, branches.unitCodes, branches.status',
    canBeUnknown: true,
    datedOn: (context, market) => firstActiveSince(context.index.branchesByTouchedMarket.get(market.code)),
    derive: (context, market) => anyActive(context, context.index.branchesByTouchedMarket.get(market.code)),
  },
  {
    name: 'market.activeFloatingBranchTouches',
    type: 'boolean',
    label: { zh: '已有流动党支部覆盖本市场', en: 'an active floating branch touches the market' },
    source: 'branches.formation, branches.marketCode, branches.unitCodes, branches.status',
    canBeUnknown: true,
    datedOn: (context, market) =>
      firstActiveSince(
        context.index.branchesByTouchedMarket
          .get(market.code)
          .filter(({ formation }) => formation === 'floating'),
      ),
    derive: (context, market) =>
      anyActive(
        context,
        context.index.branchesByTouchedMarket
          .get(market.code)
          .filter(({ formation }) => formation === 'floating'),
      ),
  },
  {
    name: 'market.coverageDueFrom',
    type: 'date',
    args: { count: 'integer' },
    label: { zh: '应建党支部起算日', en: 'day from which a branch is due' },
    labelWith: {
      zh: '市场已开业且正式党员达{count}之日',
      en: 'day from which it was open and had {count} or more full members',
    },
    argUnits: { count: 'members' },
    source: 'markets.openedOn, members.relationSince',
    canBeUnknown: true,
    isSettled: true,
    derive: (context, market, args) => {
      const openedOn = field(context, market.openedOn, `/markets/${market.code}/openedOn`);
      const reached = reachedOn(context, membersOfMarket(context, market), numberArgument(args, 'count'));
      if (openedOn === null || reached === null) return null;
      return openedOn > reached ? openedOn : reached;
    },
  },
  {
    name: 'market.unassignedMembers',
    type: 'integer',
    ...OF_MEMBERS,
    noun: noun('未编入党支部的党员', 'member without a branch', 'members without a branch'),
    args: { minDays: 'integer' },
    label: {
      zh: '核实已满期限仍未编入党支部的党员数',
      en: 'members verified that long ago, without a branch',
    },
    labelWith: {
      zh: '核实已满{minDays}仍未编入党支部的党员数',
      en: 'members verified at least {minDays} ago, without a branch',
    },
    argUnits: { minDays: 'days' },
    source: 'members.firstVerifiedOn, members.branchCode, branches.status',
    canBeUnknown: true,
    datedOn: (context, market) => confirmedOn(context, membersOfMarket(context, market)),
    derive: (context, market, args) =>
      countWhere(membersOfMarket(context, market), (member) =>
        waitsUnassigned(context, member, numberArgument(args, 'minDays')),
      ),
  },
  {
    name: 'market.overdueTransfers',
    type: 'integer',
    ...OF_MEMBERS,
    noun: noun('未转接组织关系的党员', 'member without a transfer', 'members without a transfer'),
    args: { months: 'integer' },
    label: {
      zh: '外出满期限仍未转接组织关系的党员数',
      en: 'members away that long whose relation is elsewhere',
    },
    labelWith: {
      zh: '外出已满{months}仍未转接组织关系的党员数',
      en: 'members away for at least {months} whose relation is elsewhere',
    },
    argUnits: { months: 'months' },
    source: 'members.relation, members.relationSince, members.awaySince',
    canBeUnknown: true,
    datedOn: (context, market) => confirmedOn(context, membersOfMarket(context, market)),
    derive: (context, market, args) =>
      countWhere(membersOfMarket(context, market), (member) =>
        transferOverdue(context, member, numberArgument(args, 'months')),
      ),
  },
  {
    name: 'market.activeInstructors',
    type: 'integer',
    unit: 'instructors',
    noun: noun('在岗党建指导员', 'active instructor', 'active instructors'),
    label: { zh: '在岗党建指导员数', en: 'active instructors' },
    source: 'markets.instructorCodes, instructors.active',
    canBeUnknown: true,
    derive: (context, market) =>
      countWhere(market.instructorCodes, (code) =>
        known(
          context,
          recordNamed(context.index.instructors, 'instructor', code).active,
          `/instructors/${code}/active`,
          (active) => active,
        ),
      ),
  },
]);

/** Has no active branch, and was first verified `minDays` or more before D. */
function waitsUnassigned(context: FactContext, member: Member, minDays: number) {
  const { firstVerifiedOn } = member;
  if (firstVerifiedOn !== null && !context.day.isPast(firstVerifiedOn, minDays)) return false;
  const lacks = lacksBranch(context, member);
  if (lacks === false) return false;
  const verified = known(context, firstVerifiedOn, `/members/${member.code}/firstVerifiedOn`, () => true);
  return all([lacks, verified]);
}

/** Relation elsewhere, away for `months` calendar months or longer. */
function transferOverdue(context: FactContext, member: Member, months: number) {
  const { awaySince } = member;
  if (awaySince !== null && !context.day.hasReached(addMonths(awaySince, months))) return false;
  const elsewhere = isElsewhere(context, member);
  if (elsewhere === false) return false;
  return all([elsewhere, known(context, awaySince, `/members/${member.code}/awaySince`, () => true)]);
}
