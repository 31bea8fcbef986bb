import { describe, expect, it } from '@jest/globals';
import { aRule, aRuleSet } from '../fixtures/rules.fixture.js';
import { documentForm } from './document-form.js';

type Json = Readonly<Record<string, unknown>>;

const { ruleSet } = aRuleSet();
const told = (schema: 'rule' | 'ruleSet', json: unknown): string[][] =>
  documentForm(schema, json).findings.map(({ pointer, code, zh, en }) => [pointer, code, zh, en]);
const comparing = (more: Json): Json => ({
  requirement: { fact: 'market.members', operator: 'equal', value: 1, ...more },
});
const parameter = { value: 1, unit: 'members', assumption: true, min: 0, max: 9 };

const IDENTIFIER = [
  '名称以小写字母开头，只能用字母和数字，例如 minFullMembers。',
  'a name begins with a small letter and has letters and digits only, for example minFullMembers.',
] as const;

describe('what is said of a rule document whose form is wrong', () => {
  it.each<[string, Json, string, string, string, string]>([
    [
      'a field that is not there',
      { failure: { zh: 'x' } },
      '/failure/en',
      'schema.required',
      '缺少字段 “en”，请补上。',
      "The field 'en' is missing; add it.",
    ],
    [
      'a field that nobody knows',
      { priority: 1 },
      '/priority',
      'schema.additionalProperties',
      '不允许字段 “priority”，请删除。',
      "The field 'priority' is not allowed; remove it.",
    ],
    [
      'a text for a number',
      { params: { x: { ...parameter, value: '3' } } },
      '/params/x/value',
      'schema.type',
      '"3" 的类型不对，请写成数字（不加引号）。',
      '"3" is of the wrong type; write a number without quotation marks.',
    ],
    [
      'a number for a text',
      { params: { x: { ...parameter, unit: 1 } } },
      '/params/x/unit',
      'schema.type',
      '1 的类型不对，请写成文字（加引号）。',
      '1 is of the wrong type; write a text in quotation marks.',
    ],
    [
      'a text for a truth',
      { params: { x: { ...parameter, assumption: 'no' } } },
      '/params/x/assumption',
      'schema.type',
      '"no" 的类型不对，请写成true 或 false（不加引号）。',
      '"no" is of the wrong type; write true or false without quotation marks.',
    ],
    [
      'an object for a list',
      { basis: {} },
      '/basis',
      'schema.type',
      '{} 的类型不对，请写成列表。',
      '{} is of the wrong type; write a list.',
    ],
    [
      'a list for an object',
      { title: [] },
      '/title',
      'schema.type',
      '[] 的类型不对，请写成对象。',
      '[] is of the wrong type; write an object.',
    ],
    [
      'nothing where several types would do',
      comparing({ value: null }),
      '/requirement/value',
      'schema.type',
      'null 的类型不对，请写成true 或 false（不加引号）或数字（不加引号）或文字（加引号）或列表或对象。',
      'null is of the wrong type; write true or false without quotation marks or a number without quotation marks or a text in quotation marks or a list or an object.',
    ],
    [
      'a word that is none of those allowed',
      { severity: 'severe' },
      '/severity',
      'schema.enum',
      '"severe" 不在可选值之中，请用：high, medium, low, data。',
      '"severe" is not among the values allowed; use one of high, medium, low, data.',
    ],
    [
      'an id with capitals',
      { id: 'Not An Id' },
      '/id',
      'schema.pattern',
      '"Not An Id" 的写法不对：编号只能用小写字母、数字和连字符，例如 branch-size-cap。',
      '"Not An Id" can\'t stand here: an id has small letters, digits and hyphens only, for example branch-size-cap.',
    ],
    [
      'an id that is too long',
      { id: 'a'.repeat(65) },
      '/id',
      'schema.maxLength',
      '文字过长，最多 64 个字符，请缩短。',
      'This has more than 64 characters; shorten it.',
    ],
    [
      'a parameter with a capital',
      { params: { Most: parameter } },
      '/params/Most',
      'schema.pattern',
      `"Most" 的写法不对：${IDENTIFIER[0]}`,
      `"Most" can't stand here: ${IDENTIFIER[1]}`,
    ],
    [
      'an argument with a hyphen',
      comparing({ params: { 'a-b': 1 } }),
      '/requirement/params/a-b',
      'schema.pattern',
      `"a-b" 的写法不对：${IDENTIFIER[0]}`,
      `"a-b" can't stand here: ${IDENTIFIER[1]}`,
    ],
    [
      'a condition named with a capital',
      { requirement: { condition: 'Big' } },
      '/requirement/condition',
      'schema.pattern',
      `"Big" 的写法不对：${IDENTIFIER[0]}`,
      `"Big" can't stand here: ${IDENTIFIER[1]}`,
    ],
    [
      'a path for a fact',
      comparing({ fact: '$..x' }),
      '/requirement/fact',
      'schema.pattern',
      '"$..x" 的写法不对：事实名只能由字母和数字组成，用点连接，例如 market.members；不能是路径或表达式。',
      '"$..x" can\'t stand here: a fact\'s name is plain words joined by dots, for example market.members, no path and no expression.',
    ],
    [
      'a fact for a parameter',
      { grace: { days: { fact: 'market.members' }, from: { fact: 'market.openedOn' } } },
      '/grace/days/fact',
      'schema.pattern',
      '"market.members" 的写法不对：此处只能引用参数，例如 params.minFullMembers。',
      '"market.members" can\'t stand here: only a parameter may stand here, for example params.minFullMembers.',
    ],
    [
      'an empty text',
      { title: { zh: '', en: 'x' } },
      '/title/zh',
      'schema.minLength',
      '不能为空，请填写。',
      'This is empty; fill it in.',
    ],
    [
      'an empty list',
      comparing({ value: [] }),
      '/requirement/value',
      'schema.minItems',
      '不能为空，请填写。',
      'This is empty; fill it in.',
    ],
    [
      'a list with something twice',
      { facts: ['a', 'b', 'a'] },
      '/facts',
      'schema.uniqueItems',
      '第 3 项与第 1 项重复，请删除一项。',
      'The items 3 and 1 are the same; remove one.',
    ],
    [
      'a list that is too long',
      { basis: Array.from({ length: 21 }, () => ({ source: 'ZB', clause: '1' })) },
      '/basis',
      'schema.maxItems',
      '最多 20 项，请减少。',
      'At most 20 are allowed here; remove some.',
    ],
    [
      'an object with too many fields',
      comparing({ params: Object.fromEntries([...'abcdefghijk'].map((name) => [name, 1])) }),
      '/requirement/params',
      'schema.maxProperties',
      '最多 10 项，请减少。',
      'At most 10 are allowed here; remove some.',
    ],
    [
      'a field in letters that only look right',
      { fаcts: [] },
      '/fаcts',
      'name.look_alike',
      '“fаcts” 中有形似的西里尔字母（U+0430），不是普通的英文字母；请改写为 “facts”。',
      "'fаcts' has a Cyrillic letter (U+0430) that only looks like plain text; write 'facts'.",
    ],
  ])('%s', (_what, more, ...expected) => {
    expect(told('rule', { ...aRule(), ...more })).toEqual([expected]);
  });
});

describe('what is said of the head of a rule set whose form is wrong', () => {
  it.each<[string, Json, string, string, string, string]>([
    [
      'a version of one number',
      { version: '1' },
      '/version',
      'schema.pattern',
      '"1" 的写法不对：版本号应为三段数字，例如 1.0.0。',
      '"1" can\'t stand here: a version is three numbers, for example 1.0.0.',
    ],
    [
      'a day that does not exist',
      { effectiveFrom: '2026-02-30' },
      '/effectiveFrom',
      'schema.format',
      '"2026-02-30" 不是日历上的日期，请写成 YYYY-MM-DD，例如 2026-03-31。',
      '"2026-02-30" is no day of the calendar; write it as YYYY-MM-DD, for example 2026-03-31.',
    ],
    [
      'a named condition with a capital',
      { conditions: { Big: { fact: 'a', operator: 'equal', value: 1 } } },
      '/conditions/Big',
      'schema.pattern',
      `"Big" 的写法不对：${IDENTIFIER[0]}`,
      `"Big" can't stand here: ${IDENTIFIER[1]}`,
    ],
    [
      'an empty group in a named condition',
      { conditions: { big: { not: { any: [] } } } },
      '/conditions/big/not/any',
      'condition.empty',
      '“any” 为空，没有意义；请补充条件或删除。',
      "An empty 'any' says nothing; give it a condition or remove it.",
    ],
  ])('%s', (_what, more, ...expected) => {
    expect(told('ruleSet', { ...ruleSet, ...more })).toEqual([expected]);
  });

  it('nothing, if it is as it should be', () => {
    expect(documentForm('ruleSet', { ...ruleSet, conditions: {} }).findings).toEqual([]);
  });
});
