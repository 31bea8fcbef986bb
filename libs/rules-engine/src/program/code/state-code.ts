import type { CompiledCondition, CompiledGroup, CompiledLeaf } from '../../compile/compiled-rule.js';
import type { CodeScope } from './code-scope.js';
import { leafCode } from './leaf-code.js';
import { leafKey } from '../leaf-key.js';

/** The states of leaves with consecutive numbers, two bits each, the first lowest. */
export interface StateRun {
  readonly first: number;
  readonly count: number;
  readonly bits: string;
}

/** A condition whose state (0 false, 1 true, 2 unknown) has been worked out, and those of all its leaves. */
export interface StateCode {
  readonly state: string;
  readonly runs: readonly StateRun[];
}

/** So many states fit into a small integer. */
const MOST_IN_GROUP = 15;

/** Collects the body of a function that works out the state of every leaf, without jumps; equal leaves once. */
export class StateCodeBuilder {
  private readonly lines: string[] = [];
  private readonly declared = new Set<string>();
  private readonly states = new Map<string, string>();

  constructor(private readonly scope: CodeScope) {}

  get body(): string {
    return this.lines.join('\n');
  }

  add(line: string): void {
    this.lines.push(line);
  }

  condition(condition: CompiledCondition): StateCode {
    if (condition.kind === 'leaf') {
      const state = this.leaf(condition);
      return { state, runs: [{ first: this.scope.numberOf(condition), count: 1, bits: state }] };
    }
    return condition.kind === 'not'
      ? this.negation(condition)
      : this.group(condition.kind, condition.children);
  }

  private leaf(leaf: CompiledLeaf): string {
    const key = leafKey(leaf);
    const known = this.states.get(key);
    if (known !== undefined) return known;
    const { declares, tests, otherwise } = leafCode(leaf, this.scope);
    for (const { name, value } of declares) {
      if (!this.declared.has(name)) this.add(`const ${name} = ${value};`);
      this.declared.add(name);
    }
    const state = this.named('s', stateExpression(tests, otherwise));
    this.states.set(key, state);
    return state;
  }

  private negation({ children }: CompiledGroup): StateCode {
    const [child] = children;
    if (!child) throw new RangeError('A negation has one part.');
    const { state, runs } = this.condition(child);
    return { state: this.named('n', `(${state} ^ 1) & ~(${state} >> 1)`), runs };
  }

  private group(kind: 'all' | 'any', children: readonly CompiledCondition[]): StateCode {
    const parts = children.map((child) => this.condition(child));
    return {
      state: this.combined(
        kind,
        parts.map(({ state }) => state),
      ),
      runs: parts.flatMap(({ runs }) => runs),
    };
  }

  /** The state of an `all` or `any` from its parts' states, laid side by side in one integer. */
  private combined(kind: 'all' | 'any', states: readonly string[]): string {
    const [only, ...others] = states;
    if (only !== undefined && others.length === 0) return only;
    if (states.length > MOST_IN_GROUP) {
      const head = this.combined(kind, states.slice(0, MOST_IN_GROUP));
      return this.combined(kind, [head, ...states.slice(MOST_IN_GROUP)]);
    }
    const bits = this.named('g', sideBySide(states));
    const lows = lowBits(states.length);
    const unknown = `(${bits} & ${lows * 2}) !== 0`;
    return kind === 'all'
      ? this.named('s', `((${bits} | (${bits} >> 1)) & ${lows}) !== ${lows} ? 0 : ${unknown} ? 2 : 1`)
      : this.named('s', `(${bits} & ${lows}) !== 0 ? 1 : ${unknown} ? 2 : 0`);
  }

  private named(letter: string, expression: string): string {
    const name = this.scope.newName(letter);
    this.add(`const ${name} = ${expression};`);
    return name;
  }
}

/** The lower bit of each of so many pairs of bits. */
const lowBits = (pairs: number): number => (4 ** pairs - 1) / 3;

const sideBySide = (states: readonly string[]): string =>
  states.map((state, at) => (at === 0 ? state : `(${state} << ${at * 2})`)).join(' | ') || '0';

function stateExpression(tests: ReturnType<typeof leafCode>['tests'], otherwise: string): string {
  if (tests === null) return otherwise;
  return 'holds' in tests
    ? `${tests.isPlain} ? (${tests.holds} ? 1 : 0) : ${otherwise}`
    : `${tests.isTrue} ? 1 : ${tests.isFalse} ? 0 : ${otherwise}`;
}
