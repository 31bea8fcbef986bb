import { expect, it } from '@jest/globals';
import { quotedWithin } from './quoted-within.js';

it('puts a text in quotation marks, and makes all of its own single ones', () => {
  expect(quotedWithin('按期换届')).toBe('“按期换届”');
  expect(quotedWithin('“五个一”和“三会”全部达标')).toBe('“‘五个一’和‘三会’全部达标”');
});
