import { daysBetween } from '@hongzhu/rules-engine';
import { ACTIVITY_KINDS, type Activity, type Branch } from '../records.js';
import { bindFacts } from './bind-facts.js';
import { PERIODS } from './calendar-period.js';
import { countWhere } from './count-where.js';
import { latest } from './data-dates.js';
import {
  field,
  noun,
  numberArgument,
  known,
  wordArgument,
  type FactArguments,
  type FactContext,
} from './fact-context.js';
import { ACTIVITY_LABELS, PERIOD_LABELS } from './word-labels.js';

const periodOf = (context: FactContext, args: FactArguments) =>
  context.day.lastComplete(wordArgument(args, 'period', PERIODS));

const heldOn = (context: FactContext, activity: Activity, test: (day: string) => boolean) =>
  known(context, activity.heldOn, `/activities/${activity.code}/heldOn`, test);

/** Facts about what a branch did: its organisational life and its themes. */
export const activityFacts = bindFacts<Branch>('branch', (index) => index.branches, [
  {
    name: 'branch.ageAtPeriodEnd',
    type: 'integer',
    unit: 'days',
    args: { period: 'word' },
    label: {
      zh: '上一完整周期末的成立天数',
      en: 'days since it was established, at the end of the last full period',
    },
    labelWith: {
      zh: '截至上一完整{period}末的成立天数',
      en: 'days since it was established, at the end of the last full {period}',
    },
    argLabels: { period: PERIOD_LABELS },
    source: 'branches.establishedOn',
    canBeUnknown: true,
    isSettled: true,
    datedOn: (_context, branch) => branch.establishedOn,
    derive: (context, branch, args) => {
      const day = field(context, branch.establishedOn, `/branches/${branch.code}/establishedOn`);
      return day === null ? null : daysBetween(day, periodOf(context, args).last);
    },
  },
  {
    name: 'branch.activitiesInPeriod',
    type: 'integer',
    unit: 'activities',
    noun: noun('活动', 'activity', 'activities'),
    args: { kind: 'word', period: 'word' },
    label: { zh: '上一完整周期内该类活动次数', en: 'activities of the kind held in the last full period' },
    labelWith: { zh: '上一完整{period}的{kind}次数', en: '{kind} held in the last full {period}' },
    argLabels: { kind: ACTIVITY_LABELS, period: PERIOD_LABELS },
    source: 'activities.kind, activities.heldOn',
    canBeUnknown: true,
    isSettled: true,
    datedOn: (context, branch, args) => {
      const kind = wordArgument(args, 'kind', ACTIVITY_KINDS);
      const { first, last } = periodOf(context, args);
      const days = context.index.activitiesByBranch.get(branch.code).filter((each) => each.kind === kind);
      return latest(
        days.map(({ heldOn: day }) => day),
        (day) => first <= day && day <= last,
      );
    },
    derive: (context, branch, args) => {
      const kind = wordArgument(args, 'kind', ACTIVITY_KINDS);
      const { first, last } = periodOf(context, args);
      const ofKind = context.index.activitiesByBranch.get(branch.code).filter((each) => each.kind === kind);
      return countWhere(ofKind, (each) => heldOn(context, each, (day) => first <= day && day <= last));
    },
  },
  {
    name: 'branch.carrierActivities',
    type: 'integer',
    unit: 'activities',
    noun: noun('有活动载体的活动', 'activity with a carrier', 'activities with a carrier'),
    args: { maxDays: 'integer' },
    label: { zh: '期限内有活动载体的活动次数', en: 'activities with a carrier within the days' },
    labelWith: {
      zh: '近{maxDays}内有活动载体的活动次数',
      en: 'activities with a carrier within the last {maxDays}',
    },
    argUnits: { maxDays: 'days' },
    source: 'activities.carriers, activities.heldOn',
    canBeUnknown: true,
    datedOn: (context, branch) =>
      latest(
        context.index.activitiesByBranch
          .get(branch.code)
          .filter(({ carriers }) => carriers.length > 0)
          .map(({ heldOn: day }) => day),
        (day) => context.day.hasReached(day),
      ),
    derive: (context, branch, args) =>
      countWhere(
        context.index.activitiesByBranch.get(branch.code).filter(({ carriers }) => carriers.length > 0),
        (each) => heldOn(context, each, (day) => context.day.isWithin(day, numberArgument(args, 'maxDays'))),
      ),
  },
]);
