import type { RuleDocument } from '../rule-document.js';
import { RuleDocumentError } from '../rule-document-error.js';

/** Parameter values by rule id and parameter name. */
export type ParameterOverrides = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * The parameters in force for each rule. Throws `param.unknown` for an override of something that is no
 * parameter of a rule of the set, `param.out_of_range` for one outside the parameter's bounds.
 */
export function effectiveParams(
  rules: readonly RuleDocument[],
  overrides: ParameterOverrides,
): ReadonlyMap<string, Readonly<Record<string, number>>> {
  for (const [ruleId, values] of Object.entries(overrides)) {
    const rule = rules.find(({ id }) => id === ruleId);
    for (const [name, value] of Object.entries(values)) checkOverride(rule, ruleId, name, value);
  }
  return new Map(
    rules.map((rule) => {
      const own = Object.entries(rule.params).map(([name, { value }]): [string, number] => [name, value]);
      return [rule.id, Object.freeze({ ...Object.fromEntries(own), ...overrides[rule.id] })];
    }),
  );
}

function checkOverride(rule: RuleDocument | undefined, ruleId: string, name: string, value: number): void {
  const parameter = rule && Object.hasOwn(rule.params, name) ? rule.params[name] : undefined;
  if (!parameter) throw new RuleDocumentError('param.unknown', `${ruleId} has no parameter ${name}`);
  if (!(value >= parameter.min && value <= parameter.max)) {
    throw new RuleDocumentError(
      'param.out_of_range',
      `${ruleId}: params.${name} is ${value}, but must lie between ${parameter.min} and ${parameter.max}`,
    );
  }
}
