import { describe, expect, it } from '@jest/globals';
import { partsOf } from './parts.js';

const CHECKS = [
  { name: 'database', ok: true },
  { name: 'queue', ok: false, detail: 'queue_unavailable' },
];

describe('what has to work', () => {
  it('is the service, which has answered, and what it needs', () => {
    expect(partsOf(CHECKS, null)).toEqual([
      { name: 'service', standing: 'answers' },
      { name: 'database', standing: 'answers', detail: undefined },
      { name: 'queue', standing: 'silent', detail: 'queue_unavailable' },
    ]);
  });

  it.each([[[]], [CHECKS]])(
    'is not known while the service does not answer, whatever it said before',
    (checks) => {
      expect(partsOf(checks, 'network')).toEqual([
        { name: 'service', standing: 'silent', detail: 'network' },
        { name: 'database', standing: 'unknown' },
        { name: 'queue', standing: 'unknown' },
      ]);
    },
  );
});
