import { describe, expect, it } from '@jest/globals';
import { SubjectFacts } from '../../evaluate/subject-facts.js';
import { aRule, leaf } from '../../fixtures/rules.fixture.js';
import { compiledSubject } from '../generated-rules.fixture.js';
import { UNDECIDED } from '../verdict-code.js';
import { codeSupport } from './code-support.js';
import { CodeScope } from './code-scope.js';

const ASKING = aRule({ id: 'b', requirement: leaf('verdict', 'equal', true, { rule: 'a' }) });
const SUBJECT = compiledSubject([aRule({ id: 'a' }), ASKING]);
const FACTS = new SubjectFacts(() => null, '2026-03-31');

describe('what generated code calls', () => {
  const { open, asked, grace } = codeSupport(SUBJECT);
  const names = (index: number): RangeError =>
    new RangeError(`Generated code names an item ${index}, which is not there.`);

  it('refuses a leaf, a request for a verdict and a grace that are not there', () => {
    expect(() => open(4, FACTS)).toThrow(names(4));
    expect(() => asked(UNDECIDED, FACTS, SUBJECT.requests.length + 1)).toThrow(names(1));
    expect(() => grace(0, FACTS, null)).toThrow(names(0));
    expect(() => grace(2, FACTS, null)).toThrow(names(2));
  });
});

describe('the scope of a program', () => {
  it('knows the leaves of its own rules by their numbers, and no others', () => {
    const scope = new CodeScope(SUBJECT);
    const [a, b] = SUBJECT.rules;
    expect([a?.applicability, a?.requirement, b?.applicability, b?.requirement].map(numberIn(scope))).toEqual(
      [0, 1, 2, 3],
    );
    const [stranger] = compiledSubject([aRule()]).rules;
    expect(() => numberIn(scope)(stranger?.applicability)).toThrow(
      new RangeError('The leaf belongs to another program.'),
    );
  });
});

const numberIn =
  (scope: CodeScope) =>
  (condition: (typeof SUBJECT)['rules'][number]['applicability'] | undefined): number => {
    if (condition?.kind !== 'leaf') throw new Error('The condition is no leaf.');
    return scope.numberOf(condition);
  };
