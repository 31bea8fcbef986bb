import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { RULE_SCHEMA } from './rule-schema.js';
import { RULE_SET_SCHEMA } from './rule-set-schema.js';

const published = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../schema/${name}`, import.meta.url), 'utf8'));

describe('the published JSON Schemas', () => {
  it('are the ones that documents are checked against', () => {
    expect(published('rule.schema.json')).toEqual(RULE_SCHEMA);
    expect(published('rule-set.schema.json')).toEqual(RULE_SET_SCHEMA);
  });
});
