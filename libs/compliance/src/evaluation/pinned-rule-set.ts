import type { CompiledRuleSet } from '@hongzhu/rules-engine';
import { canonicalJson } from '../shared/canonical-json.js';
import { textDigest } from '../shared/text-digest.js';

/** A rule set as a sweep holds on to it: by its version, and by what that version says. */
export interface PinnedRuleSet {
  readonly id: string;
  readonly version: string;
  /** `ruleSetDigest`; null in sweeps of before rule sets had one. */
  readonly digest: string | null;
}

const known = new WeakMap<CompiledRuleSet, string>();

/**
 * SHA-256 in base64url over the canonical JSON of a rule set's documents, as they lie in its folder, and of the
 * parameter values in force by rule: `{parameters, ruleSet, rules}`, the rules in the order of their ids.
 */
export function ruleSetDigest(set: CompiledRuleSet): string {
  const digest =
    known.get(set) ??
    textDigest(
      canonicalJson({
        ruleSet: set.documents.ruleSet,
        rules: set.documents.rules,
        parameters: Object.fromEntries(set.rules.map(({ id, params }) => [id, params])),
      }),
    );
  known.set(set, digest);
  return digest;
}

export const pinned = (set: CompiledRuleSet): PinnedRuleSet => ({
  id: set.id,
  version: set.version,
  digest: ruleSetDigest(set),
});
