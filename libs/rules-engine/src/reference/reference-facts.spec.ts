import { describe, expect, it } from '@jest/globals';
import { isOpen, leaf } from '../fixtures/rules.fixture.js';
import { referencesIn, type ReferenceFacts, referenceValue } from './reference-facts.js';
import { runReference } from './run-reference.js';

const FACTS: ReferenceFacts = { asOf: '2026-03-31', params: { least: 3 }, valueOf: () => null };

describe('the facts of the reference', () => {
  it('are those on both sides, with their arguments as they are written', () => {
    const least = { fact: 'params.least' };
    const counted = leaf('market.membersAbove', 'lessThan', { fact: 'market.members' }, { count: least });
    expect(referencesIn({ all: [isOpen, { not: counted }] })).toEqual([
      { fact: 'market.isOpen', params: undefined },
      { fact: 'market.membersAbove', params: { count: least } },
      { fact: 'market.members', params: undefined },
      { fact: 'params.least', params: undefined },
    ]);
  });

  it('do not include a named condition that is called fact', () => {
    expect(referencesIn({ fact: isOpen })).toEqual([{ fact: 'market.isOpen', params: undefined }]);
  });

  it('may be held against null, which is a value like another', async () => {
    const condition = { fact: 'market.kind', operator: 'equal', value: null };
    expect((await runReference({ condition }, FACTS)).holds).toBe(true);
  });

  it('include the parameters that are there, and no others', () => {
    expect(referenceValue('params.least', {}, FACTS)).toBe(3);
    expect(() => referenceValue('params.most', {}, FACTS)).toThrow(new Error('no parameter params.most'));
  });
});
