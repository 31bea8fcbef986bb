import { describe, expect, it } from '@jest/globals';
import { callerAddress } from './caller-address.js';

describe('the address of a caller', () => {
  it('is that of the connection, and an IPv4 address reads as one', () => {
    expect(callerAddress({ ip: '203.0.113.7' })).toBe('203.0.113.7');
    expect(callerAddress({ ip: '::ffff:203.0.113.7' })).toBe('203.0.113.7');
    expect(callerAddress({ ip: '2001:db8::1' })).toBe('2001:db8::1');
  });

  it('is empty once the caller has hung up', () => {
    expect(callerAddress({})).toBe('');
  });
});
