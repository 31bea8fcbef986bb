import type { CompiledRuleSet, RuleCase } from '@hongzhu/rules-engine';
import { InvalidInputError } from '../shared/hongzhu-error.js';

/** The rule sets in force, compiled once at start. */
export class RuleLibrary {
  private readonly byId: ReadonlyMap<string, CompiledRuleSet>;

  constructor(
    readonly ruleSets: readonly CompiledRuleSet[],
    /** By the id of the rule. */
    private readonly cases: ReadonlyMap<string, readonly RuleCase[]> = new Map(),
  ) {
    this.byId = new Map(ruleSets.map((set) => [set.id, set]));
  }

  get(id: string): CompiledRuleSet | undefined {
    return this.byId.get(id);
  }

  /** The cases by which a rule was tried before it was published; null where none of the sets in force has such a rule. */
  casesOf(ruleId: string): readonly RuleCase[] | null {
    const isThere = this.ruleSets.some(({ rulesById }) => rulesById.has(ruleId));
    return isThere ? (this.cases.get(ruleId) ?? []) : null;
  }

  /** A figure of a rule in force; null where there is no such rule, or it has no such parameter. */
  parameterOf(ruleId: string, name: string): number | null {
    for (const { rulesById } of this.ruleSets) {
      const value = rulesById.get(ruleId)?.params[name];
      if (value !== undefined) return value;
    }
    return null;
  }

  /** The named rule sets, or all of them. Throws `unknown_rule_set`, pointing at the first that is not there. */
  select(ids: readonly string[] | undefined): readonly CompiledRuleSet[] {
    if (ids === undefined) return this.ruleSets;
    return [...new Set(ids)].map((id, i) => {
      const set = this.byId.get(id);
      if (set) return set;
      throw new InvalidInputError('unknown_rule_set', `There is no rule set '${id}'.`, {
        errors: [
          {
            pointer: `/ruleSets/${i}`,
            code: 'unknown_rule_set',
            message: { zh: `没有规则集“${id}”`, en: `There is no rule set '${id}'` },
          },
        ],
      });
    });
  }
}
