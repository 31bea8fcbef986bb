import { describe, expect, it } from '@jest/globals';
import { aRule, aRuleSet } from '../fixtures/rules.fixture.js';
import { type LintProblem, RuleDocumentError } from '../rule-document-error.js';
import { parseRuleDocument, parseRuleSet } from './parse-rule-set.js';

const { ruleSet } = aRuleSet();
const problemsOf = (act: () => unknown): readonly LintProblem[] => {
  try {
    act();
  } catch (error) {
    if (error instanceof RuleDocumentError) return error.problems;
    throw error;
  }
  throw new Error('nothing was refused');
};
const refusal = (json: unknown): string[] =>
  problemsOf(() => parseRuleDocument(json)).map(({ pointer, code }) => `${pointer} ${code}`);
const without = (key: string): unknown =>
  Object.fromEntries(Object.entries(aRule()).filter(([name]) => name !== key));
const deep = (levels: number): unknown => (levels === 0 ? 1 : { not: deep(levels - 1) });

describe('reading a rule document', () => {
  it('gives it back as it is', () => {
    const rule = aRule();
    expect(parseRuleDocument(JSON.parse(JSON.stringify(rule)))).toEqual(rule);
  });

  it.each<[unknown, string[]]>([
    [null, [' schema.type']],
    [[], [' schema.type']],
    ['{}', [' schema.type']],
    [without('failure'), ['/failure schema.required']],
    [{ ...aRule(), priority: 3 }, ['/priority schema.additionalProperties']],
    [{ ...aRule(), subject: 'city' }, ['/subject schema.enum']],
    [{ ...aRule(), id: 'Not An Id' }, ['/id schema.pattern']],
    [{ ...aRule(), title: { zh: '' } }, ['/title/en schema.required', '/title/zh schema.minLength']],
    [
      { ...aRule(), params: { x: { value: '3' } } },
      [
        '/params/x/unit schema.required',
        '/params/x/assumption schema.required',
        '/params/x/min schema.required',
        '/params/x/max schema.required',
        '/params/x/value schema.type',
      ],
    ],
    [{ ...aRule(), grace: { days: 30, from: { fact: 'market.openedOn' } } }, ['/grace/days schema.type']],
    [
      { ...aRule(), grace: { days: { fact: 'market.members' }, from: { fact: 'market.openedOn' } } },
      ['/grace/days/fact schema.pattern'],
    ],
    [{ ...aRule(), requirement: null }, ['/requirement schema.type']],
    [
      { ...aRule(), requirement: { fact: 'market.members', operator: 'equal' } },
      ['/requirement/value schema.required'],
    ],
    [
      { ...aRule(), requirement: { fact: '$..x', operator: 'equal', value: 1 } },
      ['/requirement/fact schema.pattern'],
    ],
    [
      { ...aRule(), requirement: { fact: 'market.kind', operator: 'in', value: [] } },
      ['/requirement/value schema.minItems'],
    ],
    [{ ...aRule(), requirement: { all: {} } }, ['/requirement/all schema.type']],
    [{ ...aRule(), requirement: deep(5000) }, [' document.too_deep']],
    [{ ...aRule(), remedy: { zh: '查'.repeat(30_000), en: 'x' } }, [' document.too_large']],
  ])('refuses %#', (json, expected) => {
    expect(refusal(json)).toEqual(expected);
  });

  it('says in both languages what to do', () => {
    const [problem] = problemsOf(() => parseRuleDocument(without('failure')));
    expect(problem).toEqual({
      ruleId: 'a-rule',
      pointer: '/failure',
      code: 'schema.required',
      message: { zh: '缺少字段 “failure”，请补上。', en: "The field 'failure' is missing; add it." },
    });
  });
});

describe('reading a rule set', () => {
  const file = (rule = aRule()) => ({ file: `${rule.id}.json`, json: rule });

  it('puts the rules in the order of their ids', () => {
    const inOrder = ['a', 'a-b', 'b', 'c'].map((id) => aRule({ id }));
    const [first, second, third, fourth] = inOrder.map(file);
    const rules = [third, first, fourth, second].flatMap((each) => each ?? []);
    expect(parseRuleSet({ folder: 'a-set', head: ruleSet, rules })).toEqual({ ruleSet, rules: inOrder });
  });

  it('refuses ids that are not the names of their files, and reports every problem at once', () => {
    const rules = [
      { file: 'other.json', json: aRule() },
      { file: 'broken.json', json: 7 },
    ];
    const head = { ...ruleSet, effectiveFrom: '2026-02-30' };
    const problems = problemsOf(() => parseRuleSet({ folder: 'b-set', head, rules }));
    expect(problems.map(({ ruleId, pointer, code }) => [ruleId, pointer, code])).toEqual([
      [null, '/effectiveFrom', 'schema.format'],
      [null, '/id', 'rule.misnamed'],
      ['other', '/id', 'rule.misnamed'],
      ['broken', '', 'schema.type'],
    ]);
  });

  it('says what it refuses, under a stable code', () => {
    const reading = () => parseRuleSet({ folder: 'b-set', head: ruleSet, rules: [] });
    expect(reading).toThrow(expect.objectContaining({ code: 'rule_set.invalid' }));
    expect(reading).toThrow("The rule set in 'b-set' cannot be read.");
    expect(problemsOf(reading).map(({ message }) => message)).toEqual([
      {
        zh: '编号 “a-set” 与文件名 “b-set” 不一致，请改成一致。',
        en: "The id 'a-set' is not the name of its file or folder, 'b-set'; make them equal.",
      },
    ]);
    expect(() => parseRuleDocument(7)).toThrow(expect.objectContaining({ code: 'rule.invalid' }));
    expect(() => parseRuleDocument(7)).toThrow('This is no rule document.');
  });

  it('takes the name of a file up to its end', () => {
    const rules = [{ file: 'a.json.json', json: aRule({ id: 'a' }) }];
    const [problem] = problemsOf(() => parseRuleSet({ folder: 'a-set', head: ruleSet, rules }));
    expect(problem?.ruleId).toBe('a.json');
  });
});
