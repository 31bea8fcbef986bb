import { addDays, addMonths, daysBetween, monthsBetween } from '../dates/calendar-date.js';
import { isNumeric } from '../fact-type.js';
import { type FactValue, isInterval } from '../fact-value.js';
import type { Atom, Comparison, Side, Variable } from './goal.js';
import { type Critical, shifted, valuesNear } from './values-near.js';

/** More values than this are not followed from one fact to another. */
const MOST_VALUES = 400;

/** The values for each variable; complete unless there were too many of them. */
export interface CriticalValues {
  readonly of: ReadonlyMap<Variable, ReadonlySet<Critical>>;
  readonly isComplete: boolean;
}

/**
 * For each variable of some atoms, the values at which one of its comparisons may turn: the thresholds, and, where
 * two facts are compared, what the other may be: if that has to be above 3, it may be 4, and what has to be above it
 * turns at 4. Between two neighbouring ones every comparison says the same.
 */
export function criticalValues(
  atoms: readonly Atom[],
  isFree: (variable: Variable) => boolean,
  asOf: string,
): CriticalValues {
  const values = new Map<Variable, Set<Critical>>();
  const add = (variable: Variable, found: readonly Critical[]): boolean => {
    const known = values.get(variable) ?? new Set();
    const before = known.size;
    values.set(variable, known);
    for (const value of found) if (known.size < MOST_VALUES) known.add(value);
    return known.size > before;
  };
  const comparisons = atoms.filter((atom) => atom.kind === 'comparison');
  const valuesOf = (side: Side): readonly Critical[] => {
    if (side.variable === null) return ends(side.value);
    const { variable } = side;
    const current = ends(variable.current);
    if (!isFree(variable)) return current;
    const own = [...(values.get(variable) ?? [])];
    return [...current, ...start(variable, asOf), ...own, ...valuesNear(variable, own, asOf)];
  };
  const links = comparisons.filter(({ left, right }) => left.variable !== null && right.variable !== null);
  // What one side may be is critical to the other; a chain of facts is no longer than there are links.
  for (let isGrowing = true, round = 0; isGrowing && round <= links.length; round += 1) {
    isGrowing = false;
    for (const comparison of comparisons) {
      const { left, right } = comparison;
      if (left.variable !== null && isFree(left.variable)) {
        isGrowing = add(left.variable, valuesOf(right).flatMap(leftOf(comparison, asOf))) || isGrowing;
      }
      if (right.variable !== null && isFree(right.variable)) {
        isGrowing = add(right.variable, valuesOf(left).flatMap(rightOf(comparison, asOf))) || isGrowing;
      }
    }
  }
  const isComplete = [...values.values()].every(({ size }) => size < MOST_VALUES);
  return { of: values, isComplete };
}

/** Where two unknown facts are compared, there must be something to begin with. */
function start({ current, definition }: Variable, asOf: string): readonly Critical[] {
  if (current !== null) return [];
  if (definition.type === 'date') return [asOf];
  return isNumeric(definition.type) ? [0] : [];
}

/** The ends of a value that is known within bounds, each word of a list, else the value itself; nothing of unknown. */
function ends(value: FactValue): readonly Critical[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value as readonly string[];
  if (typeof value !== 'object' || !isInterval(value)) return [value as Critical];
  return value.hi === null ? [value.lo] : [value.lo, value.hi];
}

const itself = (value: Critical): readonly Critical[] => [value];

/** Where the left side turns, given a value of the right. */
function leftOf({ operator }: Comparison, asOf: string): (value: Critical) => readonly Critical[] {
  switch (operator?.name) {
    case 'withinDays':
    case 'olderThanDays':
      return (days) => [asOf, ...wholes(days).flatMap((n) => shifted(() => addDays(asOf, -n)))];
    case 'withinMonths':
    case 'olderThanMonths':
      return (months) => [
        asOf,
        ...wholes(months).flatMap((n) => shifted(() => addMonths(asOf, -n)).flatMap(monthEnds)),
      ];
    default:
      return itself;
  }
}

/** Where the right side turns, given a value of the left. */
function rightOf({ operator }: Comparison, asOf: string): (value: Critical) => readonly Critical[] {
  switch (operator?.name) {
    case 'withinDays':
    case 'olderThanDays':
      return (event) => [daysBetween(String(event), asOf)];
    case 'withinMonths':
    case 'olderThanMonths':
      return (event) => {
        const { whole, begun } = monthsBetween(String(event), asOf);
        return [whole, begun];
      };
    default:
      return itself;
  }
}

const wholes = (length: Critical): readonly number[] => [
  Math.floor(Number(length)),
  Math.ceil(Number(length)),
];

/** A month may have three days more than another: they are as many months off as the last day that both have. */
const monthEnds = (date: string): readonly string[] =>
  [0, 1, 2, 3].flatMap((days) => shifted(() => addDays(date, days)));
