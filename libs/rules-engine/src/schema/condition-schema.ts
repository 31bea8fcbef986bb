import type { JsonSchema } from './json-schema.js';

const CONDITIONS = { type: 'array', minItems: 1, items: { $ref: '#/$defs/condition' } } as const;
export const FACT_NAME = '^[A-Za-z][A-Za-z0-9]*(\\.[A-Za-z][A-Za-z0-9]*)*$';
export const ARGUMENT_NAME = '^[A-Za-z][A-Za-z0-9]*$';
/** The name of a condition of the set. */
export const CONDITION_NAME = '^[a-z][A-Za-z0-9]*$';
/** A parameter where a fact is named. */
export const PARAMETER_FACT = '^params\\.[a-z][A-Za-z0-9]*$';

const only = <Name extends string, Schema>(name: Name, schema: Schema) => ({
  required: [name],
  additionalProperties: false as const,
  properties: { [name]: schema },
});

/** json-rules-engine's condition format as far as it is accepted. */
export const CONDITION_DEFINITIONS = {
  condition: {
    type: 'object',
    if: { required: ['all'] },
    then: only('all', CONDITIONS),
    else: {
      if: { required: ['any'] },
      then: only('any', CONDITIONS),
      else: {
        if: { required: ['not'] },
        then: only('not', { $ref: '#/$defs/condition' }),
        else: {
          if: { required: ['condition'] },
          then: only('condition', { type: 'string', pattern: CONDITION_NAME }),
          else: { $ref: '#/$defs/leaf' },
        },
      },
    },
  },
  leaf: {
    type: 'object',
    additionalProperties: false,
    required: ['fact', 'operator', 'value'],
    properties: {
      fact: { type: 'string', pattern: FACT_NAME },
      params: { $ref: '#/$defs/arguments' },
      operator: { type: 'string' },
      value: { $ref: '#/$defs/value' },
    },
  },
  value: {
    type: ['boolean', 'number', 'string', 'array', 'object'],
    minItems: 1,
    uniqueItems: true,
    items: { type: 'string' },
    if: { type: 'object' },
    then: { $ref: '#/$defs/reference' },
  },
  reference: {
    type: 'object',
    additionalProperties: false,
    required: ['fact'],
    properties: {
      fact: { type: 'string', pattern: FACT_NAME },
      params: { $ref: '#/$defs/arguments' },
    },
  },
  arguments: {
    type: 'object',
    maxProperties: 10,
    propertyNames: { pattern: ARGUMENT_NAME },
    additionalProperties: {
      type: ['boolean', 'number', 'string', 'object'],
      if: { type: 'object' },
      then: { $ref: '#/$defs/parameterReference' },
    },
  },
  parameterReference: {
    type: 'object',
    additionalProperties: false,
    required: ['fact'],
    properties: { fact: { type: 'string', pattern: PARAMETER_FACT } },
  },
} as const satisfies Readonly<Record<string, JsonSchema>>;
