import { describe, expect, it } from '@jest/globals';
import { nameFields } from './name-fields.js';
import { SNAPSHOT_FORMAT } from './snapshot-format.js';

describe('the name of missing fields', () => {
  it.each([
    [['/members/P1/relation'], '1 名党员的组织关系', 'the relation of 1 member'],
    [
      ['/members/P1/relation', '/members/P2/relation', '/branches/B1/committee/electedOn'],
      '2 名党员的组织关系、1 个党支部的委员会选举日期',
      'the relation of 2 members, the committee date elected of 1 branch',
    ],
    [['/evidence/E1/attributes/areaSqm'], '1 项佐证的面积（平方米）', 'the area of 1 item of evidence'],
    [
      [
        '/evidence/E1/attributes/seats',
        '/evidence/E1/attributes/bookshelf',
        '/evidence/E2/attributes/sections',
      ],
      '1 项佐证的座位数、“书架”、1 项佐证的栏目',
      'the seats, bookshelf of 1 item of evidence, the sections of 1 item of evidence',
    ],
    [['/instructors/I1/active'], '1 名党建指导员的“在岗”', 'the active status of 1 instructor'],
    [['/activities/A1/heldOn'], '1 次活动的开展日期', 'the date of 1 activity'],
    [['/nowhere/X/some/thing'], '1 nowhere 的 some.thing', 'the some thing of 1 nowhere'],
  ])('%j is %s', (pointers, zh, en) => {
    expect(nameFields(pointers)).toEqual({ zh, en });
  });

  it('says the code of no record', () => {
    const pointers = Object.keys(SNAPSHOT_FORMAT).map((list) => `/${list}/SECRET-7/status`);
    const { zh, en } = nameFields(pointers);
    expect(`${zh}${en}`).not.toContain('SECRET');
    expect(zh).not.toMatch(/7/);
  });
});
