import { Engine, type EngineOptions, type TopLevelCondition } from 'json-rules-engine';
import { Temporal } from 'temporal-polyfill';
import type { FactArgument } from '../fact-request.js';
import type { FactValue } from '../fact-value.js';

/** What json-rules-engine is given beside the condition: the same as our own engine has. */
export interface ReferenceFacts {
  readonly asOf: string;
  readonly params: Readonly<Record<string, number>>;
  /** The value of a fact, arguments resolved. json-rules-engine knows no unknown: null is just another value. */
  readonly valueOf: (fact: string, args: Readonly<Record<string, FactArgument>>) => FactValue;
  /** The conditions that it may refer to by name. */
  readonly conditions?: Readonly<Record<string, unknown>>;
  /** Facts of the condition that json-rules-engine is not told of. */
  readonly omit?: readonly string[];
}

/**
 * Whether a condition, as it stands in a document, holds by json-rules-engine's own reading. A new engine for
 * every run: a shared one loses rules when runs overlap.
 */
export async function referenceHolds(
  condition: unknown,
  facts: ReferenceFacts,
  options: EngineOptions = {},
): Promise<boolean> {
  const engine = new Engine([], options);
  addOperators(engine, facts.asOf);
  const { conditions = {} } = facts;
  for (const [name, named] of Object.entries(conditions)) engine.setCondition(name, asGroup(named));
  const names = [...factNames([condition, conditions])].filter((name) => !facts.omit?.includes(name));
  for (const name of names) {
    engine.addFact(name, (args: Record<string, unknown>) => factValue(name, args, facts), { cache: false });
  }
  engine.addRule({ conditions: asGroup(condition), event: { type: 'holds' } });
  const { results } = await engine.run();
  return results.length === 1;
}

/** It wants a group at the top. */
const asGroup = (condition: unknown): TopLevelCondition => ({ all: [condition] }) as TopLevelCondition;

function factValue(name: string, args: Record<string, unknown>, facts: ReferenceFacts): FactValue {
  if (name === 'asOf') return facts.asOf;
  if (name.startsWith('params.')) return parameter(name, facts);
  const resolved = Object.entries(args).map(([key, value]): [string, FactArgument] => [
    key,
    typeof value === 'object' ? parameter((value as { fact: string }).fact, facts) : (value as FactArgument),
  ]);
  return facts.valueOf(name, Object.fromEntries(resolved));
}

function parameter(name: string, { params }: ReferenceFacts): number {
  const value = params[name.slice('params.'.length)];
  if (value === undefined) throw new Error(`no parameter ${name}`);
  return value;
}

function factNames(json: unknown): Set<string> {
  if (typeof json !== 'object' || json === null) return new Set();
  const inside = Object.values(json).flatMap((part) => [...factNames(part)]);
  return new Set('fact' in json && typeof json.fact === 'string' ? [json.fact, ...inside] : inside);
}

/** Our own operators once more, in other words than the engine under test uses. */
function addOperators(engine: Engine, asOf: string): void {
  const compare = (a: string, b: string): number =>
    Temporal.PlainDate.compare(Temporal.PlainDate.from(a), Temporal.PlainDate.from(b));
  engine.addOperator('before', (a: string, b: string) => compare(a, b) === -1);
  engine.addOperator('onOrBefore', (a: string, b: string) => compare(a, b) !== 1);
  engine.addOperator('after', (a: string, b: string) => compare(a, b) === 1);
  engine.addOperator('onOrAfter', (a: string, b: string) => compare(a, b) !== -1);
  const age = (a: string): number => Temporal.PlainDate.from(a).until(asOf, { largestUnit: 'days' }).days;
  const monthsAfter = (a: string, months: number): string =>
    Temporal.PlainDate.from(a).add({ months }).toString();
  engine.addOperator('withinDays', (a: string, days: number) => age(a) >= 0 && age(a) <= days);
  engine.addOperator('olderThanDays', (a: string, days: number) => age(a) >= days);
  engine.addOperator(
    'withinMonths',
    (a: string, months: number) => age(a) >= 0 && compare(monthsAfter(a, months), asOf) !== -1,
  );
  engine.addOperator(
    'olderThanMonths',
    (a: string, months: number) => compare(monthsAfter(a, months), asOf) !== 1,
  );
  engine.addOperator('containsAll', (a: string[], b: string[]) => b.every((word) => a.indexOf(word) > -1));
  engine.addOperator('containsAny', (a: string[], b: string[]) => b.some((word) => a.indexOf(word) > -1));
}
