import { namesPerson, WITHHELD } from '@hongzhu/registry';
import type { ValidationError } from 'class-validator';
import type { BilingualFault } from '../request-fault.js';
import type { RuleContext } from './rule-context.js';

type FaultText = Omit<BilingualFault, 'pointer'>;

/** What is said of a field, or a query parameter, that nobody has declared. */
export const UNKNOWN_FIELD: FaultText = {
  code: 'unknown_field',
  message: { zh: '没有这个字段', en: 'There is no such field' },
};
export const UNKNOWN_PARAMETER: FaultText = {
  code: 'unknown_parameter',
  message: { zh: '没有这个查询参数', en: 'There is no such query parameter' },
};
const WRONG_TYPE: FaultText = {
  code: 'wrong_type',
  message: { zh: '类型不对', en: 'Not of the expected type' },
};

/** One fault for each field that class-validator refused; of a list, the first bad item where that is known. */
export function fieldFaults(
  errors: readonly ValidationError[],
  pointerOf: (property: string) => string,
): BilingualFault[] {
  return errors.flatMap(({ property, contexts, constraints, value, children }) => {
    if (children !== undefined && children.length > 0) {
      return fieldFaults(children, (name) => pointerOf(property) + pointerTo(name));
    }
    if (constraints?.['whitelistValidation'] !== undefined) {
      return { pointer: pointerOf(property), ...UNKNOWN_FIELD };
    }
    // Decorators run from the bottom up: the last context is that of the most basic rule that was broken.
    const broken: Readonly<Record<string, RuleContext>> = contexts ?? {};
    const context = Object.values(broken).at(-1);
    const { code, message } = context ?? WRONG_TYPE;
    return { pointer: pointerOf(property) + badItem(value, context), code, message };
  });
}

function badItem(value: unknown, context: RuleContext | undefined): string {
  const { isGood } = context ?? {};
  if (isGood === undefined || !Array.isArray(value)) return '';
  const index = value.findIndex((item) => !isGood(item));
  return index < 0 ? '' : `/${index}`;
}

/** A step of a JSON pointer (RFC 6901); `***` for what may be a person's number or name, which somebody typed as the name of a field. */
export const pointerTo = (property: string): string =>
  `/${shown(property).replaceAll('~', '~0').replaceAll('/', '~1')}`;
/** How a query parameter is pointed at, withheld as a field is. */
export const parameterPointer = (name: string): string => `?${shown(name)}`;

const shown = (name: string): string => (namesPerson(name) ? WITHHELD : name);
