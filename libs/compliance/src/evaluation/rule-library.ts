import type { CompiledRuleSet } from '@hongzhu/rules-engine';
import { InvalidInputError } from '../shared/hongzhu-error.js';

/** The rule sets in force, compiled once at start. */
export class RuleLibrary {
  private readonly byId: ReadonlyMap<string, CompiledRuleSet>;

  constructor(readonly ruleSets: readonly CompiledRuleSet[]) {
    this.byId = new Map(ruleSets.map((set) => [set.id, set]));
  }

  get(id: string): CompiledRuleSet | undefined {
    return this.byId.get(id);
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
