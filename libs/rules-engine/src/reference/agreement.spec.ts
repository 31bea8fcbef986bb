import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CompiledRuleSet } from '../compile/compiled-rule.js';
import { evaluateRule } from '../evaluate/evaluate-rule.js';
import { SubjectFacts } from '../evaluate/subject-facts.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import type { FactReader } from '../fact-request.js';
import type { FactValue } from '../fact-value.js';
import { verdictOfCode } from '../program/verdict-code.js';
import type { Verdict } from '../verdict.js';
import { compileGenerated, compileNamed } from './compile-generated.fixture.js';
import {
  AS_OF,
  conditions,
  evaluationDates,
  nameParts,
  parameters,
  totalFacts,
} from './generated-conditions.fixture.js';
import { runReference } from './run-reference.js';

/** How many (condition, facts) pairs are compared, by the number of conditions and of worlds each is asked in. */
const PAIRS = Number(process.env['HONGZHU_AGREEMENT_PAIRS'] ?? 100_000);
const WORLDS_EACH = 20;
const numRuns = Math.ceil(PAIRS / WORLDS_EACH);

/** What becomes of a known value in partial facts. */
const FATES = ['known', 'unknown', 'bounds', 'open bound'] as const;
type Fate = (typeof FATES)[number];
const fates = fc.infiniteStream(fc.constantFrom(...FATES));

interface World {
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly asOf: string;
}

/** Where conditions are asked. Drawing them anew for every condition would take longer than asking. */
const WORLDS: readonly World[] = fc.sample(fc.record({ facts: totalFacts, asOf: evaluationDates }), {
  numRuns: 4001,
  seed: 20260331,
});
/** 4001 is prime, so that no step comes back to a world within twenty. */
const steps = fc.record({
  first: fc.nat(WORLDS.length - 1),
  step: fc.integer({ min: 1, max: WORLDS.length - 1 }),
});
const worldsOf = ({ first, step }: { readonly first: number; readonly step: number }): World[] =>
  Array.from({ length: WORLDS_EACH }, (_, i) => WORLDS[(first + i * step) % WORLDS.length]!);

/** The verdict of the rule by its closures, and by the code generated for it. */
function compiledVerdicts(ruleSet: CompiledRuleSet, read: FactReader, asOf: string): [Verdict, Verdict] {
  const rule = ruleSet.rulesById.get('a-rule');
  if (!rule) throw new Error('The rule was compiled, but is gone.');
  const code = ruleSet.subjects.market.program().decideRule(rule.index, new SubjectFacts(read, asOf));
  return [evaluateRule(rule, read, asOf).verdict, verdictOfCode(code)];
}

describe('a compiled condition', () => {
  it('on total facts says what json-rules-engine says, named conditions included', async () => {
    const seen = { compliant: 0, non_compliant: 0 };
    const flags = fc.infiniteStream(fc.integer({ min: 0, max: 4 }));
    await fc.assert(
      fc.asyncProperty(
        fc.record({ condition: conditions, params: parameters, steps, flags }),
        async ({ condition, params, steps, flags }) => {
          const { written, conditions } = nameParts(condition, () => flags.next().value === 0);
          const ruleSet = compileNamed({ written, conditions }, params);
          for (const { facts, asOf } of worldsOf(steps)) {
            const read = factsAre(facts);
            const valueOf = (fact: string, args: Parameters<FactReader>[0]['args']): FactValue =>
              read({ fact, args, index: 0 });
            const { holds } = await runReference(
              { condition: written, conditions },
              { asOf, params, valueOf },
            );
            const expected = holds ? 'compliant' : 'non_compliant';
            const verdicts = compiledVerdicts(ruleSet, read, asOf);
            if (verdicts.some((verdict) => verdict !== expected)) {
              throw new Error(
                `${verdicts.join(', ')}; expected ${expected} on ${asOf}: ${JSON.stringify(facts)}`,
              );
            }
            seen[expected] += 1;
          }
        },
      ),
      { numRuns },
    );
    expect(seen.compliant + seen.non_compliant).toBeGreaterThanOrEqual(PAIRS);
    // Generated conditions that nearly always come out one way would compare nothing.
    expect(Math.min(seen.compliant, seen.non_compliant)).toBeGreaterThan(PAIRS / 4);
  }, 3_600_000);

  it('that is decided on partial facts stays so, whatever the unknown facts turn out to be', () => {
    let undecided = 0;
    fc.assert(
      fc.property(conditions, parameters, steps, fates, (condition, params, steps, fates) => {
        const rule = compileGenerated(condition, params);
        for (const { facts } of worldsOf(steps)) {
          const hidden = Object.fromEntries(
            Object.entries(facts).map(([name, value]) => [name, hide(value, fates.next().value as Fate)]),
          );
          const partial = evaluateRule(rule, factsAre(hidden), AS_OF).verdict;
          if (partial === 'insufficient_data') undecided += 1;
          else if (partial !== evaluateRule(rule, factsAre(facts), AS_OF).verdict) {
            throw new Error(`${partial} of ${JSON.stringify(hidden)}, but not of ${JSON.stringify(facts)}`);
          }
        }
      }),
      { numRuns },
    );
    expect(undecided).toBeGreaterThan(PAIRS / 10);
  }, 600_000);
});

function hide(value: FactValue, fate: Fate): FactValue {
  if (fate === 'known') return value;
  if (typeof value !== 'number' || fate === 'unknown') return null;
  return { lo: value - 1, hi: fate === 'bounds' ? value + 1 : null };
}
