import { HongzhuError } from '@hongzhu/compliance';

/**
 * A request that never reaches a use case: its form, not its meaning, is refused. `details.errors` lists
 * `{pointer, code, message}` as in the domain's errors.
 */
export class RequestError extends HongzhuError {
  constructor(
    readonly status: number,
    code: string,
    details: Readonly<Record<string, unknown>> = {},
    options?: { cause?: unknown },
  ) {
    super(code, code, details, options);
  }
}
