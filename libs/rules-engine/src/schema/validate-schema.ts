import { Ajv2020 } from 'ajv/dist/2020.js';
import { isCalendarDate } from '../dates/calendar-date.js';
import { interpretSchema } from './interpret-schema.js';
import type { SchemaError } from './json-schema.js';
import { RULE_SCHEMA } from './rule-schema.js';
import { RULE_SET_SCHEMA } from './rule-set-schema.js';

export const SCHEMAS = { rule: RULE_SCHEMA, ruleSet: RULE_SET_SCHEMA } as const;
export type SchemaName = keyof typeof SCHEMAS;

type Validator = (json: unknown) => readonly SchemaError[];
const validators = new Map<SchemaName, Validator>();

/** They only repeat that what they lead to has failed. */
const REPEATING = ['if', 'propertyNames'];

/** What a JSON value breaks of a published schema; empty if it conforms. */
export function schemaErrors(schema: SchemaName, json: unknown): readonly SchemaError[] {
  const validate = validators.get(schema) ?? createValidator(schema);
  validators.set(schema, validate);
  return validate(json);
}

/** A schema as Ajv compiles it, or read anew each time where the runtime does not allow code to be generated. */
export function createValidator(schema: SchemaName, compile = compileSchema): Validator {
  try {
    return compile(schema);
  } catch (error) {
    if (error instanceof EvalError) return (json) => interpretSchema(SCHEMAS[schema], json);
    throw error;
  }
}

/** Throws EvalError where code may not be generated. */
export function compileSchema(schema: SchemaName): Validator {
  // Without a log: it tells of types that Ajv finds odd, and, where code may not be generated, of the code it made.
  const ajv = new Ajv2020({ allErrors: true, logger: false });
  ajv.addFormat('date', isCalendarDate);
  const validate = ajv.compile(SCHEMAS[schema]);
  return (json) => {
    validate(json);
    return (validate.errors ?? []).filter(({ keyword }) => !REPEATING.includes(keyword));
  };
}
