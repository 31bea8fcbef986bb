import { describe, expect, it } from '@jest/globals';
import { entityTag, expectedVersion } from './entity-tag.js';

describe('entity tags', () => {
  it('name the version they were made of', () => {
    expect(expectedVersion(entityTag(7))).toBe(7);
  });

  it.each([undefined, '', '  ', '*'])('are required: %p names no version', (header) => {
    expect(() => expectedVersion(header)).toThrow(
      expect.objectContaining({ status: 428, code: 'precondition_required' }),
    );
  });

  it.each(['7', 'W/"7"', '"x"', '"7", "8"', '"99999999999999999999"'])(
    'that were never given match no version: %p',
    (header) => {
      expect(expectedVersion(header)).toBeLessThan(1);
    },
  );
});
