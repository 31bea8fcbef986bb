import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluateRule } from '../evaluate/evaluate-rule.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { evaluationDates } from '../reference/generated-conditions.fixture.js';
import { all, any, not, type Truth } from '../truth.js';
import { explainRule } from './explain-rule.js';
import {
  decidingLeaves,
  explainedLeaves,
  type ExplanationNode,
  type GroupExplanation,
  type RuleExplanation,
} from './explanation.js';
import { generatedRules, partialFacts, verdictFromStates } from './generated-explanations.fixture.js';

const numRuns = Number(process.env['HONGZHU_EXPLANATION_RUNS'] ?? 1500);
const allLeaves = ({ applicability, requirement }: RuleExplanation) => [
  ...explainedLeaves(applicability),
  ...explainedLeaves(requirement),
];

const groupsOf = (node: ExplanationNode): readonly GroupExplanation[] =>
  node.kind === 'leaf' ? [] : [node, ...node.children.flatMap(groupsOf)];
const AMOUNTS = { all, any, not: ([only = null]: readonly Truth[]): Truth => not(only) };

/** Explains generated rules on generated facts. */
function everyExplanation(check: (why: RuleExplanation, asOf: string) => void): void {
  fc.assert(
    fc.property(generatedRules, partialFacts, evaluationDates, (rule, facts, asOf) => {
      check(explainRule(rule, factsAre(facts), asOf), asOf);
    }),
    { numRuns },
  );
}

describe('an explanation', () => {
  it('gives the verdict of the evaluation', () => {
    fc.assert(
      fc.property(generatedRules, partialFacts, evaluationDates, (rule, facts, asOf) => {
        const read = factsAre(facts);
        expect(explainRule(rule, read, asOf).verdict).toBe(evaluateRule(rule, read, asOf).verdict);
      }),
      { numRuns },
    );
  });

  it('has states of leaves that amount to its verdict', () => {
    everyExplanation((why, asOf) => {
      expect(verdictFromStates(why, asOf, ({ truth }) => truth)).toBe(why.verdict);
    });
  });
});

describe('a group of an explanation', () => {
  it('is what its parts amount to', () => {
    const seen = new Set<string>();
    everyExplanation((why) => {
      for (const { kind, truth, children } of [why.applicability, why.requirement].flatMap(groupsOf)) {
        seen.add(`${kind} ${truth}`);
        const parts = children.map((child) => child.truth);
        expect([kind, parts, truth]).toEqual([kind, parts, AMOUNTS[kind](parts)]);
      }
    });
    expect(seen.size).toBe(9);
  });
});

describe('the leaves that decided', () => {
  it('fix the verdict, though all others be unknown', () => {
    const seen = new Set<string>();
    everyExplanation((why, asOf) => {
      seen.add(why.verdict);
      expect(verdictFromStates(why, asOf, ({ decisive, truth }) => (decisive ? truth : null))).toBe(
        why.verdict,
      );
    });
    expect(seen.size).toBe(5);
  });

  it('are all needed: with one of them unknown the verdict is another', () => {
    everyExplanation((why, asOf) => {
      if (why.verdict === 'insufficient_data') return;
      for (const dropped of decidingLeaves(why)) {
        const without = verdictFromStates(why, asOf, (leaf) =>
          leaf.decisive && leaf !== dropped ? leaf.truth : null,
        );
        expect(without).not.toBe(why.verdict);
      }
    });
  });

  it('are as few as can be', () => {
    everyExplanation((why, asOf) => {
      const leaves = allLeaves(why);
      fc.pre(leaves.length <= 8 && why.verdict !== 'insufficient_data');
      const size = decidingLeaves(why).length;
      for (let chosen = 0; chosen < 2 ** leaves.length; chosen += 1) {
        const isChosen = (index: number): boolean => ((chosen >> index) & 1) === 1;
        const states = new Map(leaves.map((leaf, index) => [leaf, isChosen(index) ? leaf.truth : null]));
        if (leaves.filter((_, index) => isChosen(index)).length >= size) continue;
        expect(verdictFromStates(why, asOf, (leaf) => states.get(leaf) ?? null)).not.toBe(why.verdict);
      }
    });
  });

  it('of an open verdict are unknown, and settle it once they are known, whatever they turn out to be', () => {
    fc.assert(
      fc.property(
        generatedRules,
        partialFacts,
        evaluationDates,
        fc.infiniteStream(fc.boolean()),
        (rule, facts, asOf, truths) => {
          const why = explainRule(rule, factsAre(facts), asOf);
          const isSettledByLeaves = why.verdict === 'insufficient_data' && !why.grace?.decisive;
          fc.pre(isSettledByLeaves);
          const deciding = decidingLeaves(why);
          expect(deciding.filter(({ truth }) => truth !== null)).toEqual([]);
          const told = new Map(deciding.map((leaf) => [leaf, truths.next().value as boolean]));
          const stateOf = (part: 'applicability' | 'requirement') =>
            verdictFromStates(
              { ...why, requirement: why[part] },
              asOf,
              (leaf) => told.get(leaf) ?? leaf.truth,
            );
          const isAboutApplying = explainedLeaves(why.applicability).some(({ decisive }) => decisive);
          const whole = stateOf('requirement');
          // Once it is known whether the rule applies, its requirement may be open for reasons of its own.
          if (isAboutApplying) expect(stateOf('applicability')).not.toBe('insufficient_data');
          else if (why.grace?.from !== null) expect(whole).not.toBe('insufficient_data');
        },
      ),
      { numRuns },
    );
  });
});
