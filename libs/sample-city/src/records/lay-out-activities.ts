import { addDays, daysBetween } from '@hongzhu/rules-engine';
import { CARRIERS, type Activity, type Branch } from '@hongzhu/registry';
import type { CityDraft } from '../draft/city-draft.js';
import type { Occasion } from '../draft/organisational-life.js';
import {
  completeMonths,
  completeQuarters,
  currentMonth,
  currentQuarter,
  lastCompleteYear,
  type Period,
} from '../time/complete-periods.js';

const MONTHS = 14;
const QUARTERS = 4;
/** Yearly occasions fall into the last weeks of the year. */
const YEARLY_SEASON = 21;

const THEMES = ['学习贯彻主题党日', '诚信经营', '文明创建志愿服务', '消费维权', '消防安全', '送服务进市场'];
const QUARTERLY_THEMES = ['诚信兴商', '质量提升', '文明市场', '助力创业'];

/** An occasion that recurs, with the periods in which it is due; the first period is the one that rules look at. */
interface Recurrence {
  readonly occasion: Occasion & Activity['kind'];
  readonly judged: Period;
  readonly others: readonly Period[];
}

/** What the branches held during the last 14 months. */
export function layOutActivities(city: CityDraft): void {
  const recurrences = recurrencesOn(city.calendar.asOf);
  for (const branch of city.records.branches) {
    for (const recurrence of recurrences) hold(city, branch, recurrence);
  }
}

function recurrencesOn(asOf: string): Recurrence[] {
  const [month, ...months] = completeMonths(asOf, MONTHS);
  const [quarter, ...quarters] = completeQuarters(asOf, QUARTERS);
  if (!month || !quarter) throw new RangeError('There is no complete period.');
  const monthly = { judged: month, others: [...months, currentMonth(asOf)] };
  const quarterly = { judged: quarter, others: [...quarters, currentQuarter(asOf)] };
  const { last } = lastCompleteYear(asOf);
  const yearly = { judged: { first: addDays(last, -YEARLY_SEASON), last }, others: [] };
  return [
    { occasion: 'theme-day', ...monthly },
    { occasion: 'committee-meeting', ...monthly },
    { occasion: 'general-meeting', ...quarterly },
    { occasion: 'quarterly-theme', ...quarterly },
    { occasion: 'org-life-meeting', ...yearly },
    { occasion: 'member-review', ...yearly },
    { occasion: 'heart-talk', ...yearly },
  ];
}

function hold(city: CityDraft, branch: Branch, { occasion, judged, others }: Recurrence): void {
  if (occasion === 'committee-meeting' && branch.committee.size === null) return;
  for (const period of [judged, ...others]) {
    const heldOn = addDays(period.first, city.random.integer(2, daysBetween(period.first, period.last) - 2));
    if (!existed(branch, heldOn) || heldOn > city.calendar.asOf) continue;
    const lapse = period === judged ? city.life.lapse(branch, occasion) : undefined;
    if (lapse === 'missed') continue;
    record(city, branch, { kind: occasion, heldOn: lapse === 'undated' ? null : heldOn });
  }
}

const existed = ({ establishedOn, dissolvedOn }: Branch, day: string): boolean =>
  establishedOn !== null && establishedOn <= day && (dissolvedOn === null || day < dissolvedOn);

function record(city: CityDraft, branch: Branch, held: Pick<Activity, 'kind' | 'heldOn'>): void {
  const { activities } = city.records;
  const { kind } = held;
  const carries = kind === 'quarterly-theme' && carriesNow(city, branch, held.heldOn);
  activities.push({
    code: `X-${String(activities.length + 1).padStart(5, '0')}`,
    branchCode: branch.code,
    ...held,
    theme: themeOf(city, kind),
    carriers: carries ? [city.random.pick(CARRIERS)] : [],
  });
}

/** A branch without carriers has none on any activity; one whose carriers are undated only on an undated one. */
function carriesNow(city: CityDraft, branch: Branch, heldOn: string | null): boolean {
  const lapse = city.life.lapse(branch, 'carrier');
  return lapse === undefined || (lapse === 'undated' && heldOn === null);
}

function themeOf({ random }: CityDraft, kind: Activity['kind']): string | null {
  if (kind === 'theme-day') return random.pick(THEMES);
  return kind === 'quarterly-theme' ? random.pick(QUARTERLY_THEMES) : null;
}
