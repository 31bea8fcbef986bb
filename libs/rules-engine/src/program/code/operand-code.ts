import { VERDICT } from '../../built-in-facts.js';
import type { ConstantValue, Operand } from '../../compile/compiled-rule.js';
import type { TypedFactRequest } from '../../compile/typed-fact-request.js';
import { dayNumber, NO_DAY } from '../../dates/day-number.js';
import type { FactType } from '../../fact-catalogue.js';
import type { CodeScope } from './code-scope.js';
import { literal } from './literal.js';

/** A variable of the generated code, by a name of our own making and what it starts with. */
export interface Declaration {
  readonly name: string;
  readonly value: string;
}

/** One side of a comparison as code. */
export interface OperandCode {
  readonly declares: readonly Declaration[];
  /** Whether it is known and of its type, beyond doubt; null if it always is. Bounds of a count are no number. */
  readonly isPlain: string | null;
  /** What to compare once it is: days are numbers. */
  readonly value: string;
  /** The variable that is null while a fact is unknown; null for anything but a fact. */
  readonly fact: string | null;
}

/** The date of the evaluation. */
export const TODAY: OperandCode = {
  declares: [{ name: 'today', value: 'c.asOfDay' }],
  isPlain: `today !== ${NO_DAY}`,
  value: 'today',
  fact: null,
};

/** Code for one side, whose values are of type `type`; null where there is none and the closure must do. */
export function operandCode(operand: Operand, type: FactType, scope: CodeScope): OperandCode | null {
  if (operand.constant !== null) return constantCode(operand.constant, type);
  // What is neither constant nor asked for is the date of the evaluation.
  if (operand.request === null) return TODAY;
  return operand.request.fact === VERDICT
    ? verdictCode(operand.request, scope)
    : factCode(operand.request, type);
}

function constantCode(constant: ConstantValue, type: FactType): OperandCode | null {
  const value = type === 'date' && typeof constant === 'string' ? dayNumber(constant) : constant;
  if (value === NO_DAY || (typeof value === 'number' && !Number.isFinite(value))) return null;
  return { declares: [], isPlain: null, value: literal(value), fact: null };
}

function verdictCode(request: TypedFactRequest, scope: CodeScope): OperandCode {
  const name = `y${request.index}`;
  const value = `asked(${scope.verdictAskedFor(request)}, c, ${request.index})`;
  return { declares: [{ name, value }], isPlain: plainTest('boolean', name), value: name, fact: name };
}

function factCode({ index, type: own }: TypedFactRequest, type: FactType): OperandCode {
  const fact = `f${index}`;
  const read = { name: fact, value: `v[${index}]` };
  if (type !== 'date') return { declares: [read], isPlain: plainTest(own, fact), value: fact, fact };
  const day = `d${index}`;
  const declares = [read, { name: day, value: `day(${fact})` }];
  return { declares, isPlain: `${day} !== ${NO_DAY}`, value: day, fact };
}

/** Whether the value in a variable is known and of its type. An integer beyond 32 bits is left to the closure. */
function plainTest(type: FactType, name: string): string {
  switch (type) {
    case 'boolean':
      return `(${name} === true || ${name} === false)`;
    case 'integer':
      return `typeof ${name} === 'number' && (${name} | 0) === ${name}`;
    case 'number':
      // Neither NaN nor an infinity less itself is 0.
      return `typeof ${name} === 'number' && ${name} - ${name} === 0`;
    case 'date':
    case 'word':
      return `typeof ${name} === 'string'`;
    case 'words':
      return `words(${name})`;
  }
}
