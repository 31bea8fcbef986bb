import type { FactArgument } from './fact-request.js';

export const SUBJECT_TYPES = ['town', 'market', 'organization', 'branch', 'instructor'] as const;
export type SubjectType = (typeof SUBJECT_TYPES)[number];

export const SEVERITIES = ['high', 'medium', 'low', 'data'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A text in both languages; a template over facts and parameters where a rule document holds it. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** A number a supervisor can change. `assumption` marks figures that no regulation gives. */
export interface Parameter {
  readonly value: number;
  readonly unit: string;
  readonly assumption: boolean;
  readonly min: number;
  readonly max: number;
}

/** A reference to another fact where json-rules-engine allows one; `params.x` names a parameter. */
export interface FactReference {
  readonly fact: string;
  readonly params?: Readonly<Record<string, FactArgument | FactReference>>;
}

export type ConditionValue = boolean | number | string | readonly string[] | FactReference;

/** A leaf in json-rules-engine's condition format. */
export interface Leaf extends FactReference {
  readonly operator: string;
  readonly value: ConditionValue;
}

/** json-rules-engine's condition format, less what is refused: priorities and paths. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Leaf;

/** Stands for the condition of that name among the `conditions` of the set. */
export interface NamedCondition {
  readonly condition: string;
}

/** A condition as documents write it, before what is named is put in the place of its name. */
export type WrittenCondition =
  | { readonly all: readonly WrittenCondition[] }
  | { readonly any: readonly WrittenCondition[] }
  | { readonly not: WrittenCondition }
  | NamedCondition
  | Leaf;

/** Where a rule comes from: `source` is one of ZB, XJ, JY, 11号, seed or 国办函, `clause` the article. */
export interface Basis {
  readonly source: string;
  readonly clause: string;
}

/**
 * One rule, published in `rules/<rule-set>/<rule-id>.json`, with its conditions written out. First `applicability` is decided, then
 * `requirement`; a failing requirement is in grace while `days(grace.from, D) < grace.days`.
 */
export interface RuleDocument {
  readonly id: string;
  /** `false`: checked, but in force only when a supervisor turns it on. Default true. */
  readonly enabled?: boolean;
  readonly subject: SubjectType;
  readonly severity: Severity;
  readonly basis: readonly Basis[];
  readonly title: Bilingual;
  readonly failure: Bilingual;
  readonly remedy: Bilingual;
  readonly params: Readonly<Record<string, Parameter>>;
  /** Absent: the rule applies to every subject of its type. */
  readonly applicability?: Condition;
  readonly requirement: Condition;
  /** `true`: the rule fails wherever it applies, and is meant to; the requirement says what has to change. */
  readonly alwaysFails?: boolean;
  readonly grace?: { readonly days: FactReference; readonly from: FactReference };
  /** The catalogue names of all facts the conditions, grace and texts use, sorted. */
  readonly facts: readonly string[];
}

/** A rule as it stands in its file. */
export interface WrittenRuleDocument extends Omit<RuleDocument, 'applicability' | 'requirement'> {
  readonly applicability?: WrittenCondition;
  readonly requirement: WrittenCondition;
}

export interface RuleSetDocument {
  readonly id: string;
  /** Semantic version of the published set. */
  readonly version: string;
  readonly effectiveFrom: string;
  readonly title: Bilingual;
  readonly source: string;
  /** Conditions that the rules, and one another, refer to by name. */
  readonly conditions?: Readonly<Record<string, WrittenCondition>>;
}

/** A rule set as read from its folder: the head and its rules, in the order of their ids. */
export interface RuleSetSource {
  readonly ruleSet: RuleSetDocument;
  readonly rules: readonly WrittenRuleDocument[];
}

/** A case of a rule: the facts as the catalogue names them and what must come out. */
export interface RuleCase {
  readonly name: string;
  readonly why: string;
  readonly asOf: string;
  /** Fact name → value, or, for a fact with arguments, a list of `{args, value}`. Facts not named are unknown. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly params?: Readonly<Record<string, number>>;
  readonly expected: string;
}
