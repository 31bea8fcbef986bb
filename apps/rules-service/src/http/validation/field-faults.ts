import type { BilingualText } from '@hongzhu/contracts';
import type { ValidationError } from 'class-validator';
import type { BilingualFault } from '../request-fault.js';

/** What is said of a field that should not be there at all. */
export const UNKNOWN_FIELD: Omit<BilingualFault, 'pointer'> = {
  code: 'unknown_field',
  message: { zh: '没有这个字段', en: 'There is no such field' },
};
export const UNKNOWN_PARAMETER: Omit<BilingualFault, 'pointer'> = {
  code: 'unknown_parameter',
  message: { zh: '没有这个查询参数', en: 'There is no such query parameter' },
};
const WRONG_TYPE: Omit<BilingualFault, 'pointer'> = {
  code: 'wrong_type',
  message: { zh: '类型不对', en: 'Not of the expected type' },
};

interface RuleContext {
  readonly code: string;
  readonly message: BilingualText;
}

/** One fault for each field that class-validator refused. `unknown` is said of those that are not declared. */
export function fieldFaults(
  errors: readonly ValidationError[],
  pointerOf: (property: string) => string,
  unknown: Omit<BilingualFault, 'pointer'>,
): BilingualFault[] {
  return errors.map((error) => {
    const pointer = pointerOf(error.property);
    if (error.constraints?.['whitelistValidation'] !== undefined) return { pointer, ...unknown };
    // Decorators run from the bottom up: the last context is that of the most basic rule that was broken.
    const contexts = Object.values((error.contexts ?? {}) as Record<string, RuleContext>);
    return { pointer, ...(contexts.at(-1) ?? WRONG_TYPE) };
  });
}

/** A step of a JSON pointer (RFC 6901). */
export const pointerTo = (property: string): string =>
  `/${property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
/** How a query parameter is pointed at. */
export const parameterPointer = (name: string): string => `?${name}`;
