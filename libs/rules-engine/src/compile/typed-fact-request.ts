import type { FactType } from '../fact-catalogue.js';
import type { FactRequest } from '../fact-request.js';

/** A request with the type its value must have. */
export interface TypedFactRequest extends FactRequest {
  readonly type: FactType;
}
