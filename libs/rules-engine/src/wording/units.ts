import type { Bilingual } from '../rule-document.js';

/** A unit as it is written behind a number. */
export interface UnitWords {
  /** The measure word. */
  readonly zh: string;
  readonly en: { readonly one: string; readonly other: string };
  /** Whether it counts things that have a name of their own, so that English says no more than the number. */
  readonly isCount: boolean;
  /** What can be measured in it, both bounds included; absent: any number, as of days, which may be still to come. */
  readonly range?: readonly [number, number];
}

const NOT_NEGATIVE: readonly [number, number] = [0, Infinity];

const count = (zh: string, one: string, other: string): UnitWords => ({
  zh,
  en: { one, other },
  isCount: true,
  range: NOT_NEGATIVE,
});
const measure = (zh: string, one: string, other: string, range?: UnitWords['range']): UnitWords => ({
  zh,
  en: { one, other },
  isCount: false,
  ...(range && { range }),
});

/** Every unit that facts and parameters may have: the one table that linter, explanations and docs read. */
export const UNITS = {
  activities: count('次', 'activity', 'activities'),
  branches: count('个', 'branch', 'branches'),
  enterprises: count('个', 'enterprise', 'enterprises'),
  entries: count('条', 'entry', 'entries'),
  instructors: count('名', 'instructor', 'instructors'),
  items: count('项', 'item', 'items'),
  markets: count('个', 'market', 'markets'),
  members: count('名', 'member', 'members'),
  operators: count('户', 'operator', 'operators'),
  organizers: count('名', 'organiser', 'organisers'),
  panels: count('块', 'panel', 'panels'),
  seats: count('个', 'seat', 'seats'),
  workers: count('人', 'worker', 'workers'),
  days: measure('天', 'day', 'days'),
  months: measure('个月', 'month', 'months'),
  years: measure('年', 'year', 'years', NOT_NEGATIVE),
  metres: measure('米', 'metre', 'metres', NOT_NEGATIVE),
  'square metres': measure('平方米', 'square metre', 'square metres', NOT_NEGATIVE),
  share: measure('', '', '', [0, 1]),
} as const satisfies Readonly<Record<string, UnitWords>>;

export type Unit = keyof typeof UNITS;

export const isUnit = (name: string): name is Unit => Object.hasOwn(UNITS, name);

/** A number with its unit: `3 名`, `3`; `30 平方米`, `30 square metres`. */
export function withUnit(printed: string, isOne: boolean, unit: Unit | undefined): Bilingual {
  if (unit === undefined) return { zh: printed, en: printed };
  const { zh, en, isCount }: UnitWords = UNITS[unit];
  const word = isCount ? '' : isOne ? en.one : en.other;
  return { zh: zh === '' ? printed : `${printed} ${zh}`, en: word === '' ? printed : `${printed} ${word}` };
}
