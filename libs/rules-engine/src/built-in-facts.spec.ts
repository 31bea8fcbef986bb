import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_FACTS, definitionOf, isBuiltIn, parameterName } from './built-in-facts.js';
import { CATALOGUE } from './fixtures/catalogue.fixture.js';
import { aParameter } from './fixtures/rules.fixture.js';

const params = { least: aParameter(3, { unit: 'members' }) };

describe('what every rule may use', () => {
  it.each(['asOf', 'verdict', 'params.least', 'params.nobody'])('is %s, whatever the catalogue', (name) => {
    expect(isBuiltIn(name)).toBe(true);
  });

  it.each(['market.isOpen', 'asOff', 'verdicts', 'params', 'market.params.x'])('is not %s', (name) => {
    expect(isBuiltIn(name)).toBe(false);
    expect(parameterName(name)).toBeNull();
  });

  it('is defined as the facts of the catalogue are', () => {
    for (const fact of BUILT_IN_FACTS) expect(definitionOf(fact.name, params, CATALOGUE)).toBe(fact);
    expect(BUILT_IN_FACTS).toEqual([
      {
        name: 'asOf',
        subject: 'any',
        type: 'date',
        label: { zh: '评估日期', en: 'date of the evaluation' },
        source: 'asOf',
        canBeUnknown: false,
      },
      {
        name: 'verdict',
        subject: 'any',
        type: 'boolean',
        args: { rule: 'word' },
        label: { zh: '符合规则', en: 'complies with the rule' },
        labelWith: { zh: '符合{rule}', en: 'complies with {rule}' },
        source: 'verdict',
        canBeUnknown: true,
      },
    ]);
    expect(definitionOf('market.isOpen', params, CATALOGUE)).toBe(CATALOGUE.get('market.isOpen'));
    expect(definitionOf('market.nobody', params, CATALOGUE)).toBeNull();
  });

  it('is a parameter as a number that is always known', () => {
    expect(definitionOf('params.least', params, CATALOGUE)).toEqual({
      name: 'params.least',
      subject: 'any',
      type: 'number',
      unit: 'members',
      label: { zh: '参数 params.least', en: 'parameter params.least' },
      source: 'params',
      canBeUnknown: false,
    });
    expect(definitionOf('params.most', params, CATALOGUE)).toBeNull();
    expect(definitionOf('params.toString', params, CATALOGUE)).toBeNull();
  });
});
