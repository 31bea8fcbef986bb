import { describe, expect, it } from '@jest/globals';
import { SubjectFacts } from '../../evaluate/subject-facts.js';
import type { FactValue } from '../../fact-value.js';
import { factsAre } from '../../fixtures/facts.fixture.js';
import { aParameter, aRule, leaf } from '../../fixtures/rules.fixture.js';
import { OPERATORS } from '../../operators/operators.js';
import type { Condition } from '../../rule-document.js';
import { COMPLIANT, INSUFFICIENT_DATA, NON_COMPLIANT, type VerdictCode } from '../verdict-code.js';
import { countedCode } from './counted-code.fixture.js';

const AS_OF = '2026-03-31';
const params = { least: aParameter(3), days: aParameter(10), endless: aParameter(Infinity) };
const ALWAYS = leaf('asOf', 'onOrAfter', '0001-01-01');

interface Asked {
  readonly verdict: VerdictCode;
  readonly state: number | undefined;
  readonly closures: number;
}

/** What generated code says of a requirement, and how often it leaves a comparison to a closure. */
function asked(requirement: Condition, facts: Readonly<Record<string, FactValue>>): Asked {
  const { subject, layout, code, closures } = countedCode(
    aRule({ applicability: ALWAYS, requirement, params }),
  );
  const read = factsAre(facts);
  const values = subject.requests.map(read);
  const [verdicts, leaves] = [new Uint8Array(1), new Uint32Array(layout.words)];
  code.decideWithLeaves(values, new SubjectFacts(read, AS_OF), verdicts, leaves);
  const [first] = verdicts;
  const state = ((leaves[0] ?? 0) >> 2) & 3;
  const alone = code.rules[0]?.(values, new SubjectFacts(read, AS_OF), verdicts);
  expect(alone).toBe(first);
  return { verdict: first as VerdictCode, state, closures: closures() / 2 };
}

const PLAIN: readonly (readonly [Condition, FactValue, FactValue])[] = [
  [leaf('market.members', 'equal', 3), 3, 4],
  [leaf('market.members', 'notEqual', 3), 4, 3],
  [leaf('market.members', 'lessThan', 3), 2, 3],
  [leaf('market.members', 'lessThanInclusive', 3), 3, 4],
  [leaf('market.members', 'greaterThan', -3), -2, -3],
  [leaf('market.members', 'greaterThanInclusive', { fact: 'params.least' }), 3, 2],
  [leaf('market.area', 'lessThan', 2.5), 2.4, 2.5],
  [leaf('market.isOpen', 'equal', true), true, false],
  [leaf('market.isOpen', 'notEqual', true), false, true],
  [leaf('market.isOpen', 'equal', false), false, true],
  [leaf('market.kind', 'equal', 'joint'), 'joint', 'floating'],
  [leaf('market.kind', 'notEqual', 'joint'), 'floating', 'joint'],
  [leaf('market.kind', 'in', ['joint', 'standalone']), 'standalone', 'floating'],
  [leaf('market.kind', 'notIn', ['joint', 'standalone']), 'floating', 'joint'],
  [leaf('market.topics', 'contains', 'dues'), ['roster', 'dues'], ['roster']],
  [leaf('market.topics', 'doesNotContain', 'dues'), [], ['dues']],
  [leaf('market.topics', 'containsAll', ['dues', 'roster']), ['roster', 'dues'], ['dues']],
  [leaf('market.topics', 'containsAny', ['dues', 'roster']), ['roster'], ['minutes']],
  [leaf('market.openedOn', 'before', '2026-01-02'), '2026-01-01', '2026-01-02'],
  [leaf('market.openedOn', 'onOrBefore', '2026-01-02'), '2026-01-02', '2026-01-03'],
  [leaf('market.openedOn', 'after', '2026-01-02'), '2026-01-03', '2026-01-02'],
  [leaf('market.openedOn', 'onOrAfter', '2026-01-02'), '2026-01-02', '2026-01-01'],
  [leaf('market.openedOn', 'equal', '2026-01-02'), '2026-01-02', '2026-01-01'],
  [leaf('market.openedOn', 'before', { fact: 'asOf' }), '2026-03-30', '2026-03-31'],
  [leaf('market.openedOn', 'withinDays', 10), '2026-03-21', '2026-03-20'],
  [leaf('market.openedOn', 'withinDays', { fact: 'params.days' }), '2026-03-31', '2026-04-01'],
  [leaf('market.openedOn', 'olderThanDays', 10), '2026-03-21', '2026-03-22'],
];
const factOf = (condition: Condition): string => ('fact' in condition ? condition.fact : '');

describe('generated code', () => {
  it.each(PLAIN)('decides %j of plainly known facts by itself', (condition, right, wrong) => {
    const fact = factOf(condition);
    expect(asked(condition, { [fact]: right })).toEqual({ verdict: COMPLIANT, state: 1, closures: 0 });
    expect(asked(condition, { [fact]: wrong })).toEqual({ verdict: NON_COMPLIANT, state: 0, closures: 0 });
    expect(asked({ not: condition }, { [fact]: right })).toMatchObject({ verdict: NON_COMPLIANT, state: 1 });
    expect(asked({ not: condition }, { [fact]: wrong })).toMatchObject({ verdict: COMPLIANT, state: 0 });
  });

  it.each(PLAIN)('says by itself that %j is unknown while its fact is', (condition) => {
    expect(asked(condition, {})).toEqual({ verdict: INSUFFICIENT_DATA, state: 2, closures: 0 });
  });

  it('knows every operator but those of months', () => {
    const known = new Set(PLAIN.map(([condition]) => ('operator' in condition ? condition.operator : '')));
    const others = [...OPERATORS.keys()].filter((operator) => !known.has(operator));
    expect(others.sort()).toEqual(['olderThanMonths', 'withinMonths']);
  });

  it('holds facts against one another', () => {
    const fewer = leaf('market.members', 'lessThan', { fact: 'market.branches' });
    const on = (members: FactValue, branches: FactValue) =>
      asked(fewer, { 'market.members': members, 'market.branches': branches });
    expect(on(1, 2)).toEqual({ verdict: COMPLIANT, state: 1, closures: 0 });
    expect(on(2, 2)).toEqual({ verdict: NON_COMPLIANT, state: 0, closures: 0 });
    // One of them might be of the wrong type.
    expect(on(null, 2)).toEqual({ verdict: INSUFFICIENT_DATA, state: 2, closures: 1 });
    const earlier = leaf('market.openedOn', 'before', { fact: 'market.checkedOn' });
    const days = { 'market.openedOn': '2026-01-01', 'market.checkedOn': '2026-01-02' };
    expect(asked(earlier, days)).toEqual({ verdict: COMPLIANT, state: 1, closures: 0 });
  });

  it.each<[string, Condition, FactValue, VerdictCode]>([
    ['bounds', leaf('market.members', 'greaterThan', 3), { lo: 4, hi: null }, COMPLIANT],
    [
      'bounds that leave it open',
      leaf('market.members', 'greaterThan', 3),
      { lo: 3, hi: 4 },
      INSUFFICIENT_DATA,
    ],
    ['a count beyond 32 bits', leaf('market.members', 'greaterThan', 3), 4_000_000_000, COMPLIANT],
    ['months', leaf('market.openedOn', 'withinMonths', 1), '2026-03-01', COMPLIANT],
    ['a threshold without end', leaf('market.area', 'lessThan', Infinity), 3, COMPLIANT],
    ['a value without end', leaf('params.endless', 'greaterThan', 3), null, COMPLIANT],
    ['a threshold that is no day', leaf('market.openedOn', 'after', '2026-02-30'), '2026-03-01', COMPLIANT],
    [
      'more words than code is made for',
      leaf(
        'market.trade',
        'in',
        Array.from({ length: 17 }, (_, at) => `w${at}`),
      ),
      'w16',
      COMPLIANT,
    ],
  ])('leaves %s to the closure', (_what, condition, value, verdict) => {
    expect(asked(condition, { [factOf(condition)]: value })).toMatchObject({ verdict, closures: 1 });
  });

  it('takes as many words as code is made for', () => {
    const words = Array.from({ length: 16 }, (_, at) => `w${at}`);
    expect(asked(leaf('market.trade', 'in', words), { 'market.trade': 'w15' })).toEqual({
      verdict: COMPLIANT,
      state: 1,
      closures: 0,
    });
  });
});
