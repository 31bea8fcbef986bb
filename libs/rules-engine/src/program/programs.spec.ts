import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CompiledSubject } from '../compile/compiled-rule.js';
import { verdictCode } from '../evaluate/decide-rule.js';
import { SubjectFacts } from '../evaluate/subject-facts.js';
import type { FactReader } from '../fact-request.js';
import type { FactValue } from '../fact-value.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { AS_OF } from '../reference/generated-conditions.fixture.js';
import { RulesEngineError } from '../rules-engine-error.js';
import { ClosureProgram } from './closure-program.js';
import { compiledSubject, documents, someFacts } from './generated-rules.fixture.js';
import { GeneratedProgram } from './generated-program.js';
import { GivenFacts } from './given-facts.js';
import type { SubjectProgram } from './subject-program.js';

const numRuns = Number(process.env['HONGZHU_AGREEMENT_RUNS'] ?? 2500);

/** What an act gives, or the code of the error it ends in. */
function outcome<T>(act: () => T): T | string {
  try {
    return act();
  } catch (error) {
    if (error instanceof RulesEngineError) return error.code;
    throw error;
  }
}

interface Outcome {
  readonly verdicts: number[] | string;
  readonly leaves: number[][] | string;
  readonly alone: (number | string)[];
}

function outcomeOf(program: SubjectProgram, { rules, requests }: CompiledSubject, read: FactReader): Outcome {
  const given: FactValue[] = requests.map(read);
  const verdicts = new Uint8Array(rules.length);
  // As if another subject had been decided before.
  const leaves = new Uint32Array(program.layout.words).fill(0xffff_ffff);
  const lazily = new SubjectFacts((request) => (request.fact === 'verdict' ? null : read(request)), AS_OF);
  return {
    verdicts: outcome(() => (program.decide(given, AS_OF, verdicts), [...verdicts])),
    leaves: outcome(() => {
      program.decideWithLeaves(given, AS_OF, verdicts.fill(0), leaves);
      return [[...verdicts], [...leaves]];
    }),
    alone: rules.map(({ index }) => outcome(() => program.decideRule(index, lazily))),
  };
}

/** The verdicts of all rules, each decided from the start, in the order in which they may ask for one another. */
function oneByOne(subject: CompiledSubject, read: FactReader): Outcome['verdicts'] {
  const verdicts = new Uint8Array(subject.rules.length);
  const facts = new GivenFacts(subject, AS_OF);
  facts.turnTo(subject.requests.map(read), verdicts);
  return outcome(() => {
    for (const rule of subject.rules) verdicts[rule.index] = verdictCode(rule, facts);
    return [...verdicts];
  });
}

describe('a program of closures', () => {
  it('gives the verdicts that the rules have by themselves', () => {
    fc.assert(
      fc.property(documents, someFacts, (rules, facts) => {
        const subject = compiledSubject(rules);
        const { verdicts } = outcomeOf(new ClosureProgram(subject), subject, factsAre(facts));
        expect(verdicts).toEqual(oneByOne(subject, factsAre(facts)));
      }),
      { numRuns },
    );
  }, 600_000);
});

describe('a generated program', () => {
  it('gives every verdict and every leaf the state that the closures give', () => {
    const seen = new Map<unknown, number>();
    fc.assert(
      fc.property(documents, someFacts, (rules, facts) => {
        const subject = compiledSubject(rules);
        const expected = outcomeOf(new ClosureProgram(subject), subject, factsAre(facts));
        expect(outcomeOf(new GeneratedProgram(subject), subject, factsAre(facts))).toEqual(expected);
        for (const verdict of expected.alone) seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
      }),
      { numRuns },
    );
    // Every verdict must have come up often, and the refusal of a wrong type too.
    for (const verdict of [0, 1, 2, 3, 4, 'fact.wrong_type']) {
      expect([verdict, (seen.get(verdict) ?? 0) > numRuns / 50]).toEqual([verdict, true]);
    }
  }, 600_000);
});
