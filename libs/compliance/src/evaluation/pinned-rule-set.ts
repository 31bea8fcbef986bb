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

/** The figures of a rule by name, as of a date. */
export type RuleParameters = Readonly<Record<string, number>>;
/** The same of each rule of a set, by its id. */
export type RuleSetParameters = Readonly<Record<string, RuleParameters>>;

const known = new WeakMap<CompiledRuleSet, string>();

/**
 * What a rule set says: the canonical JSON of its documents, as they lie in its folder, and of the parameter values in
 * force by rule: `{parameters, ruleSet, rules}`, the rules in the order of their ids.
 */
export const ruleSetText = (set: CompiledRuleSet): string =>
  canonicalJson({
    ruleSet: set.documents.ruleSet,
    rules: set.documents.rules,
    parameters: parametersOf(set),
  });

/** SHA-256 in base64url over `ruleSetText`. */
export function ruleSetDigest(set: CompiledRuleSet): string {
  const digest = known.get(set) ?? textDigest(ruleSetText(set));
  known.set(set, digest);
  return digest;
}

/** The values in force. */
export const parametersOf = (set: CompiledRuleSet): RuleSetParameters =>
  Object.fromEntries(set.rules.map(({ id, params }) => [id, params]));

/** The values that were in force when `ruleSetText` wrote this. */
export const parametersIn = (text: string): RuleSetParameters =>
  (JSON.parse(text) as { readonly parameters: RuleSetParameters }).parameters;

export const pinned = (set: CompiledRuleSet): PinnedRuleSet => ({
  id: set.id,
  version: set.version,
  digest: ruleSetDigest(set),
});
