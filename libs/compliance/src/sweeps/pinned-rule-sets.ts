import type { CompiledRuleSet } from '@hongzhu/rules-engine';
import type { RuleLibrary } from '../evaluation/rule-library.js';
import { ConflictError } from '../shared/hongzhu-error.js';
import type { Sweep } from './sweep.js';

/** The rule sets a sweep is pinned to. Throws `rule_set_version_missing` when this process has another version. */
export function pinnedRuleSets(rules: RuleLibrary, sweep: Sweep): readonly CompiledRuleSet[] {
  return sweep.ruleSets.map(({ id, version }) => {
    const set = rules.get(id);
    if (set?.version === version) return set;
    throw new ConflictError(
      'rule_set_version_missing',
      `The sweep needs ${id} ${version}, this process has ${set?.version ?? 'none'}.`,
    );
  });
}
