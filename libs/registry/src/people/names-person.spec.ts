import { describe, expect, it } from '@jest/globals';
import { LONGEST_LOOKED_THROUGH, namesPerson } from './names-person.js';

describe('text that names a person', () => {
  // The identity number is the example of the standard, nobody's.
  it.each([
    ...['电话 13800138000', '138-0013-8000。', '13800138000'],
    ...['8613800138000', '+86 138 0013 8000', '+86-138-0013-8000', '008613800138000', '(86)138 00138000'],
    ...[
      '１３８００１３８０００',
      '138\u00a00013\u20138000',
      '138 - 0013 - 8000',
      '138.0013.8000',
      '138\u200b00138000',
    ],
    ...[
      '证号11010519491231002X',
      '１１０１０５１９４９１２３１００２ｘ',
      '110105 19491231 002X',
      '1 11010519491231002X',
    ],
    ...['0769-22831234', '(010) 6512 3456', '020 － 8123 4567', '110105491231002', '旧证 110105 491231 002'],
    ...['联系人：张三', '李女士'],
    // With what is not seen between, or changes a look alone.
    ...['联系人：张\u{e0100}三', '联系人：张\ufe0f三', '1\u034f3800138000'],
    ...['2 房 1 11010519491231002X', 'https://receiver.example/?tel=13800138000'],
  ])('is told: %s', (text) => {
    expect(namesPerson(text)).toBe(true);
  });

  it.each([
    ...['441900260331001', '110105491331002', '190105491231002', '010-20260331', '0769-2026'],
    ...['110105194912310021', '文号 202603311234567890', '面积 138001380001 平方米', '共 13 项 8 项', ''],
    ...['86138001380001', '9138001380001', '1380013800', '192.168.10.101', '172.16.100.201', '13.123456789'],
    ...['c0ffee13-1234-4678-9abc-deffedcbaabc', `e${'13800138000'}f`.padStart(64, 'ab'), '1764550000000'],
  ])('is not: %s', (text) => {
    expect(namesPerson(text)).toBe(false);
  });
});

it('does not look through what is longer than any text, and takes it for one that names somebody', () => {
  expect(namesPerson('长'.repeat(LONGEST_LOOKED_THROUGH))).toBe(false);
  expect(namesPerson('长'.repeat(LONGEST_LOOKED_THROUGH + 1))).toBe(true);
});
