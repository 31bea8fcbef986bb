import { describe, expect, it } from '@jest/globals';
import { entityTag, expectedVersion } from './entity-tag.js';

describe('entity tags', () => {
  it('name the version they were made of', () => {
    expect(expectedVersion(entityTag(7))).toBe(7);
  });

  it.each([undefined, '', '  '])('are required: %p names no version', (header) => {
    expect(() => expectedVersion(header)).toThrow(
      expect.objectContaining({ status: 428, code: 'precondition_required' }),
    );
  });

  it.each(['*', '7', '"7', "'7'", '"7", "8"', '"7"8"', 'w/"7"'])(
    'are one, in quotes: %p is refused',
    (header) => {
      expect(() => expectedVersion(header)).toThrow(
        expect.objectContaining({ status: 400, code: 'invalid_if_match' }),
      );
    },
  );

  it.each(['W/"7"', '"x"', '""', '"99999999999999999999"'])(
    'that were never given match no version: %p',
    (header) => {
      expect(expectedVersion(header)).toBeLessThan(1);
    },
  );
});
