import { describe, expect, it } from '@jest/globals';
import { faultOf, formOf, MOST_BYTES, shownSize } from './chosen-file.js';

describe('a file that was chosen', () => {
  it.each([
    ['registry.json', 'json'],
    ['登记数据 2026.XLSX', 'xlsx'],
    ['registry-2026-11-30.zip', 'zip'],
    ['registry.xls', null],
    ['registry.csv', null],
    ['json', null],
    ['registry.json.exe', null],
  ])('%s is %j', (name, form) => {
    expect(formOf(name)).toBe(form);
  });

  it('is not taken of another type, empty, or larger than the service takes', () => {
    expect(faultOf({ name: 'a.doc', size: 1 })).toBe('wrongType');
    expect(faultOf({ name: 'a.json', size: 0 })).toBe('empty');
    expect(faultOf({ name: 'a.json', size: MOST_BYTES })).toBeNull();
    expect(faultOf({ name: 'a.json', size: MOST_BYTES + 1 })).toBe('tooLarge');
  });

  it.each([
    [1, '1 KB'],
    [652_485, '637 KB'],
    [2_102_884, '2.0 MB'],
  ])('of %d bytes has %s', (bytes, shown) => {
    expect(shownSize(bytes)).toBe(shown);
  });
});
