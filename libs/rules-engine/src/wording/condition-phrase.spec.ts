import { describe, expect, it } from '@jest/globals';
import type { FactValue } from '../fact-value.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { conditionPhrase, type Phrased } from './condition-phrase.js';

const said = (fact: string, phrased: Phrased): string[] => {
  const { zh, en } = conditionPhrase(phrased, `market.${fact}`, CATALOGUE);
  return [zh, en];
};
const label = (text: string) => ({ zh: text, en: text });

describe('what a fact is held against, in words', () => {
  it.each<[string, FactValue, string, string]>([
    ['members equal', 3, '为 3 名 / 3', '不为 3 名 / other than 3'],
    ['members notEqual', 3, '不为 3 名 / other than 3', '为 3 名 / 3'],
    ['members lessThan', 3, '少于 3 名 / below 3', '有 3 名以上 / at least 3'],
    ['members lessThanInclusive', 3, '不超过 3 名 / at most 3', '多于 3 名 / above 3'],
    ['members greaterThan', 3, '多于 3 名 / above 3', '不超过 3 名 / at most 3'],
    ['members greaterThanInclusive', 3, '有 3 名以上 / at least 3', '少于 3 名 / below 3'],
    ['branches greaterThanInclusive', 3, '不少于 3 / at least 3', '少于 3 / below 3'],
    ['area lessThan', 1, '少于 1 平方米 / below 1 square metre', '不少于 1 平方米 / at least 1 square metre'],
    ['kind in', ['joint'], '属于联合 / one of joint branch', '不属于联合 / none of joint branch'],
    ['kind notIn', ['joint'], '不属于联合 / none of joint branch', '属于联合 / one of joint branch'],
    ['topics contains', 'dues', '包括 dues / with dues', '不包括 dues / without dues'],
    ['topics doesNotContain', 'dues', '不包括 dues / without dues', '包括 dues / with dues'],
    [
      'topics containsAll',
      ['dues'],
      '包括 dues / with all of dues',
      '不同时包括 dues / not with all of dues',
    ],
    [
      'topics containsAny',
      ['dues'],
      '至少包括其中之一：dues / with one of dues',
      '不包括其中任何一项：dues / with none of dues',
    ],
    ['isOpen equal', true, '为“是” / yes', '不为“是” / other than yes'],
    [
      'openedOn before',
      '2026-01-01',
      '早于 2026-01-01 / before 2026-01-01',
      '不早于 2026-01-01 / on or after 2026-01-01',
    ],
    [
      'openedOn onOrBefore',
      '2026-01-01',
      '不晚于 2026-01-01 / on or before 2026-01-01',
      '晚于 2026-01-01 / after 2026-01-01',
    ],
    [
      'openedOn after',
      '2026-01-01',
      '晚于 2026-01-01 / after 2026-01-01',
      '不晚于 2026-01-01 / on or before 2026-01-01',
    ],
    [
      'openedOn onOrAfter',
      '2026-01-01',
      '不早于 2026-01-01 / on or after 2026-01-01',
      '早于 2026-01-01 / before 2026-01-01',
    ],
    [
      'openedOn withinDays',
      1,
      '在近 1 天内 / within the last 1 day',
      '不在近 1 天内 / not within the last 1 day',
    ],
    [
      'openedOn olderThanDays',
      9,
      '距今已满 9 天 / at least 9 days ago',
      '距今未满 9 天 / less than 9 days ago',
    ],
    [
      'openedOn withinMonths',
      2,
      '在近 2 个月内 / within the last 2 months',
      '不在近 2 个月内 / not within the last 2 months',
    ],
    [
      'openedOn olderThanMonths',
      2,
      '距今已满 2 个月 / at least 2 months ago',
      '距今未满 2 个月 / less than 2 months ago',
    ],
  ])('%s %j, and that it is not so', (compared, threshold, phrase, opposite) => {
    const [fact = '', operator = ''] = compared.split(' ');
    expect(said(fact, { operator, threshold }).join(' / ')).toBe(phrase);
    expect(said(fact, { operator, threshold, isNegated: true }).join(' / ')).toBe(opposite);
  });

  it('is another fact with what it is, but for the date of the evaluation, which goes without saying', () => {
    const branches = { fact: 'market.branches', label: label('branches') };
    expect(
      said('members', { operator: 'greaterThanInclusive', threshold: 2, thresholdFact: branches }),
    ).toEqual(['不少于 branches（2）', 'at least branches (2)']);
    const today = { fact: 'asOf', label: label('today') };
    expect(said('openedOn', { operator: 'before', threshold: '2026-03-31', thresholdFact: today })).toEqual([
      '早于 today',
      'before today',
    ]);
  });

  it('is put from the side of the fact that changes where another one is compared with it', () => {
    const about = { fact: 'market.members', label: label('members') };
    expect(said('branches', { operator: 'greaterThanInclusive', threshold: 3, about })).toEqual([
      '使 members 有 3 名以上',
      'such that members is at least 3',
    ]);
  });

  it('may not be known, or only within bounds', () => {
    expect(said('openedOn', { operator: 'withinDays', threshold: null })).toEqual([
      '在近未知内',
      'within the last unknown',
    ]);
    expect(said('members', { operator: 'greaterThanInclusive', threshold: { lo: 1, hi: 2 } })).toEqual([
      '不少于 1–2 名',
      'at least 1–2',
    ]);
  });
});
