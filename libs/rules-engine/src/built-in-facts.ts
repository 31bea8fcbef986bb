import type { FactCatalogue, FactDefinition } from './fact-catalogue.js';
import type { FactReference, RuleDocument } from './rule-document.js';
import { isUnit } from './wording/units.js';

/** The date of the evaluation, as a fact. */
export const AS_OF = 'asOf';
/** Whether the rule of the same set that `rule` names is complied with. */
export const VERDICT = 'verdict';
const PARAMETER_PREFIX = 'params.';

const AS_OF_FACT: FactDefinition = {
  name: AS_OF,
  subject: 'any',
  type: 'date',
  label: { zh: '评估日期', en: 'date of the evaluation' },
  source: 'asOf',
  canBeUnknown: false,
};

const VERDICT_FACT: FactDefinition = {
  name: VERDICT,
  subject: 'any',
  type: 'boolean',
  args: { rule: 'word' },
  label: { zh: '符合规则', en: 'complies with the rule' },
  labelWith: { zh: '符合{rule}', en: 'complies with {rule}' },
  source: 'verdict',
  canBeUnknown: true,
};

/** The facts that every rule may use whatever it is about; its parameters come on top as `params.<name>`. */
export const BUILT_IN_FACTS: readonly FactDefinition[] = [AS_OF_FACT, VERDICT_FACT];

/** The parameter that a fact name stands for, or null if it is no `params.<name>`. */
export const parameterName = (fact: string): string | null =>
  fact.startsWith(PARAMETER_PREFIX) ? fact.slice(PARAMETER_PREFIX.length) : null;

export const isBuiltIn = (fact: string): boolean =>
  fact === AS_OF || fact === VERDICT || parameterName(fact) !== null;

/** Whether what stands in a rule is the date of the evaluation itself. */
export const isTheDate = ({ reference }: { readonly reference: FactReference | null }): boolean =>
  reference?.fact === AS_OF;

/** What a name means within a rule: a built-in fact, one of the rule's parameters, or a fact of the catalogue. */
export function definitionOf(
  name: string,
  params: RuleDocument['params'],
  catalogue: FactCatalogue,
): FactDefinition | null {
  if (name === AS_OF) return AS_OF_FACT;
  if (name === VERDICT) return VERDICT_FACT;
  const parameter = parameterName(name);
  if (parameter === null) return catalogue.get(name) ?? null;
  const found = Object.hasOwn(params, parameter) ? params[parameter] : undefined;
  return found ? parameterFact(name, found.unit) : null;
}

const parameterFact = (name: string, unit: string): FactDefinition => ({
  name,
  subject: 'any',
  type: 'number',
  ...(isUnit(unit) && { unit }),
  label: { zh: `参数 ${name}`, en: `parameter ${name}` },
  source: 'params',
  canBeUnknown: false,
});
