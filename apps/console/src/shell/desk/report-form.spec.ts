import { describe, expect, it } from '@jest/globals';
import { draftOf, EMPTY, formOf, needOf, reportOf, sameForm } from './report-form.js';

describe('a draft', () => {
  it('holds nothing that is empty, and of each outcome what belongs to it', () => {
    expect(draftOf(EMPTY)).toEqual({});
    const all = { reason: 'other', note: ' 已电话核实 ', plannedOn: '2026-04-30' } as const;
    expect(draftOf({ ...all, outcome: 'remedied' })).toEqual({ outcome: 'remedied', note: '已电话核实' });
    expect(draftOf({ ...all, outcome: 'dismissed' })).toMatchObject({ reason: 'other' });
    expect(draftOf({ ...all, outcome: 'dismissed' })).not.toHaveProperty('plannedOn');
    expect(draftOf({ ...all, outcome: 'confirmed' })).toMatchObject({ plannedOn: '2026-04-30' });
  });

  it('comes back into the form as it was kept', () => {
    const form = { outcome: 'dismissed', reason: 'other', note: '无需处理', plannedOn: '' } as const;
    expect(formOf(draftOf(form))).toEqual(form);
    expect(sameForm(formOf(draftOf(form)), form)).toBe(true);
    expect(sameForm({ ...form, note: '无需处理 ' }, form)).toBe(true);
    expect(sameForm({ ...form, note: '改过' }, form)).toBe(false);
    expect(formOf(null)).toEqual(EMPTY);
  });
});

describe('a report', () => {
  it.each([
    [EMPTY, 'outcome'],
    [{ ...EMPTY, outcome: 'dismissed' as const }, 'reason'],
    [{ ...EMPTY, outcome: 'dismissed' as const, reason: 'other' as const }, 'why'],
    [{ ...EMPTY, outcome: 'confirmed' as const }, 'plannedOn'],
    [{ ...EMPTY, outcome: 'confirmed' as const, plannedOn: '2026-04-30' }, 'plan'],
    [{ ...EMPTY, outcome: 'confirmed' as const, plannedOn: '2026-04-30', note: '月底前补齐' }, null],
    [{ ...EMPTY, outcome: 'data-error' as const, note: ' ' }, 'note'],
    [{ ...EMPTY, outcome: 'remedied' as const }, null],
  ])('%j needs %s', (form, need) => {
    expect(needOf(form)).toBe(need);
  });

  it('is not made without an outcome', () => {
    expect(() => reportOf(EMPTY)).toThrow('outcome');
  });
});
