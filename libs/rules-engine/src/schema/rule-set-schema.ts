import type { JsonSchema } from './json-schema.js';
import { CONDITION_DEFINITIONS, CONDITION_NAME } from './condition-schema.js';
import { DOCUMENT_ID } from './rule-schema.js';

export const VERSION = '^\\d+\\.\\d+\\.\\d+$';

/** Also published as `schema/rule-set.schema.json`; a test keeps the two equal. */
export const RULE_SET_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:hongzhu:rule-set/1',
  title: 'The head of a Hongzhu rule set: rules/<rule-set>/rule-set.json',
  type: 'object',
  additionalProperties: false,
  required: ['id', 'version', 'effectiveFrom', 'title', 'source'],
  properties: {
    $schema: { type: 'string' },
    id: { type: 'string', maxLength: 64, pattern: DOCUMENT_ID },
    version: { type: 'string', maxLength: 32, pattern: VERSION },
    effectiveFrom: { type: 'string', format: 'date' },
    title: { $ref: '#/$defs/bilingual' },
    source: { type: 'string', minLength: 1 },
    conditions: {
      type: 'object',
      maxProperties: 100,
      propertyNames: { maxLength: 64, pattern: CONDITION_NAME },
      additionalProperties: { $ref: '#/$defs/condition' },
    },
  },
  $defs: {
    bilingual: {
      type: 'object',
      additionalProperties: false,
      required: ['zh', 'en'],
      properties: { zh: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
    },
    ...CONDITION_DEFINITIONS,
  },
} as const satisfies JsonSchema;
