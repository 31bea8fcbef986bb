import { describe, expect, it } from '@jest/globals';
import { SubjectFacts } from '../../evaluate/subject-facts.js';
import type { FactValue } from '../../fact-value.js';
import { factsAre } from '../../fixtures/facts.fixture.js';
import { aParameter, aRule, leaf } from '../../fixtures/rules.fixture.js';
import {
  COMPLIANT,
  IN_GRACE,
  INSUFFICIENT_DATA,
  NON_COMPLIANT,
  NOT_APPLICABLE,
  UNDECIDED,
} from '../verdict-code.js';
import { countedCode } from './counted-code.fixture.js';

const AS_OF = '2026-03-31';
type Facts = Readonly<Record<string, FactValue>>;

/** Facts of which none can be read: code must do with what lies before it. */
const unreadable = (): SubjectFacts =>
  new SubjectFacts(({ fact }) => {
    throw new Error(`${fact} was read`);
  }, AS_OF);

/** All verdicts by code that may read nothing, by both of its ways; and how often it asked a closure. */
function decided(code: ReturnType<typeof countedCode>, facts: Facts): [number[], number[], number] {
  const { subject, layout, code: functions, closures } = code;
  const before = closures();
  const values = subject.requests.map(factsAre(facts));
  const [quick, whole] = [new Uint8Array(subject.rules.length), new Uint8Array(subject.rules.length)];
  functions.decide(values, unreadable(), quick);
  functions.decideWithLeaves(values, unreadable(), whole, new Uint32Array(layout.words));
  return [[...quick], [...whole], closures() - before];
}

describe('generated code', () => {
  it('takes the verdict of a rule that it has decided, without a closure', () => {
    const code = countedCode(
      aRule({ id: 'first', requirement: leaf('market.kind', 'equal', 'joint') }),
      aRule({ id: 'second' }),
      aRule({ id: 'third', requirement: leaf('verdict', 'equal', true, { rule: 'second' }) }),
    );
    const open = { 'market.isOpen': true, 'market.kind': 'joint' };
    const met = [COMPLIANT, COMPLIANT, COMPLIANT];
    const lacking = [COMPLIANT, NON_COMPLIANT, NON_COMPLIANT];
    const unknown = [COMPLIANT, INSUFFICIENT_DATA, INSUFFICIENT_DATA];
    expect(decided(code, { ...open, 'market.members': 3 })).toEqual([met, met, 0]);
    expect(decided(code, { ...open, 'market.members': 2 })).toEqual([lacking, lacking, 0]);
    expect(decided(code, { ...open, 'market.members': null })).toEqual([unknown, unknown, 0]);
  });

  it('holds such a verdict against a fact, also without a closure', () => {
    const asOpen = leaf('verdict', 'equal', { fact: 'market.isOpen' }, { rule: 'asked' });
    const code = countedCode(
      aRule({ id: 'asked', applicability: leaf('market.kind', 'equal', 'joint') }),
      aRule({ id: 'asking', applicability: leaf('market.kind', 'equal', 'joint'), requirement: asOpen }),
    );
    const on = (isOpen: boolean, members: number) =>
      decided(code, { 'market.kind': 'joint', 'market.isOpen': isOpen, 'market.members': members });
    expect(on(true, 3)).toEqual([[COMPLIANT, COMPLIANT], [COMPLIANT, COMPLIANT], 0]);
    expect(on(false, 3)).toEqual([[COMPLIANT, NON_COMPLIANT], [COMPLIANT, NON_COMPLIANT], 0]);
    expect(on(false, 2)).toEqual([[NON_COMPLIANT, COMPLIANT], [NON_COMPLIANT, COMPLIANT], 0]);
  });

  it('reads the verdict of another rule where one is decided alone', () => {
    const { subject, code } = countedCode(
      aRule({ id: 'asked' }),
      aRule({ id: 'asking', requirement: leaf('verdict', 'equal', true, { rule: 'asked' }) }),
    );
    const undecided = new Uint8Array(2).fill(UNDECIDED);
    const alone = (verdict: FactValue): number | undefined => {
      const read = factsAre({ 'market.isOpen': true, verdict });
      return code.rules[1]?.(subject.requests.map(read), new SubjectFacts(read, AS_OF), undecided);
    };
    expect([true, false, null].map(alone)).toEqual([COMPLIANT, NON_COMPLIANT, INSUFFICIENT_DATA]);
  });

  it.each([
    ['2026-03-21', NON_COMPLIANT],
    ['2026-03-22', IN_GRACE],
  ])('counts a grace of ten days from %s without reading the start', (start, verdict) => {
    const grace = { days: { fact: 'params.days' }, from: { fact: 'market.openedOn' } };
    const code = countedCode(aRule({ params: { days: aParameter(10) }, grace }));
    const facts = { 'market.isOpen': true, 'market.members': 2, 'market.openedOn': start };
    expect(decided(code, facts)).toEqual([[verdict], [verdict], 0]);
  });

  it('works the state of equal comparisons out once', () => {
    const few = leaf('market.members', 'lessThan', 5);
    const code = countedCode(
      aRule({ id: 'a', applicability: few, requirement: { not: few } }),
      aRule({ id: 'b', applicability: { all: [few, few] } }),
    );
    const { subject, layout, code: functions, closures } = code;
    const read = factsAre({ 'market.members': { lo: 6, hi: null } });
    const [verdicts, leaves] = [new Uint8Array(2), new Uint32Array(layout.words)];
    functions.decideWithLeaves(subject.requests.map(read), new SubjectFacts(read, AS_OF), verdicts, leaves);
    expect([...verdicts]).toEqual([NOT_APPLICABLE, NOT_APPLICABLE]);
    // Once for all that ask for fewer than five, and once for the three that `b` requires.
    expect(closures()).toBe(2);
  });
});
