import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluateRule } from '../evaluate/evaluate-rule.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import type { FactValue } from '../fact-value.js';
import { compileGenerated, compileNamed } from './compile-generated.fixture.js';
import {
  AS_OF,
  conditions,
  evaluationDates,
  nameParts,
  parameters,
  totalFacts,
} from './generated-conditions.fixture.js';
import { referenceHolds } from './reference-engine.fixture.js';

/** What becomes of a known value in partial facts. */
const FATES = ['known', 'unknown', 'bounds', 'open bound'] as const;
type Fate = (typeof FATES)[number];
const numRuns = Number(process.env['HONGZHU_AGREEMENT_RUNS'] ?? 2500);

describe('a compiled condition', () => {
  it('on total facts says what json-rules-engine says, named conditions included', async () => {
    const seen = { compliant: 0, non_compliant: 0 };
    const flags = fc.infiniteStream(fc.integer({ min: 0, max: 4 }));
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          condition: conditions,
          params: parameters,
          facts: totalFacts,
          asOf: evaluationDates,
          flags,
        }),
        async ({ condition, params, facts, asOf, flags }) => {
          const named = nameParts(condition, () => flags.next().value === 0);
          const read = factsAre(facts);
          const { verdict } = evaluateRule(compileNamed(named, params), read, asOf);
          const valueOf = (fact: string, args: Parameters<typeof read>[0]['args']): FactValue =>
            read({ fact, args, index: 0 });
          const reference = { asOf, params, valueOf, conditions: named.conditions };
          const expected = (await referenceHolds(named.written, reference)) ? 'compliant' : 'non_compliant';
          expect(verdict).toBe(expected);
          seen[expected] += 1;
        },
      ),
      { numRuns },
    );
    // Generated conditions that nearly always come out one way would compare nothing.
    expect(Math.min(seen.compliant, seen.non_compliant)).toBeGreaterThan(numRuns / 4);
  }, 3_600_000);

  it('that is decided on partial facts stays so, whatever the unknown facts turn out to be', () => {
    let undecided = 0;
    fc.assert(
      fc.property(
        conditions,
        parameters,
        totalFacts,
        fc.infiniteStream(fc.constantFrom(...FATES)),
        (condition, params, facts, fates) => {
          const rule = compileGenerated(condition, params);
          const hidden = Object.fromEntries(
            Object.entries(facts).map(([name, value]) => [name, hide(value, fates.next().value as Fate)]),
          );
          const partial = evaluateRule(rule, factsAre(hidden), AS_OF).verdict;
          if (partial === 'insufficient_data') undecided += 1;
          else expect(partial).toBe(evaluateRule(rule, factsAre(facts), AS_OF).verdict);
        },
      ),
      { numRuns },
    );
    expect(undecided).toBeGreaterThan(numRuns / 10);
  }, 600_000);
});

function hide(value: FactValue, fate: Fate): FactValue {
  if (fate === 'known') return value;
  if (typeof value !== 'number' || fate === 'unknown') return null;
  return { lo: value - 1, hi: fate === 'bounds' ? value + 1 : null };
}
