import { describe, expect, it } from '@jest/globals';
import { RuleDocumentError } from './rule-document-error.js';

describe('a refusal of rule documents', () => {
  it('has a line for each problem, with its place and what to do', () => {
    const message = { zh: '请补上。', en: 'Add it.' };
    const error = new RuleDocumentError('rule_set.invalid', 'It cannot be used.', [
      { ruleId: null, pointer: '/version', code: 'schema.required', message },
      { ruleId: 'a-rule', pointer: '/facts', code: 'facts.differ', message },
    ]);
    expect(error.message.split('\n')).toEqual([
      'It cannot be used.',
      '  rule-set/version: schema.required: Add it.',
      '  a-rule/facts: facts.differ: Add it.',
    ]);
    expect([error.name, error.code, error.problems.length]).toEqual([
      'RuleDocumentError',
      'rule_set.invalid',
      2,
    ]);
  });
});
