import { ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
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

/**
 * The names that a DTO does not declare. class-validator overlooks some, those of Object.prototype; a name that is
 * overlooked is a filter that is silently not applied.
 */
function undeclared(names: readonly string[], { metatype }: ArgumentMetadata): string[] {
  if (!metatype) return [...names];
  const declared = declaredBy(metatype);
  return names.filter((name) => !declared.has(name));
}

type Dto = NonNullable<ArgumentMetadata['metatype']>;

const declarations = new WeakMap<Dto, ReadonlySet<string>>();

/** Looked up once: class-validator goes through all the rules that there are. */
function declaredBy(dto: Dto): ReadonlySet<string> {
  const known = declarations.get(dto);
  if (known !== undefined) return known;
  const rules = getMetadataStorage().getTargetValidationMetadatas(dto, '', false, false);
  const declared = new Set(rules.map(({ propertyName }) => propertyName));
  declarations.set(dto, declared);
  return declared;
}

/** Carries what class-validator found to where the rest of the faults is known. */
class BrokenRules extends Error {
  constructor(readonly faults: readonly BilingualFault[]) {
    super('the rules of a DTO are broken');
  }
}

/** Holds values against the DTO of their parameter, and finds everything that is wrong with them at once. */
abstract class StrictPipe extends ValidationPipe {
  constructor(
    private readonly pointerOf: (name: string) => string,
    private readonly unknown: Omit<BilingualFault, 'pointer'>,
  ) {
    super({
      transform: true,
      whitelist: true,
      // What is nested; the fields of the body itself are looked at here.
      forbidNonWhitelisted: true,
      validationError: { target: false },
      exceptionFactory: (errors) => new BrokenRules(fieldFaults(errors, pointerOf)),
    });
  }

  protected abstract refusal(faults: readonly BilingualFault[]): Error;

  override async transform(value: object, metadata: ArgumentMetadata): Promise<unknown> {
    const unknown = undeclared(Object.keys(value), metadata);
    const faults = unknown.map((name) => ({ pointer: this.pointerOf(name), ...this.unknown }));
    const declared = Object.entries(value).filter(([name]) => !unknown.includes(name));
    try {
      const checked = (await super.transform(Object.fromEntries(declared), metadata)) as unknown;
      if (faults.length === 0) return checked;
    } catch (error) {
      if (!(error instanceof BrokenRules)) throw error;
      throw this.refusal([...faults, ...error.faults]);
    }
    throw this.refusal(faults);
  }
}

/** A body as the DTO declares it; none at all is `{}`. Throws `invalid_request` (422) with pointers into it. */
export class RequestBodyPipe extends StrictPipe {
  constructor() {
    super(pointerTo, UNKNOWN_FIELD);
  }

  protected override refusal(faults: readonly BilingualFault[]): Error {
    return invalidRequest(faults);
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    return super.transform(asObject(value), metadata);
  }
}

/** A body that is an object; none at all is `{}`. Throws `invalid_request` (422) for any other. */
export function asObject(body: unknown): object {
  if (body === undefined) return {};
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body;
  const message = { zh: '应为对象', en: 'Expected an object' };
  throw invalidRequest([{ pointer: '', code: 'wrong_type', message }]);
}

export const invalidRequest = (errors: readonly BilingualFault[]): InvalidInputError =>
  new InvalidInputError('invalid_request', 'The body is not valid.', { errors });

/**
 * The query as the DTO declares it. Throws 400: `unknown_parameter` where nothing else is wrong, else
 * `invalid_parameter`.
 */
export class QueryPipe extends StrictPipe {
  constructor() {
    super(parameterPointer, UNKNOWN_PARAMETER);
  }

  protected override refusal(faults: readonly BilingualFault[]): Error {
    const onlyUnknown = faults.every(({ code }) => code === UNKNOWN_PARAMETER.code);
    return onlyUnknown ? unknownParameters(faults) : invalidParameter(faults);
  }
}

const unknownParameters = (errors: readonly BilingualFault[]): RequestError =>
  new RequestError(400, UNKNOWN_PARAMETER.code, { errors });

/** Refuses parameters of these names, whatever they say. */
export const noSuchParameters = (names: readonly string[]): RequestError =>
  unknownParameters(names.map((name) => ({ pointer: parameterPointer(name), ...UNKNOWN_PARAMETER })));

export const invalidParameter = (errors: readonly BilingualFault[]): RequestError =>
  new RequestError(400, 'invalid_parameter', { errors });
