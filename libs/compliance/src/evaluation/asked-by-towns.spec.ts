import { describe, expect, it } from '@jest/globals';
import { factCatalogue } from '@hongzhu/registry';
import { compileRuleSet, type Condition, type RuleDocument } from '@hongzhu/rules-engine';
import {
  aRegistry,
  D,
  DAY_AFTER,
  type RegistryBuilder,
} from '../../../registry/src/facts/registry.fixture.js';
import { aRule, aRuleSet, isOpen, leaf } from '../../../rules-engine/src/fixtures/rules.fixture.js';
import { askedByTowns } from './asked-by-towns.js';

const isCandidate = leaf('market.demonstrationCandidate', 'equal', true);
const hasMembers = leaf('market.currentMembers', 'greaterThan', 0);
const aModel = (more: Partial<RuleDocument> = {}): RuleDocument =>
  aRule({
    id: 'model',
    applicability: { all: [isOpen, isCandidate] },
    requirement: leaf('market.ledgerSet.present', 'equal', true),
    ...more,
  });
const asking = (rule: string): RuleDocument =>
  aRule({
    id: `town-of-${rule}`,
    subject: 'town',
    applicability: leaf('town.activeBranches', 'lessThan', 100),
    requirement: leaf('town.openMarketComplies', 'equal', true, { rule }),
  });

const asked = (
  registry: RegistryBuilder,
  rules: readonly RuleDocument[] = [aModel(), asking('model')],
  dates: readonly string[] = [D],
): readonly string[] => {
  const sets = rules.map((rule) => {
    const { ruleSet, rules: documents } = aRuleSet(rule);
    return compileRuleSet(
      { ruleSet: { ...ruleSet, id: `set-of-${rule.id}` }, rules: documents },
      factCatalogue,
    );
  });
  return askedByTowns(sets, dates)(registry.records.markets);
};

describe('of the markets of a town', () => {
  it.each([
    ['a candidate', {}, ['M1']],
    ['a candidate that is not open', { status: 'closed' }, []],
    ['one of which it is unknown whether it is open', { status: null }, []],
    ['one that is no candidate', { demonstrationCandidate: false }, []],
    ['one of which it is unknown whether it is a candidate', { demonstrationCandidate: null }, []],
  ] as const)('%s: more is asked about %j %j', (_, market, codes) => {
    const registry = aRegistry()
      .town('T1')
      .market('M1', { demonstrationCandidate: true, ...market });
    expect(asked(registry)).toEqual(codes);
  });

  it('every one is asked about of whom the rule looks at more than the record at once', () => {
    const registry = aRegistry().town('T1').market('M1').market('M2', { status: 'closed' }).market('M3');
    const members = aModel({ applicability: isOpen, requirement: hasMembers });
    expect(asked(registry, [members, asking('model')])).toEqual(['M1', 'M3']);
  });

  it('those are asked about whose record leaves the verdict open', () => {
    const both: Condition = { all: [leaf('market.operatorCount', 'greaterThan', 0), hasMembers] };
    const registry = aRegistry().market('M1', { operatorCount: 0 }).market('M2', { operatorCount: null });
    expect(asked(registry, [aModel({ applicability: isOpen, requirement: both }), asking('model')])).toEqual([
      'M2',
    ]);
  });

  it('those are asked about that are to be asked about on one of the dates', () => {
    const registry = aRegistry().town('T1');
    registry.market('M1', { demonstrationCandidate: true, openedOn: DAY_AFTER });
    const rules = [aModel(), asking('model')];
    expect(asked(registry, rules, [D])).toEqual([]);
    expect(asked(registry, rules, [D, DAY_AFTER])).toEqual(['M1']);
    expect(asked(registry, rules, [DAY_AFTER, D])).toEqual(['M1']);
  });

  it('those are asked about that one of several rules asks about', () => {
    const registry = aRegistry().market('M1', { demonstrationCandidate: true });
    registry.market('M2', { demonstrationCandidate: false });
    const opposite = leaf('market.demonstrationCandidate', 'equal', false);
    const other = aModel({ id: 'other', applicability: { all: [isOpen, opposite] } });
    expect(asked(registry, [aModel(), other, asking('model'), asking('other')])).toEqual(['M1', 'M2']);
    expect(asked(registry, [aModel(), other, asking('other')])).toEqual(['M2']);
  });

  it('none is asked about where no rule about towns asks for the verdict of another', () => {
    const registry = aRegistry().market('M1', { demonstrationCandidate: true });
    expect(asked(registry, [aModel()])).toEqual([]);
  });

  it('one is asked about whose rule is not among these: the fault is to be seen where it counts', () => {
    const registry = aRegistry().market('M1', { demonstrationCandidate: false });
    expect(asked(registry, [asking('model')])).toEqual(['M1']);
  });
});
