import { describe, expect, it } from '@jest/globals';
import { partsOfLeaf } from './leaf-parts.js';
import { missingField } from '../../../shell/missing-field.js';

const leaf = (zh: string, en: string) => ({ label: { zh: '党员', en: 'members' }, text: { zh, en } });

describe('a comparison in columns', () => {
  it.each([
    ['党员：2 名（条件：有 3 名以上，不符合）', 'members: 2 (condition: at least 3; not met)'],
    [
      '党员：2 名（条件：有 3 名以上，符合，数据日期 2024-02-29）',
      'members: 2 (condition: at least 3; met; as of 2024-02-29)',
    ],
  ])('is label, value and condition: %s', (zh, en) => {
    expect(partsOfLeaf(leaf(zh, en), 'zh')).toEqual({
      label: '党员',
      value: '2 名',
      condition: '有 3 名以上',
    });
    expect(partsOfLeaf(leaf(zh, en), 'en')).toEqual({
      label: 'members',
      value: '2',
      condition: 'at least 3',
    });
  });

  it('of what is unknown says why, in place of the value', () => {
    const text = '党员：未知，因为 2 名党员的组织关系未填写（条件：有 3 名以上）';
    expect(partsOfLeaf(leaf(text, ''), 'zh')).toMatchObject({
      value: '未知，因为 2 名党员的组织关系未填写',
      condition: '有 3 名以上',
    });
  });

  it('stays whole where its words have another form', () => {
    expect(partsOfLeaf(leaf('另一种说法', ''), 'zh')).toEqual({
      label: '另一种说法',
      value: '',
      condition: '',
    });
  });
});

describe('a missing field', () => {
  it('is a list, a record and a field', () => {
    expect(missingField('/organizations/M001-0001/closedOn')).toEqual({
      list: 'organizations',
      code: 'M001-0001',
      field: 'closedOn',
    });
  });
});
