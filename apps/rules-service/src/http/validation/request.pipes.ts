import { ValidationPipe, type ArgumentMetadata, type ValidationPipeOptions } from '@nestjs/common';
import { InvalidInputError } from '@hongzhu/compliance';
import { RequestError } from '../request-error.js';
import type { BilingualFault } from '../request-fault.js';
import {
  fieldFaults,
  parameterPointer,
  pointerTo,
  UNKNOWN_FIELD,
  UNKNOWN_PARAMETER,
} from './field-faults.js';

const STRICT: ValidationPipeOptions = {
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  validationError: { target: false, value: false },
};

const invalidRequest = (errors: readonly BilingualFault[]): InvalidInputError =>
  new InvalidInputError('invalid_request', 'The body is not valid.', { errors });

/** A body as the DTO declares it; none at all is `{}`. Throws `invalid_request` (422) with pointers into it. */
export class RequestBodyPipe extends ValidationPipe {
  constructor() {
    super({
      ...STRICT,
      exceptionFactory: (errors) => invalidRequest(fieldFaults(errors, pointerTo, UNKNOWN_FIELD)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const body = value === undefined ? {} : value;
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      throw invalidRequest([
        { pointer: '', code: 'wrong_type', message: { zh: '应为对象', en: 'Expected an object' } },
      ]);
    }
    return (await super.transform(body, metadata)) as unknown;
  }
}

/** The query as the DTO declares it. Throws `unknown_parameter` and `invalid_parameter`, both 400. */
export class QueryPipe extends ValidationPipe {
  constructor() {
    super({
      ...STRICT,
      exceptionFactory: (errors) => refusedQuery(fieldFaults(errors, parameterPointer, UNKNOWN_PARAMETER)),
    });
  }
}

export function refusedQuery(errors: readonly BilingualFault[]): RequestError {
  const unknown = errors.some(({ code }) => code === UNKNOWN_PARAMETER.code);
  return new RequestError(400, unknown ? 'unknown_parameter' : 'invalid_parameter', { errors });
}
