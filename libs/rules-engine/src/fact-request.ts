import type { FactValue } from './fact-value.js';

/** The value of an argument of a fact, with parameter references already resolved. */
export type FactArgument = number | string | boolean;

/**
 * One fact as one rule set asks for it: its name in the catalogue and the resolved arguments. Two conditions
 * that ask for the same fact with the same arguments share one request; `index` numbers the requests of a
 * compiled rule set from 0, without holes, so that values can be memoised in an array.
 */
export interface FactRequest {
  readonly fact: string;
  readonly args: Readonly<Record<string, FactArgument>>;
  readonly index: number;
}

/** Gives the value of a requested fact for the subject at hand. Pure: the same request gives the same value. */
export type FactReader = (request: FactRequest) => FactValue;
