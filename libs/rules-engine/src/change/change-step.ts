import type { Operand } from '../compile/compiled-rule.js';
import type { SubjectFacts } from '../evaluate/subject-facts.js';
import type { FactWitness } from '../explain/fact-witness.js';
import type { AskedOperand } from '../explain/undecided-facts.js';
import type { FactDefinition } from '../fact-catalogue.js';
import type { FactRequest } from '../fact-request.js';
import { between, type FactValue, type Interval, isInterval } from '../fact-value.js';
import type { ChangeKind, ChangeStep, Demand } from './change.js';
import { demandOn } from './demand.js';
import type { Assignment, Solution } from './draft.js';
import { AS_IT_IS, variablesOf } from './goal.js';

/** What steps are written down with. */
export interface StepSources {
  readonly facts: SubjectFacts;
  readonly witness: FactWitness;
}

/** The steps of a solution, in the order in which the document first speaks of their facts. */
export const stepsOf = (solution: Solution, sources: StepSources): readonly ChangeStep[] =>
  [...solution.changes]
    .sort((a, b) => a.variable.order - b.variable.order)
    .map((change) => stepOf(change, solution, sources));

/** That a fact is to be recorded, whatever it is. */
export const recordStep = (
  { definition, request }: AskedOperand,
  { facts, witness }: StepSources,
): ChangeStep => ({
  ...plainStep(request, definition),
  from: facts.valueOf(request),
  missing: witness.missing(request),
});

const plainStep = (
  request: FactRequest,
  { label, unit }: FactDefinition,
): Omit<ChangeStep, 'from' | 'missing'> => ({
  fact: request.fact,
  args: request.args,
  label,
  kind: 'record',
  to: null,
  amount: null,
  unit: unit ?? null,
  add: [],
  remove: [],
  demands: [],
});

function stepOf(change: Assignment, solution: Solution, { facts, witness }: StepSources): ChangeStep {
  const { request, definition, current } = change.variable;
  const isOpen = current === null || isInterval(current);
  const step = {
    ...plainStep(request, definition),
    from: current,
    demands: demandsOn(change, solution, facts),
    missing: isOpen ? witness.missing(request) : [],
  };
  if (change.words !== null) return wordStep(step, change.words, change);
  const kind = kindOf(definition, current, change.value);
  return { ...step, kind, to: change.value, amount: amountOf(kind, current, change.value) };
}

function wordStep(
  step: ChangeStep,
  words: ReadonlyMap<string, boolean>,
  { variable }: Assignment,
): ChangeStep {
  const changed = [...words].filter(([word, isIn]) => AS_IT_IS.has(variable, word) !== isIn);
  const add = changed.filter(([, isIn]) => isIn).map(([word]) => word);
  const remove = variable.current === null ? [] : changed.filter(([, isIn]) => !isIn).map(([word]) => word);
  const current = (variable.current ?? []) as readonly string[];
  const to = [...current.filter((word) => !remove.includes(word)), ...add];
  const kind = variable.current === null ? 'record' : kindOfWords(add.length, remove.length);
  return { ...step, kind, to, add, remove, amount: add.length + remove.length };
}

const kindOfWords = (added: number, removed: number): ChangeKind =>
  removed === 0 ? 'add' : added === 0 ? 'remove' : 'set';

function kindOf({ type }: FactDefinition, from: FactValue, to: FactValue): ChangeKind {
  if (from === null) return 'record';
  if (type === 'date') return 'date';
  if (typeof to !== 'number') return 'set';
  const [lo, hi] = boundsOf(from);
  if (to > hi) return 'increase';
  return to < lo ? 'decrease' : 'record';
}

function boundsOf(value: FactValue): readonly [number, number] {
  if (typeof value === 'number') return [value, value];
  return isInterval(value) ? [value.lo, value.hi ?? Infinity] : [NaN, NaN];
}

/** From the nearer bound at least, from the farther one at most. */
function amountOf(kind: ChangeKind, from: FactValue, to: FactValue): number | Interval | null {
  if (typeof to !== 'number' || (kind !== 'increase' && kind !== 'decrease')) return null;
  const [lo, hi] = boundsOf(from);
  const [least, most] = kind === 'increase' ? [to - hi, to - lo] : [lo - to, hi - to];
  return between(rounded(least), most === Infinity ? null : rounded(most));
}

// 0.9 - 0.5 is to be read as 0.4.
const rounded = (value: number): number => Number(value.toPrecision(12));

/** The comparisons that the changed fact was chosen to stand up to, each once. */
function demandsOn(change: Assignment, solution: Solution, facts: SubjectFacts): readonly Demand[] {
  const valueIn = ({ request, valueIn: read }: Operand): FactValue =>
    solution.changes.find(({ variable }) => variable.request === request)?.value ?? read(facts);
  const touching = solution.atoms.filter((atom) => variablesOf(atom).includes(change.variable));
  const demands = touching
    .flatMap(({ origin }) => origin ?? [])
    .map((origin) => demandOn(change.variable, origin, valueIn));
  return [...new Map(demands.map((demand) => [JSON.stringify(demand), demand])).values()];
}
