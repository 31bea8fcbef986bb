import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newWebhookSecret } from './new-webhook-secret.js';

describe('a new secret of a webhook', () => {
  it('is the random bytes, in base64', () =>
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const random = { next: () => Buffer.from(bytes).toString('base64url') };
        expect(newWebhookSecret(random)).toBe(`whsec_${Buffer.from(bytes).toString('base64')}`);
      }),
    ));
});
