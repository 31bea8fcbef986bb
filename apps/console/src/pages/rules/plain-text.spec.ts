import { describe, expect, it } from '@jest/globals';
import { plainText } from './plain-text.js';

const fillings = {
  language: 'zh' as const,
  params: { min: { value: 3 } },
  labels: new Map([
    ['branch.fullMembers', '名册中的正式党员数'],
    ['organization.reachedOn', '达到之日'],
  ]),
};

describe('a text of a rule', () => {
  it.each([
    ['不少于 {params.min} 名', '不少于 3 名'],
    ['有 {branch.fullMembers} 名', '有 〔名册中的正式党员数〕 名'],
    ['差 {params.min - branch.fullMembers} 名', '差 〔3 − 名册中的正式党员数〕 名'],
    ['自 {organization.reachedOn(count=params.min)} 起', '自 〔达到之日〕 起'],
    ['有 {town.other}', '有 〔town.other〕'],
    ['有 {params.max} 名', '有 〔params.max〕 名'],
    ['没有空格', '没有空格'],
    ['{a b c}', '{a b c}'],
  ])('%s', (text, expected) => {
    expect(plainText(text, fillings)).toBe(expected);
  });

  it('has the brackets of its language', () => {
    const labels = new Map([['branch.fullMembers', 'full members']]);
    const text = '{params.min - branch.fullMembers} of {branch.fullMembers}';
    expect(plainText(text, { ...fillings, language: 'en', labels })).toBe(
      '[3 − full members] of [full members]',
    );
  });
});
