import { describe, expect, it } from '@jest/globals';
import type { CompiledRuleSet } from '@hongzhu/rules-engine';
import { pinned, ruleSetDigest } from '../evaluation/pinned-rule-set.js';
import { RuleLibrary } from '../evaluation/rule-library.js';
import { pinnedRuleSets } from './pinned-rule-sets.js';
import { queuedSweep, type Sweep } from './sweep.js';

/** A set whose documents say that much; what they are compiled to is not looked at here. */
const aSet = ({ version = '1.0.0', title = 'a set', clause = '1', members = 3 } = {}): CompiledRuleSet => {
  const ruleSet = { id: 'a-set', version, title };
  const rules = [{ id: 'a-rule', basis: [{ source: 'ZB', clause }] }];
  return {
    id: 'a-set',
    version,
    ruleSet,
    documents: { ruleSet, rules },
    rules: [{ id: 'a-rule', params: { minFullMembers: members } }],
  } as unknown as CompiledRuleSet;
};

const sweepOf = (set: CompiledRuleSet, digest: string | null = ruleSetDigest(set)): Sweep =>
  queuedSweep({
    ...{ id: 's1', asOf: '2026-03-31', effect: 'record', townCodes: null },
    ruleSets: [{ ...pinned(set), digest }],
    requestedAt: new Date(0),
  });

describe('the digest of a rule set', () => {
  it('is the same for the same documents and parameter values', () => {
    expect(ruleSetDigest(aSet())).toBe(ruleSetDigest(aSet()));
    expect(ruleSetDigest(aSet())).toMatch(/^[\w-]{43}$/);
  });

  it('is another when a document, the head or a parameter in force is another', () => {
    const sets = [
      aSet(),
      aSet({ title: 'other' }),
      aSet({ clause: '2' }),
      aSet({ members: 4 }),
      aSet({ version: '1.0.1' }),
    ];
    expect(new Set(sets.map(ruleSetDigest)).size).toBe(sets.length);
  });
});

describe('the rule sets that a sweep is pinned to', () => {
  it('are those of its versions, if they say what they said when it was started', () => {
    const set = aSet();
    expect(pinnedRuleSets(new RuleLibrary([set]), sweepOf(aSet()))).toEqual([set]);
  });

  it('are refused by a process that has other documents under the same version', () => {
    const library = new RuleLibrary([aSet({ members: 4 })]);
    expect(() => pinnedRuleSets(library, sweepOf(aSet()))).toThrow(
      /1\.0\.0 of the digest .* Install the same rule documents/,
    );
  });

  it('are refused by a process that has another version, or none', () => {
    const missing = /needs a-set 1\.0\.0, this process has (2\.0\.0|none)/;
    expect(() => pinnedRuleSets(new RuleLibrary([aSet({ version: '2.0.0' })]), sweepOf(aSet()))).toThrow(
      missing,
    );
    expect(() => pinnedRuleSets(new RuleLibrary([]), sweepOf(aSet()))).toThrow(missing);
  });

  it('are taken by their version in a sweep of before there were digests', () => {
    const set = aSet({ members: 4 });
    expect(pinnedRuleSets(new RuleLibrary([set]), sweepOf(aSet(), null))).toEqual([set]);
  });
});
