import { describe, expect, it } from '@jest/globals';
import { factCatalogue, nameFields } from '@hongzhu/registry';
import {
  changeForRule,
  explainRule,
  wordChange,
  wordExplanation,
  type ChangeAnswer,
  type CompiledRule,
  type RuleCase,
  type Verdict,
} from '@hongzhu/rules-engine';
import { factsOf, readCases } from './case-reader.js';
import { PlayedCase } from './played-case.js';
import { figuresIn, textsIn } from './figures.js';
import { compiledWith } from './run-case.js';
import { shippedRules, type ShippedRule } from './shipped-rules.js';

const WORDING = { catalogue: factCatalogue, fieldNames: nameFields };
const rules = shippedRules();
const FAILING: readonly Verdict[] = ['non_compliant', 'in_grace'];

const idOf = ({ document }: ShippedRule): string => document.id;
const casesOf = ({ source, document }: ShippedRule): readonly RuleCase[] =>
  readCases(source.ruleSet.id, document.id) ?? [];

const compiled = new Map<ShippedRule, CompiledRule>(rules.map((rule) => [rule, compiledWith(rule)]));
const compiledFor = (rule: ShippedRule, { params }: RuleCase): CompiledRule =>
  (params === undefined ? compiled.get(rule) : undefined) ?? compiledWith(rule, params);

const play = (rule: ShippedRule, one: RuleCase): PlayedCase =>
  PlayedCase.of(compiledFor(rule, one), rule.source.ruleSet.id, one);

interface FailingCase {
  readonly played: PlayedCase;
  readonly answer: ChangeAnswer;
  readonly one: RuleCase;
}

const failingCases = new Map(rules.map((rule) => [rule, failingCasesOf(rule)]));

/** Every failing case of the rule with what it would have to change. */
const failing = (rule: ShippedRule): readonly FailingCase[] => failingCases.get(rule) ?? [];

function failingCasesOf(rule: ShippedRule): readonly FailingCase[] {
  return casesOf(rule)
    .filter(({ expected }) => FAILING.includes(expected as Verdict))
    .map((one) => {
      const played = play(rule, one);
      return { played, answer: played.change(), one };
    });
}

/** The rules that no change of facts can mend, and why. Their remedies say what to do. */
const WITHOUT_CHANGE: Readonly<Record<string, string>> = {
  'joint-member-outgrown': 'always_fails',
  // A month, quarter or year that is over, or a date that is past, cannot be made good.
  'approval-overdue': 'past',
  'committee-monthly': 'past',
  'general-meeting-quarterly': 'past',
  'heart-talk-yearly': 'past',
  'member-review-yearly': 'past',
  'org-life-meeting-yearly': 'past',
  'party-class': 'past',
  'quarterly-theme': 'past',
  'theme-day-monthly': 'past',
};

/** Rules of which one part can be mended and another cannot: an election that should not have been, and a date. */
const SOMETIMES_WITHOUT: Readonly<Record<string, string>> = { 'temporary-branch-misuse': 'past' };

describe('the change computed for a failing case of a shipped rule', () => {
  const mendable = rules.filter((rule) => !(idOf(rule) in WITHOUT_CHANGE));

  it.each(mendable.map((rule) => [idOf(rule), rule] as const))('of %s makes it compliant', (_id, rule) => {
    const cases = failing(rule);
    expect(cases.filter(({ answer }) => answer.change !== null)).not.toEqual([]);
    for (const { played, answer, one } of cases) {
      expect([one.name, played.verdict()]).toEqual([one.name, one.expected]);
      if (answer.noChange !== null && answer.noChange === SOMETIMES_WITHOUT[idOf(rule)]) continue;
      expect([one.name, answer.noChange]).toEqual([one.name, null]);
      const steps = answer.change?.steps ?? [];
      expect([one.name, answer.change?.isSmallest, played.verdict(steps)]).toEqual([
        one.name,
        true,
        'compliant',
      ]);
      for (const undone of steps) {
        expect(played.verdict(steps.filter((step) => step !== undone))).not.toBe('compliant');
      }
    }
  });

  it('is none where nothing that is done now can help, which is so for these rules only', () => {
    const without = rules.filter((rule) => failing(rule).every(({ answer }) => answer.change === null));
    const reasons = without.map((rule) => [idOf(rule), failing(rule)[0]?.answer.noChange]);
    expect(Object.fromEntries(reasons)).toEqual(WITHOUT_CHANGE);
  });

  it('names the one full member that a joint branch of two lacks', () => {
    const rule = rules.find((each) => idOf(each) === 'joint-below-minimum');
    const [change] = failing(rule!).flatMap(({ one, answer }) =>
      one.facts['branch.fullMembers'] === 2 ? (answer.change ?? []) : [],
    );
    expect(wordChange(change!, WORDING).text).toEqual({
      zh: '还差 1 名正式党员（现有 2 名，应有 3 名以上）',
      en: '1 more full member (2 now, at least 3 required)',
    });
    expect(change?.steps).toMatchObject([{ kind: 'increase', from: 2, to: 3, amount: 1, unit: 'members' }]);
  });
});

describe('what is said about the cases of a shipped rule', () => {
  /** Every text of the explanation and of the change of each case. */
  const texts = (rule: ShippedRule) =>
    casesOf(rule).flatMap((one) => {
      const compiledRule = compiledFor(rule, one);
      const why = explainRule(compiledRule, factsOf(one), one.asOf);
      const { change } = changeForRule(compiledRule, factsOf(one), one.asOf);
      return textsIn([wordExplanation(why, WORDING), change && wordChange(change, WORDING)]);
    });

  it.each(rules.map((rule) => [idOf(rule), rule] as const))(
    '%s has its figures in both languages',
    (_id, rule) => {
      expect(texts(rule).length).toBeGreaterThan(0);
      for (const { zh, en } of texts(rule)) expect([zh, figuresIn(en)]).toEqual([zh, figuresIn(zh)]);
    },
  );

  it.each(rules.map((rule) => [idOf(rule), rule] as const))(
    '%s speaks either language alone',
    (_id, rule) => {
      for (const { zh, en } of texts(rule)) {
        // A word that no catalogue knows is printed as it is.
        expect(zh.replaceAll(/something-else|[a-z-]+-draft/g, '')).not.toMatch(/[A-Za-z,;:()]/);
        expect(en).not.toMatch(/\p{Script=Han}|[（），；：]|undefined|null/u);
      }
    },
  );
});
