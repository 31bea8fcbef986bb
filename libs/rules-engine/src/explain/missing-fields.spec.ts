import { describe, expect, it } from '@jest/globals';
import { compiledRule } from '../fixtures/compile.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { leaf } from '../fixtures/rules.fixture.js';
import type { FactValue } from '../fact-value.js';
import { explainRule } from './explain-rule.js';
import type { FactWitness } from './fact-witness.js';

describe('a comparison asks for the fields behind what is open, and no others:', () => {
  const witness: FactWitness = { missing: ({ fact }) => [`/markets/M1/${fact}`], datedOn: () => null };
  const compared = compiledRule({
    requirement: leaf('market.members', 'greaterThan', { fact: 'market.branches' }),
  });
  it.each<[string, FactValue, FactValue, string[]]>([
    ['neither side', 3, 1, []],
    ['bounds that decide', { lo: 3, hi: 4 }, { lo: 0, hi: 1 }, []],
    ['the left side', null, 1, ['members']],
    ['the right side', 3, null, ['branches']],
    ['bounds on the right', 3, { lo: 2, hi: 4 }, ['branches']],
    ['both sides', null, { lo: 2, hi: 4 }, ['branches', 'members']],
  ])('%s', (_name, members, branches, fields) => {
    const facts = factsAre({
      'market.isOpen': true,
      'market.members': members,
      'market.branches': branches,
    });
    expect(explainRule(compared, facts, '2026-03-31', witness).requirement).toMatchObject({
      missing: fields.map((name) => `/markets/M1/market.${name}`),
    });
  });
});
