import { AS_OF } from '../../built-in-facts.js';
import { difference } from './comparison.js';
import { claim, type Claim } from './formula.js';
import { above, atLeast, below, eitherSide, from, type NumberSet } from './number-set.js';
import { NUMBERED_DATES } from './numbering.js';
import { type Quantity, quantityOf, type Side } from './operand.js';

const TODAY: Quantity = {
  quantity: quantityOf({ fact: AS_OF }),
  about: AS_OF,
  scale: 'date',
  isWhole: true,
  lo: NUMBERED_DATES[0],
  hi: NUMBERED_DATES[1],
};

/** What must hold of an event for a comparison of its age to come out so; the length lies between two bounds. */
type Age = (event: Quantity, length: Side, holds: boolean) => Claim[];

export const AGES: ReadonlyMap<string, Age> = new Map<string, Age>([
  ['withinDays', (event, { lo, hi }, holds) => [inDays(event, holds ? from(0, hi) : outside(lo))]],
  ['olderThanDays', (event, { lo, hi }, holds) => [inDays(event, holds ? since(lo) : before(hi))]],
  [
    'withinMonths',
    (event, { lo, hi }, holds) =>
      holds
        ? [inMonths(event, from(0, 2 * Math.floor(hi))), inDays(event, from(0, mostDays(Math.floor(hi))))]
        : [inMonths(event, outside(2 * Math.floor(lo))), inDays(event, outside(fewestDays(Math.floor(lo))))],
  ],
  [
    'olderThanMonths',
    (event, { lo, hi }, holds) =>
      holds
        ? [inMonths(event, since(2 * Math.ceil(lo))), inDays(event, since(fewestDays(Math.ceil(lo))))]
        : [inMonths(event, before(2 * Math.ceil(hi))), inDays(event, before(mostDays(Math.ceil(hi))))],
  ],
]);

const since = (least: number): NumberSet => atLeast(least, true);
const before = (limit: number): NumberSet => below(limit, true);
/** Still to come, or longer ago than that. */
const outside = (most: number): NumberSet => eitherSide(below(0, true), above(most, true));

// n months are at least 28 n and at most 31 n days; for months still to come it is the other way round.
const fewestDays = (months: number): number => Math.min(28 * months, 31 * months);
const mostDays = (months: number): number => Math.max(28 * months, 31 * months);

const inDays = (event: Quantity, set: NumberSet): Claim => difference(TODAY, event, set);

/**
 * The months that are over and those that have begun, added up: 2 n on the day n months after the event, 2 n + 1 on
 * the days between n and n + 1 months after it, so that both can be read off one number.
 */
const inMonths = ({ quantity, about }: Quantity, set: NumberSet): Claim =>
  claim(`months ${quantity}`, about, set);
