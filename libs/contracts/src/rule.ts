import type { BilingualText } from './bilingual-text.js';
import type { BasisView, SeverityView, SubjectTypeView } from './rule-vocabulary.js';

export interface RuleParameterView {
  readonly value: number;
  readonly unit: string;
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

export interface RuleView extends RuleSummaryView {
  readonly ruleSetVersion: string;
  readonly failure: BilingualText;
  readonly remedy: BilingualText;
  /** Null: it applies to every subject of its type. */
  readonly applicability: ConditionView | null;
  readonly requirement: ConditionView;
  /** Null where a failure counts at once. */
  readonly grace: RuleGraceView | null;
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
