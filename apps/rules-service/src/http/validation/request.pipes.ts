import { ValidationPipe, type ArgumentMetadata, type ValidationPipeOptions } from '@nestjs/common';
import { InvalidInputError } from '@hongzhu/compliance';
import { getMetadataStorage } from 'class-validator';
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
  validationError: { target: false },
};

/**
 * The names that a DTO does not declare. class-validator overlooks some, those of Object.prototype; a name that is
 * overlooked is a filter that is silently not applied.
 */
function undeclared(names: readonly string[], { metatype }: ArgumentMetadata): string[] {
  if (!metatype) return [...names];
  const rules = getMetadataStorage().getTargetValidationMetadatas(metatype, '', false, false);
  const declared = new Set(rules.map(({ propertyName }) => propertyName));
  return names.filter((name) => !declared.has(name));
}

/** A body as the DTO declares it; none at all is `{}`. Throws `invalid_request` (422) with pointers into it. */
export class RequestBodyPipe extends ValidationPipe {
  constructor() {
    super({ ...STRICT, exceptionFactory: (errors) => invalidRequest(fieldFaults(errors, pointerTo)) });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const body = value === undefined ? {} : value;
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      throw invalidRequest([
        { pointer: '', code: 'wrong_type', message: { zh: '应为对象', en: 'Expected an object' } },
      ]);
    }
    const unknown = undeclared(Object.keys(body), metadata);
    if (unknown.length > 0) {
      throw invalidRequest(unknown.map((name) => ({ pointer: pointerTo(name), ...UNKNOWN_FIELD })));
    }
    return (await super.transform(body, metadata)) as unknown;
  }
}

const invalidRequest = (errors: readonly BilingualFault[]): InvalidInputError =>
  new InvalidInputError('invalid_request', 'The body is not valid.', { errors });

/** The query as the DTO declares it. Throws `unknown_parameter` and `invalid_parameter`, both 400. */
export class QueryPipe extends ValidationPipe {
  constructor() {
    super({
      ...STRICT,
      exceptionFactory: (errors) => invalidParameter(fieldFaults(errors, parameterPointer)),
    });
  }

  override async transform(query: object, metadata: ArgumentMetadata): Promise<unknown> {
    const unknown = undeclared(Object.keys(query), metadata);
    if (unknown.length > 0) throw unknownParameters(unknown);
    return (await super.transform(query, metadata)) as unknown;
  }
}

export const unknownParameters = (names: readonly string[]): RequestError =>
  new RequestError(400, 'unknown_parameter', {
    errors: names.map((name) => ({ pointer: parameterPointer(name), ...UNKNOWN_PARAMETER })),
  });

export const invalidParameter = (errors: readonly BilingualFault[]): RequestError =>
  new RequestError(400, 'invalid_parameter', { errors });
