import { describe, expect, it } from '@jest/globals';
import type { TypedFactRequest } from '../compile/typed-fact-request.js';
import { SubjectFacts } from './subject-facts.js';

const request: TypedFactRequest = { fact: 'market.members', args: {}, type: 'integer', index: 2 };

describe('the facts of a subject', () => {
  it.each([3, 0, null])('are read once each, %j too', (value) => {
    let reads = 0;
    const facts = new SubjectFacts(() => ((reads += 1), value), '2026-03-31');
    expect([facts.valueOf(request), facts.valueOf(request)]).toEqual([value, value]);
    expect(reads).toBe(1);
  });

  it('lie where their requests say, in as much room as was asked for', () => {
    const facts = new SubjectFacts(() => 7, '2026-03-31', 5);
    facts.valueOf(request);
    expect([facts.values.length, facts.values[2], facts.values[1]]).toEqual([5, 7, undefined]);
  });

  it('are no NaN, and it is told as what it is', () => {
    const facts = new SubjectFacts(() => NaN, '2026-03-31');
    expect(() => facts.valueOf(request)).toThrow('should be of type integer or null, but is NaN');
  });
});
