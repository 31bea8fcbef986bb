import type { BilingualText } from './bilingual-text.js';
import type { BasisView, SeverityView, SubjectTypeView } from './rule-vocabulary.js';

export interface RuleParameterView {
  readonly value: number;
  readonly unit: string;
  /** The unit as it is written behind a number; null where there is none. */
  readonly unitLabel: BilingualText | null;
  /** True for a figure that no regulation gives. */
  readonly assumption: boolean;
  readonly min: number;
  readonly max: number;
}

/** A condition in json-rules-engine's format. */
export type ConditionView = Readonly<Record<string, unknown>>;

export interface RuleSummaryView {
  readonly id: string;
  readonly ruleSetId: string;
  readonly subject: SubjectTypeView;
  readonly severity: SeverityView;
  /** Templates, as in the rule document; their figures are facts and parameters. */
  readonly title: BilingualText;
  readonly basis: readonly BasisView[];
  readonly params: Readonly<Record<string, RuleParameterView>>;
}

export interface RuleGraceView {
  readonly days: ConditionView;
  readonly from: ConditionView;
}

/** One comparison in words: what is looked at, and what it has to be. */
export interface ConditionLeafWordsView {
  readonly kind: 'leaf';
  readonly fact: string;
  readonly label: BilingualText;
  readonly condition: BilingualText;
  /** The parameter of the rule that it is held against; null for none. */
  readonly param: string | null;
}
export interface ConditionGroupWordsView {
  readonly kind: 'all' | 'any' | 'not';
  readonly children: readonly ConditionWordsView[];
}
export type ConditionWordsView = ConditionLeafWordsView | ConditionGroupWordsView;

/** A rule as people read it, with its parameters filled in. */
export interface RuleWordsView {
  /** Null: it applies to every subject of its type. */
  readonly applicability: ConditionWordsView | null;
  readonly requirement: ConditionWordsView;
  /** From what the days of the grace are counted; null where a failure counts at once. */
  readonly graceFrom: BilingualText | null;
}

export interface RuleView extends RuleSummaryView {
  readonly ruleSetVersion: string;
  readonly failure: BilingualText;
  readonly remedy: BilingualText;
  /** Null: it applies to every subject of its type. */
  readonly applicability: ConditionView | null;
  readonly requirement: ConditionView;
  /** Null where a failure counts at once. */
  readonly grace: RuleGraceView | null;
  /** Applicability, requirement and grace once more, in words. */
  readonly inWords: RuleWordsView;
  /** The names of the facts it uses. */
  readonly facts: readonly string[];
}

export interface RuleSetView {
  readonly id: string;
  readonly version: string;
  readonly effectiveFrom: string;
  readonly title: BilingualText;
  readonly source: string;
  readonly ruleCount: number;
}

export interface RuleSetDetailView extends RuleSetView {
  readonly rules: readonly RuleSummaryView[];
}

/** A case by which a rule was tried before it was published. */
export interface RuleCaseView {
  readonly name: string;
  /** Where it is written, or what it shows. */
  readonly why: string;
  readonly asOf: string;
  /** By the name of the fact; those not named are unknown. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The figures it is judged by in place of those in force; empty for none. */
  readonly params: Readonly<Record<string, number>>;
  readonly expected: string;
}
