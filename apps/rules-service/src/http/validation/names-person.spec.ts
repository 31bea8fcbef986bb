import { describe, expect, it } from '@jest/globals';
import { namesPerson } from './names-person.js';

describe('text that names a person', () => {
  // The identity number is the example of the standard, nobody's.
  it.each(['电话 13800138000', '138-0013-8000。', '证号11010519491231002X'])('is told: %s', (text) => {
    expect(namesPerson(text)).toBe(true);
  });

  it.each(['110105194912310021', '文号 202603311234567890', '面积 138001380001 平方米', '共 13 项 8 项', ''])(
    'is not: %s',
    (text) => {
      expect(namesPerson(text)).toBe(false);
    },
  );
});
