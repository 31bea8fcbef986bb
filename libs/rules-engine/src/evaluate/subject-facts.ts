import type { TypedFactRequest } from '../compile/typed-fact-request.js';
import type { FactReader } from '../fact-request.js';
import { isOfType } from '../fact-type.js';
import type { FactValue } from '../fact-value.js';
import { FactValueError } from '../rules-engine-error.js';

/**
 * The facts of one subject on one date: each request is read at most once, and its value must be of the type
 * that the catalogue names. Throws `fact.wrong_type` otherwise: a wrong fact is a fault, not an unknown.
 */
export class SubjectFacts {
  private readonly values: (FactValue | undefined)[] = [];

  constructor(
    private readonly reader: FactReader,
    readonly asOf: string,
  ) {}

  valueOf(request: TypedFactRequest): FactValue {
    const known = this.values[request.index];
    if (known !== undefined) return known;
    const value = this.reader(request);
    if (value !== null && !isOfType(request.type, value)) {
      throw new FactValueError(
        'fact.wrong_type',
        `${request.fact} ${JSON.stringify(request.args)} should be of type ${request.type} or null, but is ${JSON.stringify(value)}`,
      );
    }
    this.values[request.index] = value;
    return value;
  }
}
