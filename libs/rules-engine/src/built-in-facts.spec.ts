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
    expect(
      BUILT_IN_FACTS.map(({ name, subject, type, canBeUnknown }) => [name, subject, type, canBeUnknown]),
    ).toEqual([
      ['asOf', 'any', 'date', false],
      ['verdict', 'any', 'boolean', true],
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
