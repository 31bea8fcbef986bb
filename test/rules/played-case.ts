import {
  changeForRule,
  evaluateRule,
  truthOfVerdict,
  VERDICT,
  type ChangeAnswer,
  type ChangeStep,
  type CompiledRule,
  type FactReader,
  type FactRequest,
  type FactValue,
  type RuleCase,
  type Truth,
  type Verdict,
} from '@hongzhu/rules-engine';
import { factsOf, readCases, type ArgumentValue } from './case-reader.js';

const keyOf = ({ fact, args }: Pick<FactRequest, 'fact' | 'args'>): string => JSON.stringify([fact, args]);

/** Facts after what would have to change for a rule to be complied with; as they are where nothing is to change. */
function mended(rule: CompiledRule, facts: FactReader, asOf: string): FactReader {
  const steps = changeForRule(rule, facts, asOf).change?.steps ?? [];
  const changed = new Map(steps.map((step) => [keyOf(step), step.to]));
  return (request) => changed.get(keyOf(request)) ?? facts(request);
}

/**
 * A case whose verdicts of other rules are played by facts: those of a case of the rule that is asked for, mended if
 * need be, so that it gives that verdict. So facts that are changed change those verdicts, too.
 */
export class PlayedCase {
  private constructor(
    private readonly rule: CompiledRule,
    private readonly asOf: string,
    private readonly readers: readonly FactReader[],
  ) {}

  /** Throws where no case of an asked rule can play the verdict. */
  static of(rule: CompiledRule, ruleSetId: string, ruleCase: RuleCase): PlayedCase {
    const given = (ruleCase.facts[VERDICT] ?? []) as readonly ArgumentValue[];
    return given.reduce(
      (played, { args, value }) => {
        const asked = rule.dependencies.get(String(args['rule']));
        if (!asked) throw new RangeError(`${rule.id} does not ask for ${String(args['rule'])}.`);
        return played.joinedBy(asked, value as Truth, readCases(ruleSetId, asked.id) ?? []);
      },
      new PlayedCase(rule, ruleCase.asOf, [factsOf(ruleCase)]),
    );
  }

  verdict(steps: readonly ChangeStep[] = []): Verdict {
    return evaluateRule(this.rule, this.reader(steps), this.asOf).verdict;
  }

  change(): ChangeAnswer {
    return changeForRule(this.rule, this.reader([]), this.asOf);
  }

  private joinedBy(asked: CompiledRule, truth: Truth, cases: readonly RuleCase[]): PlayedCase {
    for (const each of cases) {
      const facts = factsOf(each);
      for (const reader of [facts, mended(asked, facts, this.asOf)]) {
        const joined = new PlayedCase(this.rule, this.asOf, [...this.readers, reader]);
        const { verdict } = evaluateRule(asked, joined.reader([]), this.asOf);
        if (truthOfVerdict(verdict) === truth) return joined;
      }
    }
    throw new RangeError(`No case of ${asked.id} gives ${String(truth)} on ${this.asOf}.`);
  }

  /** The facts after the steps; what the case does not name is read from the cases that play a verdict. */
  private reader(steps: readonly ChangeStep[]): FactReader {
    const changed = new Map(steps.map((step) => [keyOf(step), step.to]));
    const read: FactReader = (request): FactValue => {
      const asked =
        request.fact === VERDICT ? this.rule.dependencies.get(String(request.args['rule'])) : undefined;
      if (asked) return truthOfVerdict(evaluateRule(asked, read, this.asOf).verdict);
      const value = changed.get(keyOf(request));
      if (value !== undefined) return value;
      for (const reader of this.readers) {
        const known = reader(request);
        if (known !== null) return known;
      }
      return null;
    };
    return read;
  }
}
