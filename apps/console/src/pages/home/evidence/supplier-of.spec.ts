import { describe, expect, it } from '@jest/globals';
import { supplierOf } from './supplier-of.js';

describe('who supplies what is missing', () => {
  it.each(['/organizations/M001-0001/closedOn', '/members/P-1/relationSince'])(
    'is the survey of the town for %s',
    (pointer) => expect(supplierOf(pointer)).toBe('survey'),
  );

  it.each(['/markets/M001/operatorCount', '/branches/B-1/committee/size', '/marketLinks/M001', '/towns/t1'])(
    'is the town for %s',
    (pointer) => expect(supplierOf(pointer)).toBe('town'),
  );
});
