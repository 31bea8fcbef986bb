import { describe, expect, it } from '@jest/globals';
import { codesIn, holderOf, isFilled, NOBODY } from './holder.js';

describe('a holder that was typed', () => {
  it('names towns in whatever way they are put apart, each once', () => {
    expect(codesIn(' 441900003,441900004，441900003、dalang\n')).toEqual([
      '441900003',
      '441900004',
      'dalang',
    ]);
  });

  it('works in all towns where none are named, and where its role knows no others', () => {
    expect(holderOf({ ...NOBODY, id: ' I-014 ' })).toEqual({
      ...{ id: 'I-014', role: 'instructor', towns: null, markets: null, label: null },
    });
    expect(holderOf({ ...NOBODY, id: 'a', role: 'auditor', towns: 't1' }).towns).toBeNull();
    expect(holderOf({ ...NOBODY, id: 'a', towns: 't1', label: ' 夜班 ' })).toMatchObject({
      ...{ towns: ['t1'], label: '夜班' },
    });
  });

  it('works in markets of its towns where some are named, if its role can', () => {
    const typed = { ...NOBODY, id: 'a', towns: 't1', markets: 'm1，m2、m1' };
    expect(holderOf(typed)).toMatchObject({ towns: ['t1'], markets: ['m1', 'm2'] });
    expect(holderOf({ ...typed, role: 'town-supervisor' }).markets).toBeNull();
    expect(isFilled(typed)).toBe(true);
    expect(isFilled({ ...typed, towns: ' ' })).toBe(false);
    expect(isFilled({ ...typed, towns: '', role: 'auditor' })).toBe(true);
  });

  it('is enough with an id, and with towns where the role does not go without', () => {
    expect(isFilled(NOBODY)).toBe(false);
    expect(isFilled({ ...NOBODY, id: 'a' })).toBe(true);
    expect(isFilled({ ...NOBODY, id: 'a', role: 'town-supervisor' })).toBe(false);
    expect(isFilled({ ...NOBODY, id: 'a', role: 'town-supervisor', towns: 't1' })).toBe(true);
  });
});
