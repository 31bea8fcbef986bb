import type { Language } from '../http/preferred-language.js';
import { presentProblem } from '../http/present-problem.js';
import { requestFaultOf } from '../http/request-fault.js';
import type { RequestError } from '../http/request-error.js';

/**
 * An outage in the form in which the board's page shows it. By a problem document it would be left without queues, and say
 * that there are none.
 */
export function pageOutage(outage: RequestError, language: Language): string {
  const { title, detail } = presentProblem(requestFaultOf(outage), language, '');
  return JSON.stringify({ error: title, message: detail });
}
