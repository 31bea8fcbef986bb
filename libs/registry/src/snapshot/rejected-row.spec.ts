import { describe, expect, it } from '@jest/globals';
import { parseSnapshot } from './parse-snapshot.js';
import { aSnapshot, type Json, withValue } from './snapshot.fixture.js';

const rejectedWith = (pointer: string, value: unknown): unknown => {
  const parsed = parseSnapshot(withValue(aSnapshot(), pointer, value));
  return parsed.fatal ? null : parsed.rejected[0]?.row;
};

describe('a row that is handed back', () => {
  it.each([
    ['/organizations/0/contact', '张三', 'contact'],
    ['/organizations/0/name', '电话 13800138000', 'name'],
    ['/instructors/0/code', '张三', 'code'],
    ['/markets/0/operatorCount', 13_800_138_000, 'operatorCount'],
    ['/markets/0/status', '13800138000', 'status'],
    ['/branches/0/committee/chair', '张三', 'committee'],
    ['/organizations/0/13800138000', 'x', '***'],
  ])('does not repeat %s = %j', (pointer, value, field) => {
    const row = rejectedWith(pointer, value) as Json;
    expect(row[field]).toBe('***');
    expect(JSON.stringify(row)).not.toMatch(/张三|13800138000/);
  });

  it('repeats no value that was refused, whatever is wrong with it', () => {
    expect(rejectedWith('/markets/0/status', '已与张伟核对')).toMatchObject({ code: 'M1', status: '***' });
    expect(rejectedWith('/markets/0/openedOn', '2024-02-30')).toMatchObject({ openedOn: '***' });
    expect(rejectedWith('/markets/0', ['x'])).toBe('***');
    expect(rejectedWith('/markets/0', '已与张伟核对')).toBe('***');
  });

  it('repeats no value of an unknown field, however many there are', () => {
    const row: Json = { ...(aSnapshot()['markets'] as Json[])[0] };
    for (let at = 0; at < 60; at++) row[`field${String(at)}`] = '已与张伟核对';
    expect(JSON.stringify(rejectedWith('/markets/0', row))).not.toContain('张伟');
  });

  it('repeats no attributes that were not read, since nobody knows of what they are', () => {
    const attributes = { remark: '已与张伟核对' };
    expect(rejectedWith('/evidence/0', { code: 'E1', marketCode: 'M1', standard: '?', attributes })).toEqual({
      ...{ code: 'E1', marketCode: 'M1', standard: '***', attributes: '***' },
    });
  });

  it('repeats a code that is good in itself, so that it can be looked for', () => {
    const rows = aSnapshot()['organizations'] as Json[];
    const parsed = parseSnapshot(withValue(aSnapshot(), '/organizations', [...rows, { ...rows[0] }]));
    expect(parsed.fatal ? null : parsed.rejected.at(-1)?.row).toMatchObject({ code: rows[0]!['code'] });
  });
});
