import { describe, expect, it } from '@jest/globals';
import type { RuleSetDetail, RuleSummary } from '@hongzhu/client';
import { filterOf, isWanted, NO_FILTER, searchOf, wantedOf } from './rule-filter.js';

const rule: RuleSummary = {
  id: 'branch-below-three',
  ruleSetId: 'formation',
  subject: 'branch',
  severity: 'medium',
  title: {
    zh: '党支部正式党员不少于 {params.minFullMembers} 名',
    en: 'Full members of a branch: at least {params.minFullMembers}',
  },
  basis: [{ source: 'ZB', clause: '4' }],
  params: {
    minFullMembers: { value: 3, unit: 'members', unitLabel: null, assumption: false, min: 2, max: 50 },
  },
};

describe('the search for rules', () => {
  it.each([
    ['', true],
    ['正式党员', true],
    ['不少于 3 名', true],
    ['FULL members', true],
    ['below-three', true],
    ['ZB 4', true],
    ['正式党员 党课', false],
    ['minFullMembers', false],
  ])('by %j finds it: %s', (q, isFound) => {
    expect(isWanted(rule, { ...NO_FILTER, q })).toBe(isFound);
  });

  it('goes by severity and subject together with the words', () => {
    expect(isWanted(rule, { q: '党员', severity: 'medium', subject: 'branch' })).toBe(true);
    expect(isWanted(rule, { q: '党员', severity: 'high', subject: 'branch' })).toBe(false);
    expect(isWanted(rule, { q: '党员', severity: 'medium', subject: 'market' })).toBe(false);
  });

  it('leaves out the rule sets in which there is none', () => {
    const set = (id: string, rules: RuleSummary[]): RuleSetDetail => ({
      ...{ id, version: '1.0.0', effectiveFrom: '2018-10-28', title: { zh: id, en: id }, source: id },
      ...{ ruleCount: rules.length, rules },
    });
    const sets = [set('a', [rule]), set('b', [{ ...rule, id: 'other', severity: 'high' }])];
    const found = wantedOf(sets, { ...NO_FILTER, severity: 'high' });
    expect(found.map(({ id, rules }) => [id, rules.map((each) => each.id)])).toEqual([['b', ['other']]]);
  });

  it('comes back from an address as it went there', () => {
    const filter = { q: '党员 3', severity: 'high', subject: '' };
    expect(filterOf(new URLSearchParams(searchOf(filter)))).toEqual(filter);
    expect(searchOf(NO_FILTER)).toEqual({});
  });
});
