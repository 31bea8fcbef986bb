import { describe, expect, it } from '@jest/globals';
import { askForData } from './ask-for-data.js';

const TITLE = { zh: '按期换届', en: 'Re-elected in time' };

describe('asking for data', () => {
  it('names the kind of field and counts the fields, without any code', () => {
    const { summary, remedy } = askForData(['/members/P01/relation', '/members/P02/relation'], TITLE);
    expect(summary.zh).toBe('缺 2 项数据（2 名党员的组织关系），无法判断“按期换届”');
    expect(summary.en).toBe(
      "2 fields are missing (the relation of 2 members), so it can't be decided: Re-elected in time",
    );
    expect(remedy).toEqual({
      zh: '补报 2 名党员的组织关系（共 2 项）',
      en: 'Supply the relation of 2 members (2 in all)',
    });
  });

  it('knows nested fields and attributes of evidence', () => {
    const { summary } = askForData(
      ['/branches/B1/committee/electedOn', '/evidence/E1/attributes/areaSqm'],
      TITLE,
    );
    expect(summary.zh).toBe(
      '缺 2 项数据（1 个党支部的委员会选举日期、1 项佐证的面积（平方米）），无法判断“按期换届”',
    );
  });

  it('puts single quotation marks into a title that stands in double ones', () => {
    const title = { zh: '“五个一”全部达标', en: "All 'five ones' are met" };
    expect(askForData(['/markets/M1/status'], title).summary.zh).toBe(
      '缺 1 项数据（1 个市场的状态），无法判断“‘五个一’全部达标”',
    );
  });

  it('speaks of one field in the singular', () => {
    expect(askForData(['/markets/M1/status'], TITLE).summary.en).toContain(
      '1 field is missing (the status of 1 market)',
    );
  });
});
