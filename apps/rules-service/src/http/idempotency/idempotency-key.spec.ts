import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { idempotencyKeyOf } from './idempotency-key.js';

describe('the header Idempotency-Key', () => {
  it('is taken as it is, when it is 1 to 255 visible ASCII characters', () => {
    const visible = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));
    const keys = fc.string({ unit: visible, minLength: 1, maxLength: 255 });
    fc.assert(fc.property(keys, (key) => idempotencyKeyOf(key) === key));
  });

  it.each(['', ' ', 'a b', 'a, b', '键', 'x'.repeat(256), 'a\tb', '\x7f'])('is refused as %p', (header) => {
    const refusal = { status: 400, code: 'invalid_idempotency_key' };
    const attempt = async (): Promise<unknown> => idempotencyKeyOf(header);
    return expect(attempt()).rejects.toMatchObject(refusal);
  });

  it('need not be there', () => {
    expect(idempotencyKeyOf(undefined)).toBeNull();
  });
});
