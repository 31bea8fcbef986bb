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

  it('repeats what is wrong in itself and of nobody, so that it can be put right', () => {
    expect(rejectedWith('/markets/0/status', 'opened')).toMatchObject({ code: 'M1', status: 'opened' });
    expect(rejectedWith('/markets/0', ['x'])).toEqual(['x']);
  });
});
