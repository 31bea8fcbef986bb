import { describe, expect, it } from '@jest/globals';
import {
  COMPLIANT,
  IN_GRACE,
  INSUFFICIENT_DATA,
  NON_COMPLIANT,
  NOT_APPLICABLE,
  UNDECIDED,
  verdictOfCode,
} from './verdict-code.js';

describe('the code of a verdict', () => {
  it.each([
    [COMPLIANT, 'compliant'],
    [NON_COMPLIANT, 'non_compliant'],
    [IN_GRACE, 'in_grace'],
    [INSUFFICIENT_DATA, 'insufficient_data'],
    [NOT_APPLICABLE, 'not_applicable'],
  ])('%d stands for %s', (code, verdict) => {
    expect(verdictOfCode(code)).toBe(verdict);
  });

  it('is none of what stands for no verdict', () => {
    expect(() => verdictOfCode(UNDECIDED)).toThrow(new RangeError('No verdict has the code 255.'));
  });
});
