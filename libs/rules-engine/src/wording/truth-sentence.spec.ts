import { describe, expect, it } from '@jest/globals';
import type { ChangeStep } from '../change/change.js';
import { changeForRule } from '../change/change-for-rule.js';
import type { FactValue } from '../fact-value.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { compiledRule } from '../fixtures/compile.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { leaf } from '../fixtures/rules.fixture.js';
import type { Condition } from '../rule-document.js';
import { stepSentence } from './step-sentence.js';
import { truthSentence } from './truth-sentence.js';

const WORDING = { catalogue: CATALOGUE, fieldNames: () => ({ zh: '数据', en: 'data' }) };
const OPEN = CATALOGUE.get('market.isOpen');

/** The steps that make a failing rule compliant which asks for members, too, so that it fails whatever is unknown. */
function stepsFor(condition: Condition, isOpen: FactValue): readonly ChangeStep[] {
  const rule = compiledRule({
    applicability: leaf('market.branches', 'equal', 0),
    requirement: { all: [leaf('market.members', 'greaterThan', 0), condition] },
  });
  const facts = factsAre({ 'market.branches': 0, 'market.members': 0, 'market.isOpen': isOpen });
  const steps = changeForRule(rule, facts, '2026-03-31').change?.steps ?? [];
  return steps.filter(({ fact }) => fact === 'market.isOpen');
}

const said = (condition: Condition, isOpen: FactValue) =>
  stepsFor(condition, isOpen).map((step) => stepSentence(step, WORDING));

const mustBeOpen = { zh: '市场须开业', en: 'the market must be open' };
const mustNotBeOpen = { zh: '市场不得开业', en: 'the market must not be open' };
const isOpen = leaf('market.isOpen', 'equal', true);
const isNotClosed = leaf('market.isOpen', 'notEqual', false);
const isClosed = leaf('market.isOpen', 'equal', false);

describe('a truth that has to change', () => {
  it.each([
    ['demanded', isOpen, false, mustBeOpen],
    ['demanded otherwise', isNotClosed, false, mustBeOpen],
    ['demanded twice', { all: [isOpen, isNotClosed] }, false, mustBeOpen],
    ['forbidden', isClosed, true, mustNotBeOpen],
    ['forbidden by a negation', { not: isOpen }, true, mustNotBeOpen],
  ])('is %s', (_name, condition, is, text) => {
    expect(said(condition, is)).toEqual([text]);
  });

  it.each([
    ['demanded', isOpen, mustBeOpen],
    ['forbidden', isClosed, mustNotBeOpen],
  ])('is %s, and to be recorded, while it is unknown', (_name, condition, { zh, en }) => {
    expect(said(condition, null)).toEqual([
      {
        zh: `${zh}（尚未填报，请核实后填报）`,
        en: `${en} (not recorded yet: check, and record what is found)`,
      },
    ]);
  });

  it('is named by its label where the catalogue does not say what makes it so', () => {
    const [demanded] = stepsFor(isOpen, false);
    const [forbidden] = stepsFor(isClosed, true);
    expect(demanded && truthSentence(demanded, undefined)).toEqual({
      zh: '须符合下列情况：market.isOpen（标签）',
      en: 'this must be so: market.isOpen (label)',
    });
    expect(forbidden && truthSentence(forbidden, undefined)).toEqual({
      zh: '不得有下列情况：market.isOpen（标签）',
      en: 'this must not be so: market.isOpen (label)',
    });
  });

  it('names the fact with its arguments where the deed has a place for it', () => {
    const [demanded] = stepsFor(isOpen, false);
    const row = {
      ...CATALOGUE.get('market.isOpen')!,
      deed: { who: { zh: '市场', en: 'the market' }, act: { zh: '有{label}', en: 'have {label}' } },
    };
    expect(demanded && truthSentence({ ...demanded, label: { zh: '牌照', en: 'a licence' } }, row)).toEqual({
      zh: '市场须有牌照',
      en: 'the market must have a licence',
    });
  });

  it('keeps what it is held against, where that is another fact', () => {
    const [step] = stepsFor(isOpen, false);
    const other = { fact: 'market.isOpen', label: { zh: '另一项', en: 'the other' } };
    for (const more of [{ thresholdFact: other }, { about: other }]) {
      const demands = (step?.demands ?? []).map((demand) => ({ ...demand, ...more }));
      expect(demands).toHaveLength(1);
      expect(step && truthSentence({ ...step, demands }, OPEN)).toBeNull();
    }
  });

  it('says no more than its demands: not where there are none, or one of several is another fact', () => {
    const [step] = stepsFor(isOpen, false);
    const thresholdFact = { fact: 'market.isOpen', label: { zh: '另一项', en: 'the other' } };
    const [demand] = step!.demands;
    const mixed = [demand!, { ...demand!, thresholdFact }];
    expect(truthSentence({ ...step!, demands: [] }, OPEN)).toBeNull();
    expect(truthSentence({ ...step!, demands: mixed }, OPEN)).toBeNull();
    expect(truthSentence({ ...step!, demands: [demand!, demand!] }, OPEN)).toEqual(mustBeOpen);
  });

  it('is no count, date or word', () => {
    const [step] = stepsFor(isOpen, false);
    expect([3, '2026-03-31', 'joint'].map((to) => step && truthSentence({ ...step, to }, OPEN))).toEqual([
      null,
      null,
      null,
    ]);
  });
});
