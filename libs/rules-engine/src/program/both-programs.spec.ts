import { describe, expect, it } from '@jest/globals';
import type { CompiledSubject } from '../compile/compiled-rule.js';
import { SubjectFacts } from '../evaluate/subject-facts.js';
import type { FactValue } from '../fact-value.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter, aRule, isOpen, leaf, threeMembers } from '../fixtures/rules.fixture.js';
import { ClosureProgram } from './closure-program.js';
import { compiledSubject } from './generated-rules.fixture.js';
import { GeneratedProgram } from './generated-program.js';
import { COMPLIANT, IN_GRACE, INSUFFICIENT_DATA, NON_COMPLIANT, type VerdictCode } from './verdict-code.js';

const AS_OF = '2026-03-31';
type Facts = Readonly<Record<string, FactValue>>;

const given = ({ requests }: CompiledSubject, facts: Facts): FactValue[] => requests.map(factsAre(facts));

const refusal = (code: string, message: string): Error =>
  expect.objectContaining({ code, message }) as unknown as Error;

describe.each([
  ['closures', ClosureProgram],
  ['generated code', GeneratedProgram],
])('a program of %s', (_, Program) => {
  it('decides a rule after the one whose verdict it asks for, though it begins as a rule before that one', () => {
    const asking = leaf('verdict', 'equal', true, { rule: 'second' });
    const subject = compiledSubject([
      aRule({ id: 'first', requirement: leaf('market.members', 'greaterThan', 3) }),
      aRule({ id: 'second', applicability: threeMembers }),
      aRule({ id: 'third', requirement: asking }),
    ]);
    const facts = { 'market.isOpen': true, 'market.members': 3 };
    const verdicts = new Uint8Array(3).fill(NON_COMPLIANT);
    new Program(subject).decide(given(subject, facts), AS_OF, verdicts);
    expect([...verdicts]).toEqual([NON_COMPLIANT, COMPLIANT, COMPLIANT]);
  });

  it('leaves open how a verdict that is not known stands to a fact that is', () => {
    const joint = leaf('market.kind', 'equal', 'joint');
    const asOpen = leaf('verdict', 'equal', { fact: 'market.isOpen' }, { rule: 'asked' });
    const subject = compiledSubject([
      aRule({ id: 'asked', applicability: joint }),
      aRule({ id: 'asking', applicability: joint, requirement: asOpen }),
    ]);
    const facts = given(subject, { 'market.kind': 'joint', 'market.isOpen': false });
    const [program, verdicts] = [new Program(subject), new Uint8Array(2)];
    program.decide(facts, AS_OF, verdicts);
    expect([...verdicts]).toEqual([INSUFFICIENT_DATA, INSUFFICIENT_DATA]);
    program.decideWithLeaves(facts, AS_OF, verdicts.fill(0), new Uint32Array(program.layout.words));
    expect([...verdicts]).toEqual([INSUFFICIENT_DATA, INSUFFICIENT_DATA]);
  });

  it('numbers the leaves rule after rule, and lays their states side by side', () => {
    const kinds = { any: [leaf('market.kind', 'equal', 'joint'), leaf('market.kind', 'equal', 'floating')] };
    const subject = compiledSubject([
      aRule({ id: 'a', requirement: kinds }),
      aRule({ id: 'b', applicability: { not: { all: [isOpen, threeMembers] } }, requirement: isOpen }),
    ]);
    const program = new Program(subject);
    expect(program.layout).toEqual({
      leaves: 6,
      words: 1,
      rules: [
        { applicability: { first: 0, count: 1 }, requirement: { first: 1, count: 2 } },
        { applicability: { first: 3, count: 2 }, requirement: { first: 5, count: 1 } },
      ],
    });
    const [verdicts, leaves] = [new Uint8Array(2), new Uint32Array(1)];
    const facts = { 'market.isOpen': true, 'market.kind': 'floating' };
    program.decideWithLeaves(given(subject, facts), AS_OF, verdicts, leaves);
    expect([...verdicts]).toEqual([COMPLIANT, INSUFFICIENT_DATA]);
    const states = Array.from({ length: 6 }, (_, number) => ((leaves[0] ?? 0) >> (2 * number)) & 3);
    expect(states).toEqual([1, 0, 1, 1, 2, 1]);
  });

  it('decides a rule without a condition of its own everywhere', () => {
    const { applicability: _none, ...everywhere } = aRule();
    const subject = compiledSubject([everywhere]);
    const program = new Program(subject);
    const decided = [2, 3, null].map((members) => {
      const [facts, leaves] = [given(subject, { 'market.members': members }), new Uint32Array(1)];
      const [verdicts, again] = [new Uint8Array(1), new Uint8Array(1)];
      program.decide(facts, AS_OF, verdicts);
      program.decideWithLeaves(facts, AS_OF, again, leaves);
      return [verdicts[0], again[0], leaves[0]];
    });
    expect(decided).toEqual([
      [NON_COMPLIANT, NON_COMPLIANT, 0],
      [COMPLIANT, COMPLIANT, 1],
      [INSUFFICIENT_DATA, INSUFFICIENT_DATA, 2],
    ]);
  });

  it('refuses an index that no rule has', () => {
    const program = new Program(compiledSubject([aRule()]));
    expect(() => program.decideRule(1, new SubjectFacts(() => null, AS_OF))).toThrow(
      refusal('rule.unknown', 'There is no rule of index 1.'),
    );
  });

  it('refuses a day that is none, where a grace has to be counted', () => {
    const subject = compiledSubject([
      aRule({
        params: { days: aParameter(10) },
        grace: { days: { fact: 'params.days' }, from: { fact: 'market.openedOn' } },
      }),
    ]);
    const facts = given(subject, {
      'market.isOpen': true,
      'market.members': 2,
      'market.openedOn': '2026-03-30',
    });
    const [program, verdicts] = [new Program(subject), new Uint8Array(1)];
    program.decide(facts, AS_OF, verdicts);
    expect([...verdicts]).toEqual([IN_GRACE]);
    expect(() => program.decide(facts, '2026-02-30', verdicts)).toThrow(
      refusal('date.invalid', 'Not a calendar date: "2026-02-30"'),
    );
  });

  it.each(['contains', 'doesNotContain'])('refuses a list of other than words for "%s"', (operator) => {
    const subject = compiledSubject([aRule({ requirement: leaf('market.topics', operator, 'dues') })]);
    const topics = ['dues', 3] as unknown as FactValue;
    const facts = given(subject, { 'market.isOpen': true, 'market.topics': topics });
    expect(() => new Program(subject).decide(facts, AS_OF, new Uint8Array(1))).toThrow(
      refusal('fact.wrong_type', 'market.topics {} should be of type words or null, but is a list'),
    );
  });

  describe('of a rule that asks for the verdict of one that is not in force', () => {
    const asking = leaf('verdict', 'equal', true, { rule: 'off' });
    const rules = [aRule({ id: 'asking', requirement: asking }), aRule({ id: 'off', enabled: false })];

    it('has no such verdict, where facts alone are given', () => {
      const subject = compiledSubject(rules);
      const facts = given(subject, { 'market.isOpen': true });
      const [program, verdicts] = [new Program(subject), new Uint8Array(1)];
      const leaves = new Uint32Array(program.layout.words);
      const fault = refusal('rule.unknown', 'There is no verdict of {"rule":"off"}.');
      expect(() => program.decide(facts, AS_OF, verdicts)).toThrow(fault);
      expect(() => program.decideWithLeaves(facts, AS_OF, verdicts, leaves)).toThrow(fault);
    });

    it('reads the verdict, where that rule is decided alone', () => {
      const program = new Program(compiledSubject(rules));
      const verdictIf = (off: FactValue): VerdictCode => {
        const read = factsAre({ 'market.isOpen': true, verdict: off });
        return program.decideRule(0, new SubjectFacts(read, AS_OF));
      };
      expect([true, false, null].map(verdictIf)).toEqual([COMPLIANT, NON_COMPLIANT, INSUFFICIENT_DATA]);
    });
  });
});

describe('a program of closures', () => {
  it('refuses room that is too small for the states of its leaves', () => {
    const subject = compiledSubject([aRule()]);
    const [program, verdicts] = [new ClosureProgram(subject), new Uint8Array(1)];
    const decide = (): void =>
      program.decideWithLeaves(given(subject, {}), AS_OF, verdicts, new Uint32Array(0));
    expect(decide).toThrow(new RangeError('The leaf states need more than 0 words.'));
  });
});
