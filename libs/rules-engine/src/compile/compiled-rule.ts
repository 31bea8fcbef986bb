import type { ExplainedFact } from '../explain/explanation.js';
import type { FactDefinition } from '../fact-catalogue.js';
import type { FactArgument, FactRequest } from '../fact-request.js';
import type { FactValue } from '../fact-value.js';
import type { SubjectFacts } from '../evaluate/subject-facts.js';
import type { Operator } from '../operators/operator.js';
import type {
  Bilingual,
  FactReference,
  RuleDocument,
  RuleSetDocument,
  RuleSetSource,
  SubjectType,
} from '../rule-document.js';
import type { SubjectProgram } from '../program/subject-program.js';
import type { TextTemplate } from '../template/text-template.js';
import type { Truth } from '../truth.js';
import type { TypedFactRequest } from './typed-fact-request.js';

/** What a document or a parameter may put where a fact could stand. */
export type ConstantValue = boolean | number | string | readonly string[];

/** A fact as a rule uses it: on one side of a comparison, as the start of a grace, in a text. */
export interface FactOperand {
  readonly reference: FactReference;
  readonly definition: FactDefinition;
  /** What has to be read for it; null for parameters and `asOf`. */
  readonly request: TypedFactRequest | null;
  /** The value that it always has, if it is a parameter. */
  readonly constant: ConstantValue | null;
  readonly valueIn: (facts: SubjectFacts) => FactValue;
}

export interface LiteralOperand {
  readonly reference: null;
  readonly request: null;
  readonly constant: ConstantValue;
  readonly valueIn: (facts: SubjectFacts) => FactValue;
}

export type Operand = FactOperand | LiteralOperand;

/** What an explanation says of a comparison whatever the subject is. Frozen: all explanations share it. */
export interface LeafWording {
  readonly fact: string;
  readonly args: Readonly<Record<string, FactArgument>>;
  readonly label: Bilingual;
  readonly operator: string;
  /** The parameter that the threshold is, if it is one. */
  readonly param: string | undefined;
  /** The fact that the threshold is, if it is one, as long as its records carry no day. */
  readonly thresholdFact: ExplainedFact | undefined;
}

export interface CompiledLeaf {
  readonly kind: 'leaf';
  readonly operator: Operator;
  readonly value: FactOperand;
  readonly threshold: Operand;
  readonly wording: LeafWording;
  readonly truthIn: (facts: SubjectFacts) => Truth;
}

export interface CompiledGroup {
  readonly kind: 'all' | 'any' | 'not';
  readonly children: readonly CompiledCondition[];
  readonly truthIn: (facts: SubjectFacts) => Truth;
}

/** A condition compiled once to closures, with its tree kept for explanations. */
export type CompiledCondition = CompiledLeaf | CompiledGroup;

export interface CompiledGrace {
  readonly days: number;
  readonly from: FactOperand;
}

export const RULE_TEXTS = ['title', 'failure', 'remedy'] as const;
export type RuleText = (typeof RULE_TEXTS)[number];

export interface CompiledText {
  readonly zh: TextTemplate<FactOperand>;
  readonly en: TextTemplate<FactOperand>;
}

export interface CompiledRule {
  readonly id: string;
  readonly document: RuleDocument;
  readonly subject: SubjectType;
  /** The position of the rule among the rules of its subject type, from 0. */
  readonly index: number;
  /** The parameters in force: the document's, with the overrides laid over them. */
  readonly params: Readonly<Record<string, number>>;
  readonly applicability: CompiledCondition;
  readonly requirement: CompiledCondition;
  readonly grace: CompiledGrace | null;
  readonly texts: Readonly<Record<RuleText, CompiledText>>;
  /** The rules whose verdicts it asks for, by id. */
  readonly dependencies: ReadonlyMap<string, CompiledRule>;
}

/** What is compiled for the subjects of one type. */
export interface CompiledSubject {
  /** In dependency order, then by id. */
  readonly rules: readonly CompiledRule[];
  /** The catalogue facts that the rules ask for; `index` counts from 0 without holes. */
  readonly requests: readonly TypedFactRequest[];
  /** The verdicts that the rules ask of one another; their indexes follow those of `requests`. */
  readonly verdictRequests: readonly TypedFactRequest[];
  /** The rules as code that decides them, made when it is first asked for. */
  readonly program: () => SubjectProgram;
}

export interface CompiledRuleSet {
  readonly id: string;
  readonly version: string;
  readonly ruleSet: RuleSetDocument;
  /** The documents as they were published, with those of rules that are not in force. */
  readonly documents: RuleSetSource;
  /** All rules, each after those whose verdict it asks for, else by id. */
  readonly rules: readonly CompiledRule[];
  readonly rulesById: ReadonlyMap<string, CompiledRule>;
  readonly subjects: Readonly<Record<SubjectType, CompiledSubject>>;
  /** Per subject type, what a fact reader may be asked for: the same lists as in `subjects`. */
  readonly requests: Readonly<Record<SubjectType, readonly FactRequest[]>>;
}
