import type { Market, Organizer } from '../records.js';
import { bindFacts } from './bind-facts.js';
import { countWhere } from './count-where.js';
import { confirmedOn, latest } from './data-dates.js';
import { field, known, noun, numberArgument, type FactContext, OF_MEMBERS } from './fact-context.js';
import { membersOfMarket } from './market-facts.js';

/**
 * The smallest whole number that is at least `share` of `count`. Exact for the decimal that the share (0 to 1) is
 * written as: in floating point 0.56 × 100 is more than 56.
 */
export function shareOf(count: number, share: number): number {
  const [digits = '', exponent] = share.toExponential().split('e');
  const places = digits.replace(/^\d\.?/, '').length - Number(exponent);
  const scale = 10n ** BigInt(places);
  const parts = BigInt(digits.replace('.', '')) * BigInt(count);
  return Number((parts + scale - 1n) / scale);
}

const recorded = (
  context: FactContext,
  market: Market,
  name: 'operatorCount' | 'workerCount' | 'surveyedOperatorCount',
) => field(context, market[name], `/markets/${market.code}/${name}`);

function isCurrentOrganizer(context: FactContext, organizer: Organizer) {
  const notOver = organizer.to === null || !context.day.hasReached(organizer.to);
  if (!notOver) return false;
  return known(context, organizer.from, `/organizers/${organizer.code}/from`, (day) =>
    context.day.hasReached(day),
  );
}

/** Facts about a market's size, its survey and who looks after it. */
export const marketScaleFacts = bindFacts<Market>('market', (index) => index.markets, [
  {
    name: 'market.operatorCount',
    type: 'integer',
    unit: 'operators',
    noun: noun('经营户', 'operator', 'operators'),
    label: { zh: '经营户数', en: 'operators' },
    source: 'markets.operatorCount',
    canBeUnknown: true,
    derive: (context, market) => recorded(context, market, 'operatorCount'),
  },
  {
    name: 'market.workerCount',
    type: 'integer',
    unit: 'workers',
    noun: noun('从业人员', 'worker', 'workers'),
    label: { zh: '从业人员数', en: 'workers' },
    source: 'markets.workerCount',
    canBeUnknown: true,
    derive: (context, market) => recorded(context, market, 'workerCount'),
  },
  {
    name: 'market.surveyedOperatorCount',
    type: 'integer',
    unit: 'operators',
    noun: noun('已摸查经营户', 'operator surveyed', 'operators surveyed'),
    label: { zh: '已摸查经营户数', en: 'operators surveyed' },
    source: 'markets.surveyedOperatorCount',
    canBeUnknown: true,
    derive: (context, market) => recorded(context, market, 'surveyedOperatorCount'),
  },
  {
    name: 'market.surveyTarget',
    type: 'integer',
    unit: 'operators',
    args: { minShare: 'number' },
    label: { zh: '应摸查经营户数', en: 'operators to be surveyed' },
    labelWith: {
      zh: '按比例 {minShare} 应摸查的经营户数',
      en: 'the operators to be surveyed for a share of {minShare}',
    },
    source: 'markets.operatorCount',
    canBeUnknown: true,
    derive: (context, market, args) => {
      const count = recorded(context, market, 'operatorCount');
      return count === null ? null : shareOf(count, numberArgument(args, 'minShare'));
    },
  },
  {
    name: 'market.currentOrganizers',
    type: 'integer',
    unit: 'organizers',
    noun: noun('专职组织员', 'dedicated organiser', 'dedicated organisers'),
    label: { zh: '现任专职组织员数', en: 'current dedicated organisers' },
    source: 'organizers.from, organizers.to',
    canBeUnknown: true,
    datedOn: (context, market) =>
      latest(
        context.index.organizersByMarket.get(market.code).map(({ from }) => from),
        (day) => context.day.hasReached(day),
      ),
    derive: (context, market) =>
      countWhere(context.index.organizersByMarket.get(market.code), (each) =>
        isCurrentOrganizer(context, each),
      ),
  },
  {
    name: 'market.staleMembers',
    type: 'integer',
    ...OF_MEMBERS,
    noun: noun('超期未核实的党员', 'member not verified in time', 'members not verified in time'),
    args: { maxDays: 'integer' },
    label: { zh: '超过期限未核实的党员数', en: 'members not verified within the days' },
    labelWith: { zh: '超过{maxDays}未核实的党员数', en: 'members not verified within {maxDays}' },
    argUnits: { maxDays: 'days' },
    source: 'members.verifiedOn',
    canBeUnknown: true,
    datedOn: (context, market) => confirmedOn(context, membersOfMarket(context, market)),
    derive: (context, market, args) =>
      countWhere(membersOfMarket(context, market), (member) =>
        known(context, member.verifiedOn, `/members/${member.code}/verifiedOn`, (day) =>
          context.day.isPast(day, numberArgument(args, 'maxDays') + 1),
        ),
      ),
  },
]);
