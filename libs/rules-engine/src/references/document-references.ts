import { isBuiltIn, parameterName } from '../built-in-facts.js';
import type { Bilingual, FactReference, RuleDocument } from '../rule-document.js';
import { parseTemplate, TemplateError } from '../template/parse-template.js';
import { termsOf, type TextTemplate } from '../template/text-template.js';
import { conditionReferences, type Located } from './condition-references.js';
import { isReference } from './is-reference.js';

const TEXTS = ['title', 'failure', 'remedy'] as const;
const LANGUAGES: readonly (keyof Bilingual)[] = ['zh', 'en'];

/** A text as it is written. */
interface WrittenText {
  readonly text: string;
}

/** The texts of a rule, each with its template, or with what keeps it from being one. */
export function textTemplates(
  rule: RuleDocument,
): readonly (Located<TextTemplate | TemplateError> & WrittenText)[] {
  return TEXTS.flatMap((name) =>
    LANGUAGES.map((language) => {
      const text = rule[name][language];
      return { pointer: `/${name}/${language}`, item: readTemplate(text), text };
    }),
  );
}

function readTemplate(text: string): TextTemplate | TemplateError {
  try {
    return parseTemplate(text);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
}

/** Every reference of a rule: its conditions', its grace's and its texts', in that order. */
export function documentReferences(rule: RuleDocument): readonly Located<FactReference>[] {
  const grace = rule.grace
    ? [
        { pointer: '/grace/days', item: rule.grace.days },
        { pointer: '/grace/from', item: rule.grace.from },
      ]
    : [];
  const texts = textTemplates(rule).flatMap(({ pointer, item }) =>
    item instanceof TemplateError ? [] : termsOf(item).map((term) => ({ pointer, item: term })),
  );
  return [
    ...(rule.applicability ? conditionReferences(rule.applicability, '/applicability') : []),
    ...conditionReferences(rule.requirement, '/requirement'),
    ...grace,
    ...texts,
  ];
}

/** The catalogue facts a rule uses, each once, sorted by code point: what its `facts` must list. */
export function usedFacts(rule: RuleDocument): readonly string[] {
  const names = documentReferences(rule).map(({ item }) => item.fact);
  return [...new Set(names.filter((name) => !isBuiltIn(name)))].sort();
}

/** The parameters a rule uses, as facts or as arguments of facts. */
export function usedParameters(rule: RuleDocument): ReadonlySet<string> {
  const names = documentReferences(rule).flatMap(({ item }) => [
    item.fact,
    ...Object.values(item.params ?? {}).flatMap((argument) => (isReference(argument) ? [argument.fact] : [])),
  ]);
  return new Set(names.flatMap((name) => parameterName(name) ?? []));
}
