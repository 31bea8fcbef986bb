import { describe, expect, it } from '@jest/globals';
import { compileRuleSet } from '../compile/compile-rule-set.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { aRule, aRuleSet } from '../fixtures/rules.fixture.js';
import { RuleDocumentError } from '../rule-document-error.js';
import type { RuleSetSource } from '../rule-document.js';
import { lintRuleSet } from './lint-rule-set.js';

const { ruleSet, rules } = aRuleSet(aRule());
const asSource = (source: unknown): RuleSetSource => source as RuleSetSource;
const told = (source: unknown): unknown[][] =>
  lintRuleSet(asSource(source), CATALOGUE).map(({ ruleId, pointer, code, message: { zh, en } }) => [
    ruleId,
    pointer,
    code,
    zh,
    en,
  ]);
const trap = (): never => {
  throw new Error('it was run');
};
const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

const NO_SOURCE = [
  null,
  '',
  'schema.type',
  '规则集的类型不对，请写成含 “ruleSet” 与 “rules” 的对象。',
  "The rule set is of the wrong type; write an object with 'ruleSet' and 'rules'.",
];
const NO_LIST = [
  null,
  '/rules',
  'schema.type',
  '“rules” 的类型不对，请写成规则文档的列表。',
  "'rules' is of the wrong type; write a list of rule documents.",
];
const missing = (name: string): unknown[] => [
  null,
  `/${name}`,
  'schema.required',
  `规则集缺少字段 “${name}”，请补上。`,
  `The rule set has no field '${name}'; add it.`,
];
const NOT_PLAIN = [null, '/rules', 'document.not_plain', expect.any(String), expect.any(String)];

const MALFORMED: readonly (readonly [string, unknown, readonly unknown[][]])[] = [
  ['nothing', null, [NO_SOURCE]],
  ['nothing at all', undefined, [NO_SOURCE]],
  ['a text', 'abc', [NO_SOURCE]],
  ['a big number', 10n, [NO_SOURCE]],
  ['a list of rules', rules, [NO_SOURCE]],
  ['a proxy that was revoked', revoked({ ruleSet, rules }), [NO_SOURCE]],
  ['an empty object', {}, [missing('ruleSet'), missing('rules')]],
  ['a head alone', { ruleSet }, [missing('rules')]],
  ['rules alone', { rules }, [missing('ruleSet')]],
  ['no rules', { ruleSet, rules: null }, [NO_LIST]],
  ['a text for rules', { ruleSet, rules: 'abc' }, [NO_LIST]],
  ['an object for rules', { ruleSet, rules: { length: 1, 0: aRule() } }, [NO_LIST]],
  ['rules with a hole', { ruleSet, rules: Object.assign(new Array(2), [aRule()]) }, [NOT_PLAIN]],
  ['rules behind a revoked proxy', { ruleSet, rules: revoked([]) }, [NOT_PLAIN]],
  ['rules behind a getter', Object.defineProperty({ ruleSet }, 'rules', { get: trap }), [missing('rules')]],
  [
    'an object that lets nobody look',
    new Proxy({}, { getOwnPropertyDescriptor: trap }),
    [missing('ruleSet'), missing('rules')],
  ],
];

describe('what should be a rule set with its rules, and is', () => {
  it.each(MALFORMED)('%s: is refused where it stands', (_what, source, problems) => {
    expect(told(source)).toEqual(problems);
  });

  it.each(MALFORMED)('%s: is not compiled, and the error says why', (_what, source, problems) => {
    const compile = (): unknown => compileRuleSet(asSource(source), CATALOGUE);
    expect(compile).toThrow(RuleDocumentError);
    expect(compile).toThrow(expect.objectContaining({ code: 'rule_set.invalid' }));
    for (const [, , code] of problems) expect(compile).toThrow(String(code));
  });

  it('one without rules: is let pass', () => {
    expect(told({ ruleSet, rules: [] })).toEqual([]);
  });

  it('one whose head is nothing: is refused for its head', () => {
    expect(told({ ruleSet: null, rules }).map(([id, pointer, code]) => [id, pointer, code])).toEqual([
      [null, '', 'schema.type'],
    ]);
  });

  it('one whose head is behind a getter in its id: is refused without running it', () => {
    const head = Object.defineProperty({ ...ruleSet }, 'id', { get: trap, enumerable: true });
    const compile = (): unknown => compileRuleSet({ ruleSet: head, rules }, CATALOGUE);
    expect(compile).toThrow('document.not_plain');
  });
});
