import type { FactRequest } from '../fact-request.js';

/** What the records behind the facts of a subject have to say about them, beside their values. */
export interface FactWitness {
  /** The registry fields, `/<list>/<code>/<field>`, that keep a fact from being decided; none for one that is. */
  missing(request: FactRequest): readonly string[];
  /** The day of the records that a fact rests on, YYYY-MM-DD; null where they carry none. */
  datedOn(request: FactRequest): string | null;
}

const NOTHING: readonly string[] = Object.freeze([]);

/** For those who have the values only. */
export const SILENT_WITNESS: FactWitness = { missing: () => NOTHING, datedOn: () => null };
