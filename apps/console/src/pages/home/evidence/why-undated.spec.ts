import { describe, expect, it } from '@jest/globals';
import { whyUndated } from './why-undated.js';

describe('why a comparison has no day', () => {
  it.each([
    ['evaluation', { fact: 'asOf', value: '2026-03-31' }],
    ['rule', { fact: 'verdict', value: null }],
    ['missing', { fact: 'market.activityRoom.areaSqm', value: null }],
    ['unrecorded', { fact: 'market.demonstrationCandidate', value: true }],
    ['unrecorded', { fact: 'organization.fullMembers', value: 0 }],
    ['unrecorded', { fact: 'organization.fullMembers', value: { lo: 1, hi: 3 } }],
    ['unrecorded', { fact: 'organization.fullMembers', value: null, suppressed: true as const }],
  ] as const)('is %s of %j', (why, leaf) => {
    expect(whyUndated(leaf)).toBe(why);
  });
});
