import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeForRule } from '../change/change-for-rule.js';
import { changingRules, readerOf } from '../change/generated-changes.fixture.js';
import { explainRule } from '../explain/explain-rule.js';
import type { FactWitness } from '../explain/fact-witness.js';
import { partialFacts } from '../explain/generated-explanations.fixture.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { evaluationDates } from '../reference/generated-conditions.fixture.js';
import type { Bilingual } from '../rule-document.js';
import { type LeadTexts, leadSentence } from './lead-sentence.js';
import { wordChange } from './word-change.js';
import { wordExplanation } from './word-explanation.js';
import type { Wording } from './wording.js';

const numRuns = Number(process.env['HONGZHU_WORDING_RUNS'] ?? 500);

const WORDING: Wording = {
  catalogue: CATALOGUE,
  fieldNames: ({ length }) => ({ zh: `${length} 项数据`, en: `${length} fields` }),
};
const WITNESS: FactWitness = {
  missing: ({ fact, index }) => (index % 3 === 0 ? [] : [`/markets/M1/${fact}`, '/markets/M1/status']),
  datedOn: ({ index }) => (index % 2 === 0 ? null : `2026-01-${10 + (index % 9)}`),
};

const aText = (zh: string, en: string) => () => ({ zh, en });
const TEXTS: LeadTexts = {
  title: aText('党员 3 名以上', '3 or more members'),
  failure: aText('党员不足 3 名', 'fewer than 3 members'),
  undecided: aText('缺 1 项数据', '1 field is missing'),
};

const figures = (text: string): string[] => (text.match(/\d{4}-\d\d-\d\d|-?\d+(?:\.\d+)?/g) ?? []).sort();

function textsIn(value: unknown): Bilingual[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value && 'en' in value) return [value as Bilingual];
  return Object.values(value).flatMap(textsIn);
}

/** All that is said of generated rules on generated facts, in both languages. */
function everyText(check: (text: Bilingual) => void): number {
  let seen = 0;
  fc.assert(
    fc.property(changingRules, partialFacts, evaluationDates, (rule, facts, asOf) => {
      const read = readerOf(rule, facts, asOf);
      const why = wordExplanation(explainRule(rule, read, asOf, WITNESS), WORDING);
      const { change } = changeForRule(rule, read, asOf, WITNESS);
      const lead = leadSentence(why.verdict, TEXTS, why.grace);
      const texts = textsIn([lead, why, change && wordChange(change, WORDING)]);
      seen += texts.length;
      texts.forEach(check);
    }),
    { numRuns },
  );
  return seen;
}

describe('what is said of an evaluation', () => {
  it('has the same figures in both languages', () => {
    const seen = everyText(({ zh, en }) => expect([zh, figures(en)]).toEqual([zh, figures(zh)]));
    expect(seen).toBeGreaterThan(2 * numRuns);
  });

  it('is complete: no place is left empty, nor filled with what is no text', () => {
    everyText(({ zh, en }) => {
      expect(zh).not.toMatch(/[{}]|undefined|null|NaN|，，|：（|为（|^$/);
      expect(en).not.toMatch(/[{}]|undefined|null|NaN| {2}|: \(|^$/);
    });
  });

  it('parts Chinese from figures by a space', () => {
    everyText(({ zh }) => expect(zh).not.toMatch(/\p{Script=Han}\d|\d\p{Script=Han}/u));
  });
});
