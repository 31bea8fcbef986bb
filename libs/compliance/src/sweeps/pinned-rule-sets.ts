import type { CompiledRuleSet } from '@hongzhu/rules-engine';
import { ruleSetDigest } from '../evaluation/pinned-rule-set.js';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import { ConflictError } from '../shared/hongzhu-error.js';
import type { Sweep } from './sweep.js';

/**
 * The rule sets a sweep is pinned to. Throws `rule_set_version_missing` when this process has another version, and
 * `rule_set_differs` when its version of that name says something else.
 */
export function pinnedRuleSets(rules: RuleLibrary, sweep: Sweep): readonly CompiledRuleSet[] {
  return sweep.ruleSets.map(({ id, version, digest }) => {
    const set = rules.get(id);
    if (set?.version !== version) {
      throw new ConflictError(
        'rule_set_version_missing',
        `The sweep needs ${id} ${version}, this process has ${set?.version ?? 'none'}.`,
      );
    }
    if (digest !== null && ruleSetDigest(set) !== digest) {
      throw new ConflictError(
        'rule_set_differs',
        `The sweep needs ${id} ${version} of the digest ${digest}; what this process has loaded as ${version} ` +
          `has the digest ${ruleSetDigest(set)}. Install the same rule documents everywhere, and give changed ones ` +
          'a new version.',
      );
    }
    return set;
  });
}
