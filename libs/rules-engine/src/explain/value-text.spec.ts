import { describe, expect, it } from '@jest/globals';
import type { FactValue } from '../fact-value.js';
import { valueText } from './value-text.js';

describe('the text of a value', () => {
  it.each<FactValue>([null, true, false, 0, -0, -7, 0.5, 1e21, '文“"\\\n', ['a', '"'], { lo: 1, hi: null }])(
    'of %j is what JSON writes',
    (value) => expect(valueText(value)).toBe(JSON.stringify(value)),
  );
});
