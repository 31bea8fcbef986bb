import { Engine, type EngineOptions, type RuleResult, type TopLevelCondition } from 'json-rules-engine';
import { type ReferenceFacts, referencesIn, referenceValue } from './reference-facts.js';
import { addReferenceOperators } from './reference-operators.js';
import { type ReferenceGroup, type ReferenceTrace, referenceTrace } from './reference-trace.js';

/** What json-rules-engine says of a condition, and what it made of each part. */
export interface ReferenceRun {
  readonly holds: boolean;
  readonly trace: ReferenceTrace;
}

/** A condition, and what it may name. */
export interface AskedCondition {
  readonly condition: unknown;
  /** The conditions that it may refer to by name. */
  readonly conditions?: Readonly<Record<string, unknown>>;
}

/** A path could be a program; no document of ours has one. */
const WITHOUT_PATHS: EngineOptions = {
  pathResolver: (value: object, path: string): unknown =>
    Object.hasOwn(value, path) ? (value as Readonly<Record<string, unknown>>)[path] : undefined,
};

/**
 * Whether a condition, as it stands in a document, holds by json-rules-engine's own reading. A new engine for every
 * run: a shared one loses rules when runs overlap. Throws what json-rules-engine throws, for one on a fact that
 * `facts` does not have.
 */
export async function runReference(
  { condition, conditions = {} }: AskedCondition,
  facts: ReferenceFacts,
  options: EngineOptions = WITHOUT_PATHS,
): Promise<ReferenceRun> {
  const engine = new Engine([], options);
  addReferenceOperators(engine, facts.asOf);
  for (const [name, named] of Object.entries(conditions)) engine.setCondition(name, asGroup(named));
  for (const name of new Set(referencesIn([condition, conditions]).map(({ fact }) => fact))) {
    engine.addFact(name, (args: unknown) => referenceValue(name, args, facts), { cache: false });
  }
  engine.addRule({ conditions: asGroup(condition), event: { type: 'holds' } });
  const { results, failureResults } = await engine.run();
  // One rule was run, on a group of one condition.
  const [result] = [...results, ...failureResults] as [RuleResult];
  const { children } = referenceTrace(result.conditions) as ReferenceGroup;
  const [trace] = children as readonly [ReferenceTrace];
  return { holds: results.length === 1, trace };
}

/** It wants a group at the top. */
const asGroup = (condition: unknown): TopLevelCondition => ({ all: [condition] }) as TopLevelCondition;
