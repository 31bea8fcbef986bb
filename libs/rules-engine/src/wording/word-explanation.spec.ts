import { describe, expect, it } from '@jest/globals';
import type { ExplanationNode, LeafExplanation } from '../explain/explanation.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { leafSentence } from './leaf-sentence.js';
import { wordExplanation } from './word-explanation.js';
import type { Wording } from './wording.js';

const WORDING: Wording = { catalogue: CATALOGUE, fieldNames: () => ({ zh: '数据', en: 'data' }) };

const aLeaf = (more: Partial<LeafExplanation> = {}): LeafExplanation => ({
  kind: 'leaf',
  fact: 'market.members',
  args: {},
  label: { zh: '党员', en: 'members' },
  datedOn: null,
  operator: 'lessThan',
  value: 2,
  threshold: 3,
  truth: true,
  decisive: true,
  missing: [],
  ...more,
});

describe('an explanation in words', () => {
  it('has a text at every leaf, however deep, and is otherwise what it was', () => {
    const [few, many] = [aLeaf(), aLeaf({ operator: 'greaterThan', truth: false })];
    const texts = {
      few: { zh: '党员：2 名（条件：少于 3 名，符合）', en: 'members: 2 (condition: below 3; met)' },
      many: { zh: '党员：2 名（条件：多于 3 名，不符合）', en: 'members: 2 (condition: above 3; not met)' },
    };
    const not: ExplanationNode = { kind: 'not', truth: true, children: [many] };
    const requirement: ExplanationNode = { kind: 'all', truth: true, children: [few, not] };
    const why = { verdict: 'compliant', applicability: few, requirement } as const;
    expect(wordExplanation(why, WORDING)).toEqual({
      verdict: 'compliant',
      applicability: { ...few, text: texts.few },
      requirement: {
        ...requirement,
        children: [
          { ...few, text: texts.few },
          { ...not, children: [{ ...many, text: texts.many }] },
        ],
      },
    });
  });

  it('does not take a fact for the number that it is just now', () => {
    const literal = aLeaf();
    const thresholdFact = {
      fact: 'market.branches',
      args: {},
      label: { zh: '支部', en: 'branches' },
      datedOn: null,
    };
    const said = [literal, aLeaf({ thresholdFact }), literal, aLeaf({ threshold: 4 })].map(
      (leaf) => leafSentence(leaf, WORDING).en,
    );
    expect(said).toEqual([
      'members: 2 (condition: below 3; met)',
      'members: 2 (condition: below branches (3); met)',
      'members: 2 (condition: below 3; met)',
      'members: 2 (condition: below 4; met)',
    ]);
  });
});
