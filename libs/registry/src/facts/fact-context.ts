import {
  isInterval,
  type FactArgument,
  type FactDefinition,
  type FactValue,
  type Noun,
  type SubjectType,
  type Truth,
} from '@hongzhu/rules-engine';
import type { EvaluationDay } from './evaluation-day.js';
import type { RegistryIndex } from './registry-index.js';

/** What a fact may look at. */
export interface FactContext {
  readonly index: RegistryIndex;
  /** The date D of the evaluation. */
  readonly day: EvaluationDay;
  /** The verdict of a rule on another subject, as a truth: compliant, insufficient data (unknown), or else. */
  readonly verdictOf: (ruleId: string, subject: { type: SubjectType; code: string }) => Truth;
  /**
   * Told the registry fields that keep a fact from being decided, as `/<list>/<code>/<field>`; one field maybe
   * more than once. Never called for a fact that is decided; does nothing while nobody asks.
   */
  readonly missing: (field: string) => void;
}

/** The `missing` of a context in which nobody asks: a fact is then derived without keeping account of fields. */
export const nobodyAsks: FactContext['missing'] = () => undefined;

export type FactArguments = Readonly<Record<string, FactArgument>>;

/** A row of the catalogue together with how the fact is derived for the subject of that code. */
export interface DerivedFact extends FactDefinition {
  readonly derive: (context: FactContext, code: string, args: FactArguments) => FactValue;
  /**
   * The day of the records behind it: when they were last confirmed or reviewed, or when that came about which they
   * say; null where they carry no day.
   */
  readonly datedOn: (context: FactContext, code: string, args: FactArguments) => string | null;
}

/** Of a number of members: what it is measured in, and that it is not shown to everybody where it is small. */
export const OF_MEMBERS = { unit: 'members', counts: 'members' } as const;

/** What a count counts, in Chinese and in both numbers of English. */
export const noun = (zh: string, one: string, other: string): Noun => ({ zh, en: { one, other } });

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

/**
 * What `derive` gives, and what it names as missing only if that is undecided (unknown, or an interval): a part
 * that is decided by others asks for nothing.
 */
export function askingIfUndecided<T extends FactValue>(
  context: FactContext,
  derive: (context: FactContext) => T,
): T {
  if (context.missing === nobodyAsks) return derive(context);
  const fields: string[] = [];
  const value = derive({ ...context, missing: (name) => fields.push(name) });
  if (value === null || isInterval(value)) fields.forEach((name) => context.missing(name));
  return value;
}

/** The record that a reference names. One that the index does not hold is a fault, never "none". */
export function recordNamed<R>(records: ReadonlyMap<string, R>, kind: string, code: string): R {
  const record = records.get(code);
  if (record === undefined) throw new RangeError(`No ${kind} '${code}' in the registry index.`);
  return record;
}

/** A numeric argument that the compiled rule set guarantees to be there. */
export function numberArgument(args: FactArguments, name: string): number {
  const value = args[name];
  if (typeof value !== 'number') throw new TypeError(`The fact needs the number '${name}'.`);
  return value;
}

/** An argument that must be one of these words. Throws a RangeError for any other. */
export function wordArgument<W extends string>(args: FactArguments, name: string, words: readonly W[]): W {
  const word = words.find((each) => each === args[name]);
  if (word === undefined) throw new RangeError(`The fact's '${name}' must be one of ${words.join(', ')}.`);
  return word;
}
