import type { Bilingual, SubjectType } from './rule-document.js';
import type { Unit } from './wording/units.js';

/** `verdict` facts are boolean in conditions and come from another rule of the same set. */
export type FactType = 'boolean' | 'integer' | 'number' | 'date' | 'word' | 'words';

/** The name of something that is counted, in the singular and the plural. */
export interface Noun {
  readonly zh: string;
  readonly en: { readonly one: string; readonly other: string };
}

/**
 * Who has to do what. Both are put before and after “须” or “不得”, 'must' or 'must not'; `{label}` in the act is the
 * label of the fact with its arguments.
 */
export interface Deed {
  readonly who: Bilingual;
  readonly act: Bilingual;
}

/**
 * What is done with so many of what is counted, so that there are more or fewer of them: 将 {amount}党员编入党支部, bring
 * {amount} members into a branch. In Chinese it is put after “须” or “还须”.
 */
export interface Handling {
  readonly so: 'increase' | 'decrease';
  readonly zh: string;
  readonly en: { readonly one: string; readonly other: string };
}

/**
 * One row of the fact catalogue: everything the linter, the explanations and the documentation need to know of
 * a fact. How a fact is derived from the registry is the business of `@hongzhu/registry`.
 */
export interface FactDefinition {
  /** `<subject>.<property>`, for example `organization.fullMembers`. */
  readonly name: string;
  /** The subject whose rules may use the fact; `any` for facts every rule may use. */
  readonly subject: SubjectType | 'any';
  readonly type: FactType;
  /** The unit of a number, for example `members`, `days`, `metres`. */
  readonly unit?: Unit;
  /** Of what kind of person it is a number; a small one tells who, and is not shown to everybody. */
  readonly counts?: 'members';
  /** What a count counts, for sentences that ask for more or fewer: 正式党员, full member. */
  readonly noun?: Noun;
  /** The allowed words of a `word` or `words` fact. */
  readonly values?: readonly string[];
  /** How the words are written in sentences; a word without a label is printed as it is. */
  readonly valueLabels?: Readonly<Record<string, Bilingual>>;
  /** What makes a boolean fact true, for sentences that ask for it: 党支部 … 配备书记, the branch … have a secretary. */
  readonly deed?: Deed;
  /** What is done with the things that a count counts, where they don't come or go by themselves. */
  readonly handling?: Handling;
  /** What has to be done so that the fact changes, where that is not plain: 换届选举, re-elect the committee. */
  readonly means?: Bilingual;
  /** The arguments a condition gives in `params`, with their types. */
  readonly args?: Readonly<Record<string, 'integer' | 'number' | 'date' | 'word'>>;
  readonly label: Bilingual;
  /** The label where the arguments are known, with their places: 上一完整{period}的{kind}次数. */
  readonly labelWith?: Bilingual;
  /** How the words that are given as arguments are written there. The argument `rule` is written as the rule's title. */
  readonly argLabels?: Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;
  /** What the numbers that are given as arguments are measured in. */
  readonly argUnits?: Readonly<Record<string, Unit>>;
  /** The registry fields it is computed from. */
  readonly source: string;
  /** Whether the fact can be unknown. A count that can be unknown is an interval then. */
  readonly canBeUnknown: boolean;
  /** Whether it follows from what has happened by now, so that nobody can change it any more. Default false. */
  readonly isSettled?: boolean;
}

export type FactCatalogue = ReadonlyMap<string, FactDefinition>;
