import { SEVERITIES, SUBJECT_TYPES } from '../rule-document.js';
import type { JsonSchema } from './json-schema.js';
import { CONDITION_DEFINITIONS } from './condition-schema.js';

export const DOCUMENT_ID = '^[a-z0-9]+(-[a-z0-9]+)*$';
export const PARAMETER_NAME = '^[a-z][A-Za-z0-9]*$';

/** More is no sentence, and takes long to read, by the linter too. */
const SENTENCES = { minLength: 1, maxLength: 2000 } as const;

/** Also published as `schema/rule.schema.json`; a test keeps the two equal. */
export const RULE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:hongzhu:rule/1',
  title: 'A Hongzhu rule document: rules/<rule-set>/<rule-id>.json',
  type: 'object',
  additionalProperties: false,
  required: [
    'id',
    'subject',
    'severity',
    'basis',
    'title',
    'failure',
    'remedy',
    'params',
    'requirement',
    'facts',
  ],
  properties: {
    $schema: { type: 'string' },
    id: { type: 'string', maxLength: 64, pattern: DOCUMENT_ID },
    enabled: { type: 'boolean' },
    subject: { enum: SUBJECT_TYPES },
    severity: { enum: SEVERITIES },
    basis: { type: 'array', maxItems: 20, items: { $ref: '#/$defs/basis' } },
    title: { $ref: '#/$defs/bilingual' },
    failure: { $ref: '#/$defs/bilingual' },
    remedy: { $ref: '#/$defs/bilingual' },
    params: {
      type: 'object',
      maxProperties: 50,
      propertyNames: { pattern: PARAMETER_NAME },
      additionalProperties: { $ref: '#/$defs/parameter' },
    },
    applicability: { $ref: '#/$defs/condition' },
    requirement: { $ref: '#/$defs/condition' },
    alwaysFails: { type: 'boolean' },
    grace: {
      type: 'object',
      additionalProperties: false,
      required: ['days', 'from'],
      properties: {
        days: { $ref: '#/$defs/parameterReference' },
        from: { $ref: '#/$defs/reference' },
      },
    },
    facts: { type: 'array', maxItems: 500, items: { type: 'string' }, uniqueItems: true },
  },
  $defs: {
    bilingual: {
      type: 'object',
      additionalProperties: false,
      required: ['zh', 'en'],
      properties: { zh: { type: 'string', ...SENTENCES }, en: { type: 'string', ...SENTENCES } },
    },
    basis: {
      type: 'object',
      additionalProperties: false,
      required: ['source', 'clause'],
      properties: {
        source: { enum: ['ZB', 'XJ', 'JY', '11号', 'seed', '国办函'] },
        clause: { type: 'string', minLength: 1 },
      },
    },
    parameter: {
      type: 'object',
      additionalProperties: false,
      required: ['value', 'unit', 'assumption', 'min', 'max'],
      properties: {
        value: { type: 'number' },
        unit: { type: 'string' },
        assumption: { type: 'boolean' },
        min: { type: 'number' },
        max: { type: 'number' },
      },
    },
    ...CONDITION_DEFINITIONS,
  },
} as const satisfies JsonSchema;
