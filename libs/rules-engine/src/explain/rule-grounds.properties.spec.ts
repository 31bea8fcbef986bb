import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { changeForRule } from '../change/change-for-rule.js';
import { changingRules, keyOf, readerOf } from '../change/generated-changes.fixture.js';
import { RULE_TEXTS } from '../compile/compiled-rule.js';
import type { FactRequest } from '../fact-request.js';
import { isInterval } from '../fact-value.js';
import { evaluationDates } from '../reference/generated-conditions.fixture.js';
import { renderRuleText } from '../template/render-rule-text.js';
import { explainRule } from './explain-rule.js';
import type { FactWitness } from './fact-witness.js';
import { generatedRules, partialFacts } from './generated-explanations.fixture.js';
import { groundsOf } from './rule-grounds.js';

const numRuns = Number(process.env['HONGZHU_EXPLANATION_RUNS'] ?? 1500);

it('an explanation, a change and the texts of a rule ask for nothing beyond its grounds', () => {
  const seen = { changes: 0, ofOthers: 0, missing: 0 };
  fc.assert(
    fc.property(
      fc.oneof(changingRules, generatedRules),
      partialFacts,
      evaluationDates,
      (rule, facts, asOf) => {
        const grounds = new Set(groundsOf(rule).requests.map(keyOf));
        const answer = readerOf(rule, facts, asOf);
        const read = (request: FactRequest) => {
          expect(grounds).toContain(keyOf(request));
          return answer(request);
        };
        const witness: FactWitness = {
          missing: (request) => {
            const value = read(request);
            expect(value === null || isInterval(value)).toBe(true);
            seen.missing += 1;
            return [`/markets/M/${keyOf(request)}`];
          },
          datedOn: (request) => {
            expect(grounds).toContain(keyOf(request));
            return null;
          },
        };
        explainRule(rule, read, asOf, witness);
        const { change } = changeForRule(rule, read, asOf, witness);
        for (const text of RULE_TEXTS) renderRuleText(rule, text, read, asOf);
        const own = new Set(groundsOf({ ...rule, dependencies: new Map() }).requests.map(keyOf));
        seen.changes += change === null ? 0 : 1;
        seen.ofOthers += change?.steps.some((step) => !own.has(keyOf(step))) ? 1 : 0;
      },
    ),
    { numRuns },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
});
