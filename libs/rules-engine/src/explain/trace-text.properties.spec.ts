import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SubjectFacts } from '../evaluate/subject-facts.js';
import type { FactRequest } from '../fact-request.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { evaluationDates } from '../reference/generated-conditions.fixture.js';
import { explainFromFacts } from './explain-rule.js';
import type { ExplainedFact, ExplanationNode, RuleExplanation } from './explanation.js';
import type { FactWitness } from './fact-witness.js';
import { generatedRules, partialFacts } from './generated-explanations.fixture.js';
import { traceText } from './trace-text.js';

const numRuns = Number(process.env['HONGZHU_EXPLANATION_RUNS'] ?? 1500);

/** An explanation without its words, its members in the order in which they are written. */
const wordless = ({ verdict, applicability, requirement, grace }: RuleExplanation): object => ({
  verdict,
  applicability: node(applicability),
  requirement: node(requirement),
  grace,
});

function node(each: ExplanationNode): object {
  if (each.kind !== 'leaf') {
    return { kind: each.kind, truth: each.truth, children: each.children.map(node) };
  }
  const { kind, operator, value, threshold, param, thresholdFact, truth, decisive, missing } = each;
  const against = thresholdFact && fact(thresholdFact);
  return {
    ...{ kind, ...fact(each), operator, value, threshold, param, thresholdFact: against },
    ...{ truth, decisive, missing },
  };
}

const fact = ({ fact: name, args, datedOn }: ExplainedFact): object => ({ fact: name, args, datedOn });

/** Has fields and days of some facts, and of others none. */
const talkative: FactWitness = {
  missing: ({ fact: name, index }) => (index % 3 === 0 ? [] : [`/markets/M"1/${name}`, '/b']),
  datedOn: ({ fact: name }: FactRequest) => (name.length % 2 === 0 ? '2026-02-28' : null),
};

describe('the text of a trace', () => {
  it('is the explanation without its words as JSON writes it, byte by byte', () => {
    const seen = { verdicts: new Set<string>(), text: '' };
    fc.assert(
      fc.property(generatedRules, partialFacts, evaluationDates, (rule, values, asOf) => {
        const facts = (): SubjectFacts => new SubjectFacts(factsAre(values), asOf);
        const why = explainFromFacts(rule, facts(), talkative);
        const text = traceText(rule, { facts: facts(), witness: talkative });
        expect(text).toBe(JSON.stringify(wordless(why)));
        seen.verdicts.add(why.verdict);
        seen.text += text;
      }),
      { numRuns },
    );
    expect(seen.verdicts.size).toBe(5);
    for (const part of ['"thresholdFact":{', '"param":"', '"datedOn":"2026-02-28","operator"', '"hi":null']) {
      expect(seen.text).toContain(part);
    }
    expect(seen.text).toMatch(
      /"thresholdFact":\{"fact":"[a-zA-Z.]+","args":\{[^}]*\},"datedOn":"2026-02-28"\}/,
    );
    expect(seen.text).toMatch(/"decisive":true,"missing":\["\/markets\/M\\"1/);
    expect(seen.text).toContain('"grace":{"from":"');
  });
});
