import type { FactArgument } from '../fact-request.js';
import type { FactValue } from '../fact-value.js';

/** What json-rules-engine is given beside the condition: the same as our own engine has. */
export interface ReferenceFacts {
  readonly asOf: string;
  readonly params: Readonly<Record<string, number>>;
  /** The value of a fact, arguments resolved. json-rules-engine knows no unknown: null is just another value. */
  readonly valueOf: (fact: string, args: Readonly<Record<string, FactArgument>>) => FactValue;
}

/** The value of a fact as a document names it: a built-in one, a parameter, or one with its arguments resolved. */
export function referenceValue(name: string, args: unknown, facts: ReferenceFacts): FactValue {
  if (name === 'asOf') return facts.asOf;
  if (name.startsWith('params.')) return parameter(name, facts);
  const resolved = Object.entries(args ?? {}).map(
    ([key, value]: [string, unknown]): [string, FactArgument] => [
      key,
      typeof value === 'object'
        ? parameter((value as { fact: string }).fact, facts)
        : (value as FactArgument),
    ],
  );
  return facts.valueOf(name, Object.fromEntries(resolved));
}

function parameter(name: string, { params }: ReferenceFacts): number {
  const value = params[name.slice('params.'.length)];
  if (value === undefined) throw new Error(`no parameter ${name}`);
  return value;
}

/** Every fact that a piece of a document refers to, with its arguments as they are written. */
export function referencesIn(json: unknown): { readonly fact: string; readonly params: unknown }[] {
  if (typeof json !== 'object' || json === null) return [];
  const inside = Object.values(json).flatMap(referencesIn);
  if (!('fact' in json) || typeof json.fact !== 'string') return inside;
  return [{ fact: json.fact, params: 'params' in json ? json.params : undefined }, ...inside];
}
