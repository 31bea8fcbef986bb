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
  type Facts,
  keyOf,
  readerOf,
  requestsOf,
  someValues,
  verdictOn,
} from './generated-changes.fixture.js';

const numRuns = Number(process.env['HONGZHU_CHANGE_RUNS'] ?? 1000);

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

/** The fewest facts that have to be given another of some values; null where no choice of them helps. */
function fewestByTrying({ rule, facts, asOf }: Failing, most: number): number | null | 'too many' {
  const requests = requestsOf(rule);
  const options = requests.map((request) => [facts[keyOf(request)] ?? null, ...someValues(request)]);
  if (options.reduce((product, { length }) => product * length, 1) > most) return 'too many';
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

  it('takes no more facts than any found by trying; and where there is none, trying finds none', () => {
    const seen = { change: 0, none: 0 };
    everyFailing((failing) => {
      const fewest = fewestByTrying(failing, 3000);
      if (fewest === 'too many') return;
      const { change, noChange } = failing.answer;
      seen[change ? 'change' : 'none'] += 1;
      if (change === null) expect([noChange, fewest]).toEqual(['impossible', null]);
      else if (fewest !== null) expect(change.steps.length).toBeLessThanOrEqual(fewest);
    });
    expect(Math.min(seen.change, seen.none)).toBeGreaterThan(0);
  });

  it('is the same every time', () => {
    everyFailing(({ rule, facts, asOf, answer }) => {
      const again = changeForRule(rule, readerOf(rule, facts, asOf), asOf);
      expect(JSON.stringify(again)).toBe(JSON.stringify(answer));
    });
  });
});
