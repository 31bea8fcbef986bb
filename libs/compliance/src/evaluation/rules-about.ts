import type { CompiledRule, CompiledRuleSet, SubjectType } from '@hongzhu/rules-engine';
import { legendOf } from './verdict-legend.js';

/** A rule about subjects of one type, and its place among all rules about them, by which the ledger is written. */
export interface PlacedRule {
  readonly ruleSet: CompiledRuleSet;
  /** The position of its rule set among those that have rules about these subjects. */
  readonly set: number;
  readonly rule: CompiledRule;
  readonly place: number;
}

/** All rules about subjects of one type: rule set after rule set, each in its own order. */
export interface RulesAbout {
  readonly rules: readonly PlacedRule[];
  /** The rule sets that they come from. */
  readonly ruleSets: readonly CompiledRuleSet[];
}

const SUBJECT_TYPES: readonly SubjectType[] = ['market', 'organization', 'branch', 'town', 'instructor'];

type RulesBySubject = Readonly<Record<SubjectType, RulesAbout>>;

const known = new WeakMap<readonly CompiledRuleSet[], RulesBySubject>();

/** Worked out once for a list of rule sets: every evaluation of the rule sets in force asks for theirs. */
export function rulesBySubject(ruleSets: readonly CompiledRuleSet[]): RulesBySubject {
  const found = known.get(ruleSets);
  if (found !== undefined) return found;
  const rules = arranged(ruleSets);
  known.set(ruleSets, rules);
  return rules;
}

function arranged(ruleSets: readonly CompiledRuleSet[]): RulesBySubject {
  const legend = legendOf(ruleSets);
  const entries = SUBJECT_TYPES.map((type): [SubjectType, RulesAbout] => {
    const about = legend.filter(({ subjectType }) => subjectType === type).map(({ ruleId }) => ruleId);
    const places = new Map(about.map((ruleId, place) => [ruleId, place]));
    const concerned = ruleSets.filter((ruleSet) => ruleSet.subjects[type].rules.length > 0);
    const rules = concerned.flatMap((ruleSet, set) =>
      ruleSet.subjects[type].rules.map((rule) => ({ ruleSet, set, rule, place: places.get(rule.id) ?? -1 })),
    );
    return [type, { rules, ruleSets: concerned }];
  });
  return Object.fromEntries(entries) as RulesBySubject;
}
