import type { CompiledCondition, CompiledLeaf } from '../../compile/compiled-rule.js';
import type { CodeScope } from './code-scope.js';
import { leafCode } from './leaf-code.js';
import { leafKey } from '../leaf-key.js';

/** The state of a leaf, by its number in the layout. */
export interface LeafStateCode {
  readonly leaf: number;
  readonly state: string;
}

/** A condition whose state (0 false, 1 true, 2 unknown) has been worked out, and those of all its leaves. */
export interface StateCode {
  readonly state: string;
  readonly leaves: readonly LeafStateCode[];
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
      return { state, leaves: [{ leaf: this.scope.numberOf(condition), state }] };
    }
    const parts = condition.children.map((child) => this.condition(child));
    const states = parts.map(({ state }) => state);
    return {
      state: condition.kind === 'not' ? this.negated(states) : this.combined(condition.kind, states),
      leaves: parts.flatMap(({ leaves }) => leaves),
    };
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

  /** A negation has one part. */
  private negated([state]: readonly string[]): string {
    return this.named('n', `(${state} ^ 1) & ~(${state} >> 1)`);
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
