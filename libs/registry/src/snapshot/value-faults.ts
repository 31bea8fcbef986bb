import type { Bilingual } from '@hongzhu/rules-engine';
import type { Shape } from './field.js';
import { type Fault, type ProblemCode, Refusal } from './snapshot-problem.js';

export const fault = (code: ProblemCode, zh: string, en: string): Fault => ({
  pointer: '',
  code,
  advice: { zh, en },
  label: '',
});
const refuse = (code: ProblemCode, zh: string, en: string): Refusal => new Refusal([fault(code, zh, en)]);

const EXPECTED: Readonly<Record<Exclude<Shape['kind'], 'number'>, Bilingual>> = {
  code: { zh: '编码（文本）', en: 'a code, as text' },
  reference: { zh: '编码（文本）', en: 'a code, as text' },
  text: { zh: '文本', en: 'text' },
  word: { zh: '文本', en: 'text' },
  'open-word': { zh: '文本', en: 'text' },
  date: { zh: '日期文本（YYYY-MM-DD）', en: 'a date, as text (YYYY-MM-DD)' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  list: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
  attributes: { zh: '对象', en: 'an object' },
};
const expected = (shape: Shape): Bilingual => {
  if (shape.kind !== 'number') return EXPECTED[shape.kind];
  return shape.integer ? { zh: '整数', en: 'a whole number' } : { zh: '数字', en: 'a number' };
};

const notA = ({ zh, en }: Bilingual): Refusal =>
  refuse('wrong_type', `类型不对，请填写${zh}。`, `wrong type; give ${en}.`);
export const wrongType = (shape: Shape): Refusal => notA(expected(shape));
export const notAnObject = (): Refusal => notA(EXPECTED.object);
export const notAList = (): Refusal => notA(EXPECTED.list);

export const missing = (): Refusal => refuse('required', '必填，请填写。', 'required; fill it in.');
export const missingUnless = (field: string, values: readonly string[]): Refusal =>
  refuse(
    'required',
    `必填，请填写；仅当 ${field} 为 ${values.join('、')} 时可以留空。`,
    `required; fill it in. Only where ${field} is ${values.join(' or ')} may it be empty.`,
  );
export const unknownField = (): Refusal =>
  refuse(
    'unknown_field',
    '格式中没有此字段，请删除；姓名、电话、身份证号不得填报。',
    'no field of the format; remove it. Names, phone and identity numbers of people may not be sent.',
  );
export const unknownValue = (values: readonly string[]): Refusal =>
  refuse(
    'unknown_value',
    `不是可用的值，请改为：${values.join('、')}。`,
    `no known value; use one of: ${values.join(', ')}.`,
  );
export const invalidCode = (external: boolean): Refusal =>
  refuse(
    'invalid_code',
    `请使用 1 至 64 个字符的编码，只含字母、数字、点、下划线和连字符${external ? '；登记系统以外的组织写作 ext:编码' : ''}。`,
    `use a code of 1 to 64 letters, digits, dots, underscores and hyphens${
      external ? ', with ext: before it for an organization outside the registry' : ''
    }.`,
  );
export const invalidDate = (): Refusal =>
  refuse(
    'invalid_date',
    '请写成 YYYY-MM-DD，例如 2024-03-31。',
    'write it as YYYY-MM-DD, for example 2024-03-31.',
  );
export const impossibleDate = (): Refusal =>
  refuse(
    'impossible_date',
    '日历上没有这一天，请改正。',
    'there is no such day in the calendar; correct it.',
  );
/** Dates a registry can hold: months and years can be added to and taken from them without leaving the calendar. */
export const EARLIEST_DATE = '1800-01-01';
export const LATEST_DATE = '2999-12-31';
export const dateOutOfRange = (): Refusal =>
  refuse(
    'out_of_range',
    `请填写 ${EARLIEST_DATE} 到 ${LATEST_DATE} 之间的日期。`,
    `give a date from ${EARLIEST_DATE} to ${LATEST_DATE}.`,
  );
export const unprintable = (): Refusal =>
  refuse('invalid_text', '含有不可用的控制字符，请删除。', 'holds control characters; remove them.');
export const personalData = (): Refusal =>
  refuse(
    'personal_data_suspected',
    '疑似含姓名、身份证号或电话，请删去；个人信息不得填报，人员只填代码。店名、地名请写全，例如“李宁体育用品店”。',
    'seems to hold a name, an identity number or a phone; take it out. Nothing of a person may be sent but a code. Write names of shops and places in full, as 李宁体育用品店.',
  );
export const tooLong = (maxLength: number): Refusal =>
  refuse('too_long', `最多 ${maxLength} 个字符，请缩短。`, `at most ${maxLength} characters; shorten it.`);
export const notAnInteger = (): Refusal => refuse('not_an_integer', '请填写整数。', 'give a whole number.');
export const outOfRange = (min: number, max: number): Refusal =>
  refuse('out_of_range', `请填写 ${min} 到 ${max} 之间的数。`, `give a number from ${min} to ${max}.`);
export const repeatedCode = (): Refusal =>
  refuse(
    'duplicate_code',
    '在同一列表中重复，请删除重复项。',
    'is in this list already; remove the repetition.',
  );
