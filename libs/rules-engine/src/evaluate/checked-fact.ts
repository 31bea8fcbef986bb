import type { TypedFactRequest } from '../compile/typed-fact-request.js';
import { isOfType } from '../fact-type.js';
import type { FactValue } from '../fact-value.js';
import { FactValueError } from '../rules-engine-error.js';

/** The value, if it is unknown or of the type that was asked for. Throws `fact.wrong_type` otherwise. */
export function checkedFact(request: TypedFactRequest, value: FactValue): FactValue {
  if (value === null || isOfType(request.type, value)) return value;
  throw new FactValueError(
    'fact.wrong_type',
    `${request.fact} ${JSON.stringify(request.args)} should be of type ${request.type} or null, but is ${shown(value)}`,
  );
}

/** An object that should not be there is not looked into: who knows what is behind its members. */
function shown(value: unknown): string {
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object';
  // As JSON, NaN would be the null that is allowed.
  return typeof value === 'number' ? String(value) : String(JSON.stringify(value));
}
