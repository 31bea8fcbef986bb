import type { FactValue } from '../fact-value.js';
import { OPERATORS } from '../operators/operators.js';
import type { Operator } from '../operators/operator.js';
import { RuleDocumentError } from '../rule-document-error.js';
import type { Goal, Origin, Side } from './goal.js';

const TRUE: Goal = { kind: 'all', parts: [] };
const FALSE: Goal = { kind: 'any', parts: [] };
const constant = (truth: boolean): Goal => (truth ? TRUE : FALSE);

/** A comparison with a list of words on one side. */
export interface WordComparison {
  readonly operator: string;
  readonly left: Side;
  readonly right: Side;
  readonly isWanted: boolean;
  readonly origin: Origin;
}

/** Operators that say the opposite of another. */
const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['doesNotContain', 'contains'],
  ['notIn', 'in'],
]);

/**
 * A comparison of lists of words, word by word, so that single words can be added and removed. Lists are sets; words
 * that stand on neither side and are not in the catalogue make no difference.
 */
export const wordGoal = (comparison: WordComparison): Goal =>
  group('all', [...[comparison.left, comparison.right].flatMap(known), wordByWord(comparison)]);

/** A comparison with something that is not known is not known, whatever the words. */
const known = (side: Side): readonly Goal[] =>
  side.variable === null || side.variable.current !== null
    ? []
    : [{ kind: 'comparison', left: side, operator: null, right: NOTHING, isNegated: false, origin: null }];

export const NOTHING: Side = { variable: null, value: null };

function wordByWord(comparison: WordComparison): Goal {
  const { operator, left, right, isWanted } = comparison;
  const opposite = OPPOSITES.get(operator);
  if (opposite !== undefined) return wordByWord({ ...comparison, operator: opposite, isWanted: !isWanted });
  const words = universe(left, right);
  switch (operator) {
    case 'contains':
      return some(words, isWanted, (word, wanted) => [
        has(comparison, left, word, wanted),
        is(comparison, right, word, wanted),
      ]);
    case 'in':
      return some(words, isWanted, (word, wanted) => [
        is(comparison, left, word, wanted),
        has(comparison, right, word, wanted),
      ]);
    case 'containsAny':
      return some(words, isWanted, (word, wanted) => [
        has(comparison, left, word, wanted),
        has(comparison, right, word, wanted),
      ]);
    default:
      // containsAll: there is no word that is wanted and lacks.
      return some(words, !isWanted, (word, wanted) => [
        has(comparison, left, word, !wanted),
        has(comparison, right, word, wanted),
      ]);
  }
}

/** That for some word both parts hold; unwanted, that for each word one of them does not. */
function some(
  words: readonly string[],
  isWanted: boolean,
  parts: (word: string, isWanted: boolean) => readonly [Goal, Goal],
): Goal {
  return group(
    isWanted ? 'any' : 'all',
    words.map((word) => group(isWanted ? 'all' : 'any', parts(word, isWanted))),
  );
}

/** A group without what makes no difference. */
function group(kind: 'all' | 'any', parts: readonly Goal[]): Goal {
  const [neutral, dominant] = kind === 'all' ? [TRUE, FALSE] : [FALSE, TRUE];
  if (parts.includes(dominant)) return dominant;
  const left = parts.filter((part) => part !== neutral);
  const [only] = left;
  if (only === undefined) return neutral;
  return left.length === 1 ? only : { kind, parts: left };
}

function has(comparison: WordComparison, side: Side, word: string, isWanted: boolean): Goal {
  if (side.variable === null) return constant(listed(side.value).includes(word) === isWanted);
  const isLeft = side === comparison.left;
  return { kind: 'membership', list: side.variable, word, isWanted, isLeft, origin: comparison.origin };
}

function is(comparison: WordComparison, side: Side, word: string, isWanted: boolean): Goal {
  if (side.variable === null) return constant((side.value === word) === isWanted);
  return {
    kind: 'comparison',
    left: side,
    operator: EQUAL,
    right: { variable: null, value: word },
    isNegated: !isWanted,
    origin: comparison.origin,
  };
}

const EQUAL: Operator = operatorNamed('equal');

function operatorNamed(name: string): Operator {
  const operator = OPERATORS.get(name);
  if (!operator) throw new RuleDocumentError('operator.unknown', name);
  return operator;
}

/** The words that two sides may be about; of a side that never changes, only its own. */
function universe(left: Side, right: Side): readonly string[] {
  const constants = [left, right].filter(({ variable }) => variable === null);
  const sides = constants.length > 0 ? constants : [left, right];
  return [...new Set(sides.flatMap(wordsOf))];
}

const wordsOf = (side: Side): readonly string[] =>
  side.variable === null
    ? listed(side.value)
    : [...listed(side.variable.current), ...(side.variable.definition.values ?? [])];

/** The words of a list, or a word as the only one; none while it is unknown. */
function listed(value: FactValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? (value as readonly string[]) : [];
}
