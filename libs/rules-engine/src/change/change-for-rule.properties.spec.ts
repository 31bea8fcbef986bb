import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CompiledRule } from '../compile/compiled-rule.js';
import { partialFacts } from '../explain/generated-explanations.fixture.js';
import type { FactValue } from '../fact-value.js';
import { evaluationDates } from '../reference/generated-conditions.fixture.js';
import type { ChangeAnswer } from './change.js';
import { changeForRule } from './change-for-rule.js';
import {
  after,
  changingRules,
  demandedKeys,
  type Facts,
  keyOf,
  readerOf,
  requestsOf,
  someValues,
  verdictOn,
} from './generated-changes.fixture.js';

const numRuns = Number(process.env['HONGZHU_CHANGE_RUNS'] ?? 300);

interface Failing {
  readonly rule: CompiledRule;
  readonly facts: Facts;
  readonly asOf: string;
  readonly answer: ChangeAnswer;
}

/** Generated rules on generated facts that fail them. */
function everyFailing(check: (failing: Failing) => void): void {
  fc.assert(
    fc.property(changingRules, partialFacts, evaluationDates, (rule, facts, asOf) => {
      fc.pre(verdictOn(rule, facts, asOf) === 'non_compliant');
      check({ rule, facts, asOf, answer: changeForRule(rule, readerOf(rule, facts, asOf), asOf) });
    }),
    { numRuns },
  );
}

const MOST_TRIED = 3000;

/** The fewest facts that have to be given another of some values; null where no choice of them helps. */
function fewestByTrying(
  { rule, facts, asOf }: Failing,
  mayChange: (key: string) => boolean,
): number | null | 'too many' {
  const requests = requestsOf(rule);
  const options = requests.map((request) => {
    const current = facts[keyOf(request)] ?? null;
    return [current, ...(current === null || mayChange(keyOf(request)) ? someValues(request) : [])];
  });
  if (options.reduce((product, { length }) => product * length, 1) > MOST_TRIED) return 'too many';
  let fewest: number | null = null;
  const tryAll = (index: number, chosen: Record<string, FactValue>, changed: number): void => {
    if (fewest !== null && changed >= fewest) return;
    const request = requests[index];
    if (request === undefined) {
      if (verdictOn(rule, { ...facts, ...chosen }, asOf) === 'compliant') fewest = changed;
      return;
    }
    (options[index] ?? []).forEach((value, place) => {
      tryAll(index + 1, { ...chosen, [keyOf(request)]: value }, changed + Math.min(place, 1));
    });
  };
  tryAll(0, {}, 0);
  return fewest;
}

describe('the change for a failing rule', () => {
  it('makes it compliant', () => {
    let given = 0;
    everyFailing(({ rule, facts, asOf, answer }) => {
      if (answer.change === null) return;
      given += 1;
      expect(answer.change.makes).toBe('compliant');
      expect(verdictOn(rule, after(facts, answer.change.steps), asOf)).toBe('compliant');
    });
    expect(given).toBeGreaterThan(numRuns / 2);
  });

  it('does nothing in vain: without any one of its steps the rule is not complied with', () => {
    everyFailing(({ rule, facts, asOf, answer }) => {
      const steps = answer.change?.steps ?? [];
      for (const undone of steps) {
        const others = steps.filter((step) => step !== undone);
        expect(verdictOn(rule, after(facts, others), asOf)).not.toBe('compliant');
      }
    });
  });

  it('changes no fact twice, and none to what it is', () => {
    everyFailing(({ answer }) => {
      const steps = answer.change?.steps ?? [];
      expect(new Set(steps.map(keyOf)).size).toBe(steps.length);
      expect(
        steps.filter(({ from, to }) => to === null || JSON.stringify(from) === JSON.stringify(to)),
      ).toEqual([]);
    });
  });

  it('changes a count by no more than it must', () => {
    everyFailing(({ rule, facts, asOf, answer }) => {
      const steps = answer.change?.steps ?? [];
      for (const step of steps) {
        const { from, to } = step;
        if (typeof from !== 'number' || typeof to !== 'number' || !Number.isInteger(from)) continue;
        for (let nearer = to - Math.sign(to - from); Number.isInteger(to) && nearer !== from;) {
          const others = steps.map((each) => (each === step ? { ...step, to: nearer } : each));
          expect(verdictOn(rule, after(facts, others), asOf)).not.toBe('compliant');
          nearer -= Math.sign(to - from);
        }
      }
    });
  });

  it('takes no more facts than any found by trying, what others are held against left as it is', () => {
    let tried = 0;
    everyFailing((failing) => {
      const { rule, answer } = failing;
      if (answer.change?.isSmallest !== true) return;
      const demanded = demandedKeys(rule);
      const fewest = fewestByTrying(failing, (key) => demanded.has(key));
      if (fewest === null || fewest === 'too many') return;
      tried += 1;
      expect(answer.change.steps.length).toBeLessThanOrEqual(fewest);
    });
    expect(tried).toBeGreaterThan(numRuns / 10);
  });

  it('is there, unless trying finds none either', () => {
    const seen = { impossible: 0, not_found: 0 };
    everyFailing((failing) => {
      const { change, noChange } = failing.answer;
      if (change !== null) return;
      const fewest = fewestByTrying(failing, () => true);
      if (fewest === 'too many') return;
      // Where facts are held against one another in chains it may say that it has not looked at everything.
      const answer = noChange === 'not_found' ? noChange : 'impossible';
      seen[answer] += 1;
      expect([noChange, fewest]).toEqual([answer, null]);
    });
    expect(seen.impossible).toBeGreaterThan(2 * seen.not_found);
  });

  it('is the same every time', () => {
    everyFailing(({ rule, facts, asOf, answer }) => {
      const again = changeForRule(rule, readerOf(rule, facts, asOf), asOf);
      expect(JSON.stringify(again)).toBe(JSON.stringify(answer));
    });
  });
});
