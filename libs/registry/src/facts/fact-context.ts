import type { FactArgument, FactDefinition, FactValue, SubjectType, Truth } from '@hongzhu/rules-engine';
import type { RegistryIndex } from './registry-index.js';

/** What a fact may look at. */
export interface FactContext {
  readonly index: RegistryIndex;
  /** The date D of the evaluation. */
  readonly asOf: string;
  /** The verdict of a rule on another subject, as a truth: compliant, insufficient data (unknown), or else. */
  readonly verdictOf: (ruleId: string, subject: { type: SubjectType; code: string }) => Truth;
  /**
   * Told the registry field behind every unknown that makes a fact unknown, as `/<list>/<code>/<field>`. Called
   * only for what is unknown; does nothing while nobody asks.
   */
  readonly missing: (field: string) => void;
}

export type FactArguments = Readonly<Record<string, FactArgument>>;

/** A row of the catalogue together with how the fact is derived for the subject of that code. */
export interface DerivedFact extends FactDefinition {
  readonly derive: (context: FactContext, code: string, args: FactArguments) => FactValue;
}

/** `field op something`, unknown (and named as missing) while the field is null. */
export function known<T>(
  context: FactContext,
  value: T | null,
  field: string,
  test: (value: T) => boolean,
): Truth {
  if (value !== null) return test(value);
  context.missing(field);
  return null;
}

/** The value of a field that may be unknown, named as missing while it is null. */
export function field<T extends FactValue>(context: FactContext, value: T | null, name: string): T | null {
  if (value === null) context.missing(name);
  return value;
}

/** An integer argument that the compiled rule set guarantees to be there. */
export function integerArgument(args: FactArguments, name: string): number {
  const value = args[name];
  if (typeof value !== 'number') throw new TypeError(`The fact needs the number '${name}'.`);
  return value;
}
