import { describe, expect, it } from '@jest/globals';
import type { FactDefinition } from '../fact-catalogue.js';
import { compiledRule } from '../fixtures/compile.fixture.js';
import { aParameter } from '../fixtures/rules.fixture.js';
import type { CompiledRule } from './compiled-rule.js';
import { labelWithArguments } from './label-with-arguments.js';

const label = { zh: '活动次数', en: 'activities' };
const HELD: FactDefinition = {
  name: 'market.held',
  subject: 'market',
  type: 'integer',
  args: { kind: 'word', days: 'integer' },
  label,
  labelWith: { zh: '近{days}内的{kind}次数', en: '{kind} within {days}' },
  argLabels: { kind: { talk: { zh: '谈话', en: 'talks' } } },
  argUnits: { days: 'days' },
  source: 'test',
  canBeUnknown: false,
};
const COMPLIES: FactDefinition = {
  ...HELD,
  args: { rule: 'word' },
  labelWith: { zh: '符合{rule}', en: 'complies with {rule}' },
};
const NO_RULES = new Map<string, CompiledRule>();

describe('what a fact is called with its arguments', () => {
  it.each([
    ['talk', 30, '近 30 天内的谈话次数', 'talks within 30 days'],
    ['talk', 1, '近 1 天内的谈话次数', 'talks within 1 day'],
    ['constructor', 2, '近 2 天内的 constructor 次数', 'constructor within 2 days'],
  ])('%s and %s', (kind, days, zh, en) => {
    expect(labelWithArguments(HELD, { kind, days }, NO_RULES)).toEqual({ zh, en });
  });

  it('is its label where an argument is not given, or where it has no other', () => {
    expect(labelWithArguments(HELD, { kind: 'talk' }, NO_RULES)).toBe(label);
    const { labelWith: _, ...plain } = HELD;
    expect(labelWithArguments(plain, { kind: 'talk', days: 1 }, NO_RULES)).toBe(label);
  });

  it('names a rule by its title, and by its id where that is not at hand or depends on facts', () => {
    const titled = (zh: string, en: string) =>
      new Map([['r1', compiledRule({ title: { zh, en }, params: { least: aParameter(3) } })]]);
    const byId = { zh: '符合“r1”', en: 'complies with “r1”' };
    const args = { rule: 'r1' };
    expect(
      labelWithArguments(COMPLIES, args, titled('不少于 {params.least} 名', 'At least {params.least}')),
    ).toEqual({
      zh: '符合“不少于 3 名”',
      en: 'complies with “At least 3”',
    });
    expect(labelWithArguments(COMPLIES, args, NO_RULES)).toEqual(byId);
    expect(labelWithArguments(COMPLIES, args, titled('{market.members} 名', '{market.members}'))).toEqual(
      byId,
    );
  });
});
