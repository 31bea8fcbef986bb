import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { isCalendarDate } from '../dates/calendar-date.js';
import { RULE_SCHEMA } from './rule-schema.js';
import { RULE_SET_SCHEMA } from './rule-set-schema.js';

const SCHEMAS = { rule: RULE_SCHEMA, ruleSet: RULE_SET_SCHEMA } as const;
const validators = new Map<keyof typeof SCHEMAS, ValidateFunction>();

/** They only repeat that what they lead to has failed. */
const REPEATING = ['if', 'propertyNames'];

/** What a JSON value breaks of a published schema; empty if it conforms. */
export function schemaErrors(schema: keyof typeof SCHEMAS, json: unknown): readonly ErrorObject[] {
  const validate = validators.get(schema) ?? compileSchema(schema);
  validate(json);
  return (validate.errors ?? []).filter(({ keyword }) => !REPEATING.includes(keyword));
}

function compileSchema(schema: keyof typeof SCHEMAS): ValidateFunction {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
  });
  ajv.addFormat('date', isCalendarDate);
  const validate = ajv.compile(SCHEMAS[schema]);
  validators.set(schema, validate);
  return validate;
}
