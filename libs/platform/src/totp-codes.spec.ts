import { describe, expect, it } from '@jest/globals';
import { TotpCodes } from './totp-codes.js';

const codes = new TotpCodes();
/** RFC 6238, appendix B: '12345678901234567890', of whose codes the last six digits are taken. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number): Date => new Date(seconds * 1000);

describe('codes of a device', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('at %d are those of the standard', (seconds, code) => {
    expect(codes.stepOf(SECRET, code, at(seconds))).toBe(Math.floor(seconds / 30));
  });

  it('are taken one step early or late, with the step that they are of, and no more', () => {
    const step = 37_037_037;
    for (const off of [-30, 0, 30])
      expect(codes.stepOf(SECRET, '050471', at(1_111_111_111 + off))).toBe(step);
    for (const off of [-60, 60]) expect(codes.stepOf(SECRET, '050471', at(1_111_111_111 + off))).toBeNull();
    for (const none of ['', '0', '0504711', 'abcdef'])
      expect(codes.stepOf(SECRET, none, at(1_111_111_111))).toBeNull();
  });

  it('come of a secret of 160 bits, which a device reads as an address', () => {
    const secret = codes.secretOf(Buffer.alloc(32, 7).toString('base64url'));
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const address = new URL(codes.addressOf(secret, 'I-014'));
    expect([address.protocol, address.host]).toEqual(['otpauth:', 'totp']);
    expect(decodeURIComponent(address.pathname)).toBe('/Hongzhu:I-014');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      ...{ issuer: 'Hongzhu', secret, algorithm: 'SHA1', digits: '6', period: '30' },
    });
  });
});
